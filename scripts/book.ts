import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printBook } from './book/print-book.ts';
import { findBrowser } from './browser.ts';
import { commandArguments, fail } from './command/command.ts';
import { commandUsage } from '../src/views/copy/command-usage.ts';

const dist = 'dist';

const { values, positionals } = commandArguments(commandUsage.book, {
	allowPositionals: true,
	options: { year: { type: 'string' }, out: { type: 'string' } },
});
const [region] = positionals;
if (region === undefined) fail(commandUsage.book);
const books = join(dist, 'daerah', region, 'buku');
if (!existsSync(join(dist, 'index.html'))) fail('Situs belum dibangun. Jalankan dulu: npm run build');
const years = existsSync(books) ? readdirSync(books).toSorted().toReversed() : [];
const [newest] = years;
if (newest === undefined) {
	fail(
		`Daerah \`${region}\` tidak punya Buku Inovasi. ID daerah adalah nama berkasnya di content/regions. ${commandUsage.book}`,
	);
}
const year = values.year ?? newest;
if (!years.includes(year)) {
	fail(
		`Buku ${region} tahun ${year} tidak ada. Yang ada: ${years.join(', ')}. Tahun lain ditulis pada isian books di berkas daerah.`,
	);
}
const file = join(books, year, 'index.html');
const browser = findBrowser();
if (browser === undefined) {
	fail(
		[
			'Tidak ada peramban Chromium di mesin ini, jadi PDF tidak dapat dibuat dari sini.',
			'Pilihan lain: pasang Chromium atau Chrome, lalu ulangi; atau tulis letaknya di PLAYWRIGHT_CHROMIUM.',
			`Tanpa itu: jalankan npm start, buka /daerah/${region}/buku/${year}/ di peramban apa pun, dan cetak ke PDF (A4, grafik latar belakang hidup).`,
		].join('\n'),
	);
}
const [, address] = /<link[^>]*\brel="canonical"[^>]*\bhref="([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
if (address === undefined) fail(`${file} tidak menyebut alamatnya. Bangun ulang situs: npm run build`);

const out = values.out ?? `buku-inovasi-${region}-${year}.pdf`;
const { pages, bytes, tooLong } = await printBook({ dist, address, browser, out });
console.log(`${out}: ${String(pages)} halaman, ${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`);
if (tooLong.length > 0) {
	fail(`Halaman inovasi ini tidak muat dan terpotong, laporkan kepada pengembang: ${tooLong.join(', ')}`);
}
