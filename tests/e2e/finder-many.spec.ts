import { encodeCandidates } from '../../src/domain/replication/candidate-codec.ts';
import { manyCandidates } from '../builders/candidate.ts';
import { finderOn } from './finder-on-page.ts';
import { expect, test } from './site-test.ts';

const count = 36_000;

test('thirty-six thousand guides are compared while the page keeps answering', async ({ page, visit }) => {
	const finder = finderOn(page);
	const file = JSON.stringify(encodeCandidates(manyCandidates(count)));
	await page.route('**/calon.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: file }),
	);
	await page.route('**/banding.json', (route) => route.fulfill({ json: {} }));
	await visit('/replikasi/#d=33.71');
	const results = finder.real.locator('[data-results] > li');
	await expect(results).toHaveCount(20, { timeout: 40_000 });
	await expect(finder.real).toContainText('20 dari 36.000 panduan ditampilkan');

	// Another profile is compared anew. Frames of the page are counted while the worker computes.
	const { longest, whole } = await finder.root.evaluate((root) => {
		const staff = [...root.querySelectorAll('label')].find(({ textContent }) =>
			textContent.includes('Petugas'),
		);
		const field = staff?.control;
		if (!(field instanceof HTMLInputElement)) throw new Error('There is no field for staff.');
		return new Promise<{ longest: number; whole: number }>((answer) => {
			const began = performance.now();
			let [last, widest] = [began, 0];
			const watch = () => {
				const now = performance.now();
				widest = Math.max(widest, now - last);
				last = now;
				if (root.hasAttribute('aria-busy')) requestAnimationFrame(watch);
				else answer({ longest: widest, whole: now - began });
			};
			field.value = '9';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			field.dispatchEvent(new Event('change', { bubbles: true }));
			if (!root.hasAttribute('aria-busy')) throw new Error('Nothing is asked.');
			requestAnimationFrame(watch);
		});
	});
	// Computed on the page itself, one gap would be nearly the whole time.
	expect(longest).toBeLessThan(whole / 2);

	await finder.real.getByRole('button', { name: 'Tampilkan lagi' }).click();
	await expect(results).toHaveCount(40);
	await expect(results.nth(20).getByRole('heading').getByRole('link')).toBeFocused();
});
