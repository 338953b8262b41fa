import { expect, type Page } from '@playwright/test';

/** One choice of the filter panel as it is shown: its words and the number beside them. */
interface Choice {
	readonly label: string;
	readonly count: number;
}

function numberIn(text: string): number {
	return Number(text.replaceAll('.', ''));
}

/** What the status says was found; undefined while it says something else. */
function foundIn(status: string): number | undefined {
	if (status.startsWith('Tidak ada inovasi yang cocok')) return 0;
	if (!status.includes('ditemukan')) return undefined;
	return (status.match(/[\d.]+/g) ?? []).reduce((sum, number) => sum + numberIn(number), 0);
}

/** The catalogue page as a visitor sees it: what can be touched, and what is read from the screen. */
export function catalogueOn(page: Page) {
	const main = page.getByRole('main');
	const status = page.locator('catalogue-search').getByRole('status');
	const cards = main.getByRole('article');
	const field = main.getByRole('searchbox', { name: 'Cari inovasi' });
	const panel = main.getByRole('navigation', { name: 'Telusuri' });
	const group = (facet: string) => panel.getByRole('group', { name: facet, exact: true });

	const catalogue = {
		status,
		cards,
		field,
		panel,
		group,
		titles: cards.getByRole('heading'),
		sorting: main.getByLabel('Urutkan'),
		applied: main.getByRole('group', { name: 'Saringan terpasang' }),
		more: main.getByRole('button', { name: /^Tampilkan \d+ lagi$/ }),
		plainList: main.getByRole('region', { name: 'Daftar inovasi' }),
		card: (title: string) => main.getByRole('link', { name: title, exact: true }),
		choice: (facet: string, label: string) =>
			group(facet).getByRole('checkbox', { name: label, exact: true }),

		/** Choices of a facet that are shown without opening "more", in their order, with their numbers. */
		async choices(facet: string): Promise<readonly Choice[]> {
			const texts = await group(facet).getByRole('listitem').allInnerTexts();
			return texts.flatMap((text) => {
				const [, label = '', count = ''] = /^(.+?)\s+([\d.]+)$/s.exec(text.trim()) ?? [];
				return label === '' ? [] : [{ label: label.trim(), count: numberIn(count) }];
			});
		},

		/** Number beside one choice. */
		async countOf(facet: string, label: string): Promise<number> {
			return (await catalogue.choices(facet)).find((choice) => choice.label === label)?.count ?? 0;
		},

		/** Waits until the search has answered; how many innovations it says it has found, samples among them. */
		async found(): Promise<number> {
			await expect.poll(async () => foundIn(await status.innerText())).toBeDefined();
			return foundIn(await status.innerText()) ?? 0;
		},

		/** Waits until the search says that it has found so many. */
		async finds(number: number): Promise<void> {
			await expect.poll(async () => foundIn(await status.innerText())).toBe(number);
		},

		async searchFor(words: string): Promise<void> {
			await field.fill(words);
			await field.press('Enter');
		},
	};
	return catalogue;
}

export type CatalogueOnPage = ReturnType<typeof catalogueOn>;
