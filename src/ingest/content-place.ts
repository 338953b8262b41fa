import { documentEndings, pictureEndings } from '../domain/catalogue/supporting-file.ts';
import { reservedRegionIds } from '../domain/catalogue/address.ts';
import { sightingFile } from '../domain/quality/check-evidence.ts';
import { removalFile } from '../domain/quality/check-removals.ts';
import { exceptionFile } from '../domain/quality/personal-data/exceptions.ts';
import { suggestionText } from '../domain/quality/suggestion.ts';
import { idPattern } from '../schema/identifier.ts';

/** Files of `content/reference/`. */
export const referenceLists = [
	'affairs',
	'themes',
	'needs',
	'systems',
	'glossary',
	'aliases',
	'participation',
] as const;

export type ReferenceList = (typeof referenceLists)[number];

/** What a file of the content folder is, from its path alone. */
export type ContentPlace =
	| { readonly kind: 'site' }
	| { readonly kind: 'removals' }
	| { readonly kind: 'sightings' }
	| { readonly kind: 'exceptions' }
	| { readonly kind: 'region'; readonly regionId: string }
	| { readonly kind: 'agencies'; readonly regionId: string }
	| {
			readonly kind: 'innovation' | 'guide' | 'replication';
			/** `<region>/<slug>`. */
			readonly id: string;
			readonly regionId: string;
			readonly slug: string;
	  }
	| { readonly kind: 'contest'; readonly contestId: string }
	| {
			readonly kind: 'edition';
			/** `<contest>/<edition>`. */
			readonly id: string;
			readonly contestId: string;
			readonly slug: string;
	  }
	| { readonly kind: 'agenda'; readonly year: number }
	| { readonly kind: 'reference'; readonly list: ReferenceList }
	| { readonly kind: 'region-list' }
	| { readonly kind: 'rubric'; readonly rubricId: string }
	| { readonly kind: 'page' }
	| { readonly kind: 'help' }
	| { readonly kind: 'asset' }
	| { readonly kind: 'ignored' }
	| { readonly kind: 'misplaced'; readonly message: string };

/** Folders of the content, in the order in which messages name them. */
const folders = [
	'regions',
	'agencies',
	'innovations',
	'guides',
	'replications',
	'contests',
	'agenda',
	'reference',
	'rubrics',
	'pages',
	'help',
] as const;

const folderNames = folders.map((name) => `\`${name}\``);

const nameWith = (endings: readonly string[]) =>
	new RegExp(String.raw`^[A-Za-z0-9][\w.-]*\.(?:${endings.join('|')})$`, 'i');
const pictureName = nameWith(pictureEndings);
const assetName = nameWith([...pictureEndings, ...documentEndings]);

const nameRule = 'huruf kecil, angka, dan tanda hubung, misalnya `antre-daring`';

/** True for a file that can be shown as a picture. SVG is not among them: it can carry scripts. */
export function isPicture(path: string): boolean {
	return pictureName.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The kind of a file and its ids, from its path relative to the content folder (forward slashes). */
export function contentPlace(path: string): ContentPlace {
	const parts = path.split('/');
	if (parts.some((part) => part.startsWith('.')) || path === 'README.md') return { kind: 'ignored' };
	if (path === 'site.yaml') return { kind: 'site' };
	if (path === removalFile) return { kind: 'removals' };
	if (path === sightingFile) return { kind: 'sightings' };
	if (path === exceptionFile) return { kind: 'exceptions' };
	const [folder = '', ...rest] = parts;
	if (folder === 'regions' || folder === 'agencies') return regionFile(folder, rest);
	if (folder === 'innovations' || folder === 'guides') return proseFile(folder, rest);
	if (folder === 'replications') return replicationFile(rest);
	if (folder === 'contests') return contestFile(rest);
	if (folder === 'agenda') return agendaFile(rest);
	if (folder === 'reference') return referenceFile(rest);
	if (folder === 'rubrics') return rubricFile(rest);
	if (folder === 'pages' || folder === 'help') return trustedFile(folder, rest);
	return misplaced(
		rest.length === 0
			? `Berkas \`${path}\` tidak dikenal. Di folder isi hanya boleh ada \`site.yaml\`, \`removed.yaml\`, \`evidence.yaml\`, \`exceptions.yaml\`, dan folder ${folderNames.join(', ')}.`
			: `Folder \`${folder}\` tidak dikenal.${suggestionText(folder, folders)} Pindahkan berkas ke ${folderNames.slice(0, -1).join(', ')}, atau ${folderNames.at(-1) ?? ''}.`,
	);
}

function misplaced(message: string): ContentPlace {
	return { kind: 'misplaced', message };
}

function stem(name: string, extension: string): string | undefined {
	return name.endsWith(extension) ? name.slice(0, -extension.length) : undefined;
}

function regionFile(folder: 'regions' | 'agencies', rest: readonly string[]): ContentPlace {
	const [name = '', ...deeper] = rest;
	const regionId = stem(name, '.yaml');
	if (deeper.length > 0 || regionId === undefined) {
		return misplaced(
			`Folder \`${folder}\` hanya memuat berkas \`<daerah>.yaml\`. Pindahkan atau ganti nama berkas ini.`,
		);
	}
	const wrong = wrongRegionId(regionId);
	if (wrong !== undefined) return misplaced(wrong);
	return folder === 'regions' ? { kind: 'region', regionId } : { kind: 'agencies', regionId };
}

function wrongRegionId(regionId: string): string | undefined {
	if (!idPattern.test(regionId))
		return `ID daerah \`${regionId}\` tidak sah. Pakai ${nameRule.replace('antre-daring', 'kota-magelang')}.`;
	if (!reservedRegionIds.includes(regionId)) return undefined;
	return `ID daerah \`${regionId}\` sudah dipakai situs untuk halaman lain. Pilih nama lain, misalnya \`kota-${regionId}\`.`;
}

/** Files with front matter and prose, with pictures and documents beside them. */
const proseFolders = {
	innovations: { kind: 'innovation', one: 'Inovasi', text: 'naskah inovasi' },
	guides: { kind: 'guide', one: 'Panduan replikasi', text: 'naskah panduan' },
} as const;

function proseFile(folder: keyof typeof proseFolders, rest: readonly string[]): ContentPlace {
	const { kind, one, text } = proseFolders[folder];
	const [regionId = '', name = '', ...deeper] = rest;
	if (rest.length === 1) {
		return misplaced(`${one} harus berada di folder daerahnya: \`${folder}/<daerah>/<inovasi>.mdx\`.`);
	}
	const wrong = wrongRegionId(regionId);
	if (wrong !== undefined) return misplaced(wrong);
	if (deeper.length > 0) return assetFile([name, ...deeper]);
	const slug = stem(name, '.mdx');
	if (slug === undefined) {
		return misplaced(
			`Berkas \`${name}\` bukan ${text}. Naskah berakhiran \`.mdx\`; gambar dan dokumen ditaruh di folder senama naskahnya, misalnya \`antre-daring/loket.jpg\`.`,
		);
	}
	if (!idPattern.test(slug))
		return misplaced(`Nama berkas \`${name}\` tidak sah. Pakai ${nameRule}, lalu \`.mdx\`.`);
	return { kind, id: `${regionId}/${slug}`, regionId, slug };
}

function replicationFile(rest: readonly string[]): ContentPlace {
	const [regionId = '', name = '', ...deeper] = rest;
	const slug = stem(name, '.yaml');
	if (deeper.length > 0 || slug === undefined) {
		return misplaced(
			'Folder `replications` hanya memuat berkas `<daerah penerima>/<catatan>.yaml`. Pindahkan atau ganti nama berkas ini.',
		);
	}
	const wrong = wrongRegionId(regionId);
	if (wrong !== undefined) return misplaced(wrong);
	if (!idPattern.test(slug))
		return misplaced(`Nama berkas \`${name}\` tidak sah. Pakai ${nameRule}, lalu \`.yaml\`.`);
	return { kind: 'replication', id: `${regionId}/${slug}`, regionId, slug };
}

function contestFile(rest: readonly string[]): ContentPlace {
	const stems = rest.map((name, depth) => (depth === rest.length - 1 ? stem(name, '.yaml') : name));
	const [contestId, edition] = stems;
	if (contestId === undefined || rest.length > 2 || (rest.length === 2 && edition === undefined)) {
		return misplaced(
			'Folder `contests` hanya memuat berkas `<lomba>.yaml` dan `<lomba>/<edisi>.yaml`. Pindahkan atau ganti nama berkas ini.',
		);
	}
	const wrong = stems.find((id) => id !== undefined && !idPattern.test(id));
	if (wrong !== undefined) return misplaced(`Nama \`${wrong}\` tidak sah. Pakai ${nameRule}.`);
	return edition === undefined
		? { kind: 'contest', contestId }
		: { kind: 'edition', id: `${contestId}/${edition}`, contestId, slug: edition };
}

function agendaFile(rest: readonly string[]): ContentPlace {
	const [name = '', ...deeper] = rest;
	const year = /^(\d{4})\.yaml$/.exec(name)?.[1];
	if (deeper.length === 0 && year !== undefined) return { kind: 'agenda', year: Number(year) };
	return misplaced('Folder `agenda` hanya memuat berkas `<tahun>.yaml`, misalnya `2026.yaml`.');
}

function assetFile(parts: readonly string[]): ContentPlace {
	const name = parts.at(-1) ?? '';
	const folders = parts.slice(0, -1);
	const wrongFolder = folders.find((folder) => !idPattern.test(folder));
	if (wrongFolder !== undefined)
		return misplaced(`Nama folder \`${wrongFolder}\` tidak sah. Pakai ${nameRule}.`);
	if (name.toLowerCase().endsWith('.svg')) {
		return misplaced(
			`Gambar SVG tidak diterima karena dapat memuat kode. Simpan \`${name}\` sebagai PNG, JPG, atau WebP.`,
		);
	}
	if (assetName.test(name)) return { kind: 'asset' };
	return misplaced(
		`Berkas \`${name}\` tidak dapat dipakai. Gambar: ${pictureEndings.filter((ending) => ending !== 'jpeg').join(', ')}. Dokumen: ${documentEndings.join(', ')}. Nama tanpa spasi.`,
	);
}

function referenceFile(rest: readonly string[]): ContentPlace {
	const [name = '', ...deeper] = rest;
	if (deeper.length === 0 && name === 'regions.csv') return { kind: 'region-list' };
	const list = referenceLists.find((known) => `${known}.yaml` === name);
	if (deeper.length === 0 && list !== undefined) return { kind: 'reference', list };
	return misplaced(
		`Berkas \`${name}\` tidak dikenal.${suggestionText(name, ['regions.csv', ...referenceLists.map((known) => `${known}.yaml`)])} Folder \`reference\` hanya memuat \`regions.csv\`, ${referenceLists.map((known) => `\`${known}.yaml\``).join(', ')}.`,
	);
}

function rubricFile(rest: readonly string[]): ContentPlace {
	const [name = '', ...deeper] = rest;
	const rubricId = stem(name, '.yaml');
	if (deeper.length === 0 && rubricId !== undefined && /^iid-\d{4}$/.test(rubricId)) {
		return { kind: 'rubric', rubricId };
	}
	return misplaced('Folder `rubrics` hanya memuat berkas `iid-<tahun>.yaml`, misalnya `iid-2026.yaml`.');
}

function trustedFile(folder: 'pages' | 'help', rest: readonly string[]): ContentPlace {
	const [name = '', ...deeper] = rest;
	if (deeper.length > 0) return assetFile(rest);
	const id = stem(name, '.mdx');
	if (id !== undefined && idPattern.test(id)) return { kind: folder === 'pages' ? 'page' : 'help' };
	return misplaced(`Folder \`${folder}\` hanya memuat berkas \`.mdx\` bernama ${nameRule}.`);
}
