import { expect, test } from './site-test.ts';

test.describe('for people who want less motion', () => {
	test.use({ reducedMotion: 'reduce' });

	test('nothing moves by itself or takes time to change', async ({ page, visit }) => {
		for (const path of ['/', '/inovasi/?q=layanan', '/inovasi/kota-arunika/akta-antar/']) {
			await visit(path);
			await page.waitForLoadState('networkidle');
			const moving = await page.evaluate(() =>
				[...document.querySelectorAll('*')]
					.filter((element) => {
						const { animationName, transitionDuration } = getComputedStyle(element);
						const takesTime = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
						return animationName !== 'none' || takesTime;
					})
					.map((element) => element.outerHTML.slice(0, 80)),
			);
			expect(moving, path).toEqual([]);
		}
	});

	test('a link within the page jumps at once', async ({ page, visit }) => {
		await visit('/inovasi/kota-arunika/akta-antar/');
		const distances = await page.evaluate(() => {
			location.hash = '#tentang-halaman';
			const after = scrollY;
			return { after, left: document.querySelector(':target')?.getBoundingClientRect().top ?? Infinity };
		});
		expect(distances.after).toBeGreaterThan(0);
		expect(distances.left).toBeLessThan(720);
	});
});
