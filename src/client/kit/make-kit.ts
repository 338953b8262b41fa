import { strToU8 } from 'fflate';
import {
	regionProfile,
	type ChosenRegion,
	type StatedProfile,
} from '../../domain/replication/stated-profile.ts';
import { kitFiles } from '../../views/copy/kit.ts';
import type { Kit, KitForm } from '../../views/kit/kit-document.ts';
import { kitGuideFormat, type KitGuide } from '../../views/kit/kit-guide.ts';
import { kitOf } from '../../views/kit/kit.ts';
import { calendarFile } from './calendar-file.ts';
import { docxFile } from '../../office/docx-file.ts';
import { KitFailure } from './kit-failure.ts';
import { xlsxFile } from '../../office/xlsx-file.ts';
import { zipFile, type NamedFile } from './zip-file.ts';

/** The papers as files, and all of them in one archive. */
export interface MadeKit {
	readonly archive: NamedFile;
	readonly files: readonly NamedFile[];
}

/** A region of the list, and what the visitor has said of it. */
export interface SaidRegion {
	readonly stated: StatedProfile;
	readonly region: ChosenRegion;
}

/** The form with what else is known of its region, as far as the guide asks for it. */
export function withProfile(form: KitForm, guide: KitGuide, said: SaidRegion | undefined): KitForm {
	if (said === undefined) return form;
	const affairs = guide.prerequisites.flatMap(({ condition }) =>
		condition?.kind === 'urusan' ? [condition.affair] : [],
	);
	const known = regionProfile(said.stated, said.region, affairs);
	const { population, agencies, puskesmas, kelurahan } = known;
	// What stands in the form is what the visitor means now; what the form does not ask for may be known.
	const entered = Object.fromEntries(Object.entries(form.scale).filter(([, count]) => count !== undefined));
	const scale = { population, agencies, puskesmas, kelurahan, ...entered };
	return { ...form, scale, profile: { ...known, ...scale } };
}

/** A file that is yet to be written. */
interface Writing {
	readonly name: string;
	readonly type: string;
	readonly write: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

function isKitGuide(data: unknown): data is KitGuide {
	return typeof data === 'object' && data !== null && 'format' in data && data.format === kitGuideFormat;
}

/** Everything that a guide says. Rejects with a KitFailure when it cannot be had or has another shape. */
export async function loadGuide(address: string): Promise<KitGuide> {
	const data: unknown = await fetch(address)
		.then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
		.catch((error: unknown) => {
			throw new KitFailure('unreachable', error);
		});
	if (!isKitGuide(data)) throw new KitFailure('outdated');
	return data;
}

const openXml = 'application/vnd.openxmlformats-officedocument';

function writingsOf({ documents, workbooks, calendar, readme }: Kit): readonly Writing[] {
	return [
		{
			name: `${kitFiles.readme}.txt`,
			type: 'text/plain;charset=utf-8',
			// Without the mark at its beginning and these line ends, the oldest editors show one line of odd letters.
			write: () => strToU8(`\uFEFF${readme.replaceAll('\n', '\r\n')}`),
		},
		...documents.map((paper) => ({
			name: `${paper.fileName}.docx`,
			type: `${openXml}.wordprocessingml.document`,
			write: () => docxFile(paper),
		})),
		...workbooks.map((workbook) => ({
			name: `${workbook.fileName}.xlsx`,
			type: `${openXml}.spreadsheetml.sheet`,
			write: () => xlsxFile(workbook),
		})),
		...(calendar === undefined
			? []
			: [
					{
						name: `${calendar.fileName}.ics`,
						type: 'text/calendar;charset=utf-8',
						write: () => calendarFile(calendar),
					},
				]),
	];
}

/** Lets the page draw its progress and answer the visitor. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Writes the kit of a guide for a region. `today` is the ISO day that the files in the archive are dated; `onWritten`
 * hears after each file how many of how many are done. Equal guides, forms and days give equal bytes.
 */
export async function makeKit(
	guide: KitGuide,
	form: KitForm,
	today: string,
	onWritten: (done: number, all: number) => void,
): Promise<MadeKit> {
	const kit = kitOf(guide, form);
	const writings = writingsOf(kit);
	const files: NamedFile[] = [];
	for (const { name, type, write } of writings) {
		onWritten(files.length, writings.length);
		await pause();
		files.push({ name, type, bytes: await write() });
	}
	onWritten(files.length, writings.length);
	const bytes = zipFile(kit.folder, files, today);
	return { archive: { name: `${kit.folder}.zip`, type: 'application/zip', bytes }, files };
}
