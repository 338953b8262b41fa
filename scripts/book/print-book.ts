import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

/** What is printed, and where to. */
interface PrintOrder {
	/** Folder of the built site. */
	readonly dist: string;
	/** Full address of the book as the page itself gives it; nothing is asked of the network for it. */
	readonly address: string;
	/** Path of a browser. */
	readonly browser: string;
	/** File to write. */
	readonly out: string;
}

/** What came out. */
interface PrintedBook {
	readonly pages: number;
	readonly bytes: number;
	/** Ids of innovations whose text is longer than their sheet; none, unless the style sheet and the measures disagree. */
	readonly tooLong: readonly string[];
}

/** Number of pages of a PDF that Chromium wrote: it leaves the page objects uncompressed. */
export function pagesIn(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Ids of the sheets of a book whose text reaches beyond them. The page has to be shown as it is printed. */
export async function sheetsTooLong(page: Page): Promise<readonly string[]> {
	return await page.locator('.entry').evaluateAll((sheets) =>
		sheets
			.filter((sheet) => {
				const { bottom, right } = sheet.getBoundingClientRect();
				return [...sheet.querySelectorAll('*')].some((part) => {
					const box = part.getBoundingClientRect();
					return box.bottom > bottom + 1 || box.right > right + 1;
				});
			})
			.map(({ id }) => id),
	);
}

/** Prints an open page of a book as a tagged PDF with an outline. */
export async function pdfOf(page: Page): Promise<Buffer> {
	return await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/** Answers what the browser asks for from the folder of the built site; the rest of the world stays out. */
async function serveFromDisk(page: Page, dist: string, root: URL): Promise<void> {
	await page.route('**/*', async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		if (origin !== root.origin || !pathname.startsWith(root.pathname)) {
			await route.abort();
			return;
		}
		const path = decodeURIComponent(pathname.slice(root.pathname.length));
		const file = join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path);
		const exists = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
		await route.fulfill(exists ? { path: file } : { status: 404, body: '' });
	});
}

/** Prints the book at an address of the built site. Throws when the browser cannot be started. */
export async function printBook({
	dist,
	address,
	browser: executablePath,
	out,
}: PrintOrder): Promise<PrintedBook> {
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const page = await browser.newPage();
		// `https://site.example/base/daerah/kota-a/buku/2026/`: the site begins four folders above the book.
		await serveFromDisk(page, dist, new URL('../../../../', address));
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		await page.evaluate(async () => await document.fonts.ready);
		const tooLong = await sheetsTooLong(page);
		const pdf = await pdfOf(page);
		writeFileSync(out, pdf);
		return { pages: pagesIn(pdf), bytes: pdf.length, tooLong };
	} finally {
		await browser.close();
	}
}
