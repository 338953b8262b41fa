import {
	documentPath,
	editionPath,
	guideDataPath,
	guidePath,
	innovationPath,
	ledgerPath,
	mediaPath,
} from '../../domain/catalogue/address.ts';
import { dataPath } from '../../domain/catalogue/data-address.ts';
import { contestWay } from '../../domain/contest/contest-way.ts';
import { mediaWidths } from '../../domain/catalogue/media.ts';
import type { InnovationRecord } from '../../domain/catalogue/snapshot.ts';
import { sidRowNumbers } from '../../schema/assessment.ts';
import type { InnovationDocument } from '../../schema/open-data/innovation-document.ts';
import type { CatalogueViews } from '../catalogue-views.ts';
import { editionName } from '../contest/edition-name.ts';
import { entryView } from '../contest/entry-view.ts';
import { maturityView, shownMaturity } from '../index/maturity.ts';
import { entryAnchor } from '../ledger/ledger-entry.ts';
import { ledgerNames } from '../ledger/ledger-names.ts';
import { snapshotLedger } from '../ledger/snapshot-ledger.ts';
import { fromHundredths } from './data-source.ts';
import { proseText, proseWithFullAddresses } from './prose-text.ts';
import { fullAddress, publishedStamp, stampOf } from './stamp.ts';

/** Where the JSON Schema of the whole innovations is published. */
export const innovationSchemaPath = `${dataPath}inovasi-lengkap.schema.json`;

type ToAddress = (path: string) => string;

function maturityPart(
	innovation: InnovationRecord,
	{ snapshot }: CatalogueViews,
): InnovationDocument['kematangan'] {
	const shown = shownMaturity(innovation, snapshot);
	if (shown === undefined) return null;
	const { rubricId, label, points } = shown;
	const levels = new Map(points?.rows.map(({ number, level }) => [number, level]));
	return {
		rubrik: rubricId,
		keterangan: label,
		skor_diklaim: fromHundredths(points?.claimed),
		skor_terverifikasi: fromHundredths(points?.verified),
		skor_tertinggi: fromHundredths(points?.maximum),
		baris: (maturityView(innovation, snapshot)?.rows ?? []).flatMap(({ number, name, state }) => {
			const nomor = sidRowNumbers.find((known) => known === number);
			return nomor === undefined
				? []
				: [{ nomor, indikator: name, parameter: levels.get(number) ?? null, keadaan: state }];
		}),
	};
}

function replicationPart(id: string, { snapshot }: CatalogueViews, address: ToAddress) {
	const names = ledgerNames(snapshot);
	return snapshotLedger(snapshot)
		.filter(({ origin }) => origin.kind === 'di-sini' && origin.innovationId === id)
		.map(({ key, adopter, standing, current }) => ({
			alamat: address(`${ledgerPath}#${entryAnchor(key)}`),
			penerima: names.adopter(adopter).name,
			penerima_kode: adopter.kind === 'daerah' ? adopter.code : null,
			kedudukan: standing,
			keadaan: current?.state ?? null,
		}));
}

function contestPart(id: string, views: CatalogueViews, address: ToAddress) {
	return contestWay(views.snapshot, id).map(({ contest, edition, entry }) => {
		const { results, uncertain } = entryView(entry, edition, views);
		return {
			id_edisi: edition.id,
			nama: editionName(contest, edition),
			alamat: address(editionPath(edition.id)),
			hasil: results,
			dugaan: uncertain ?? null,
		};
	});
}

function filesPart({ media, documents }: InnovationRecord, address: ToAddress) {
	return {
		gambar: Object.entries(media).map(([berkas, { width, height, digest }]) => {
			const published = Math.max(...mediaWidths(width));
			return {
				berkas,
				alamat: address(mediaPath(digest, published)),
				lebar: published,
				tinggi: Math.round((height * published) / width),
			};
		}),
		dokumen: Object.entries(documents).map(([berkas, { digest, name, bytes }]) => ({
			berkas,
			alamat: address(documentPath(digest, name)),
			bita: bytes,
		})),
	};
}

/** Everything that the page of an innovation says, as data. Throws for an id that the snapshot does not have. */
export function innovationDocumentOf(id: string, views: CatalogueViews): InnovationDocument {
	const { snapshot, labels, innovations, guides } = views;
	const innovation = innovations.get(id);
	const region = snapshot.regions.find((known) => known.id === innovation?.regionId);
	if (innovation === undefined || region === undefined) throw new Error(`No innovation has the id ${id}.`);
	const { data, slug, file, prose } = innovation;
	const stamp = stampOf(snapshot);
	const address = (path: string) => fullAddress(stamp, path);
	const page = address(innovationPath(id));
	const agency = snapshot.agencies.find((known) => known.id === `${region.id}/${data.agency ?? ''}`);
	const affairs = [...new Set([...(data.affair === undefined ? [] : [data.affair]), ...data.relatedAffairs])];
	const days = snapshot.fileDays[file];
	return {
		$schema: address(innovationSchemaPath),
		id: `id:inovasi/${region.data.code}/${slug}`,
		alamat: page,
		contoh: data.sample,
		stempel: publishedStamp(stamp),
		daerah: { id: region.id, kode_kemendagri: region.data.code, nama: region.data.name },
		unit: agency === undefined ? null : { id: agency.id, nama: agency.data.name },
		urusan: affairs.map((affair) => ({ id: affair, nama: labels.affair(affair) })),
		tema: data.themes.map((theme) => ({ id: theme, nama: labels.theme(theme) })),
		isian: data,
		kematangan: maturityPart(innovation, views),
		panduan: guides.has(id)
			? { alamat: address(guidePath(id)), alamat_json: address(guideDataPath(id)) }
			: null,
		replikasi: replicationPart(id, views, address),
		lomba: contestPart(id, views, address),
		...filesPart(innovation, address),
		naskah: { html: proseWithFullAddresses(prose.html, page), teks: proseText(prose.html) },
		riwayat: {
			berkas: file,
			commit: snapshot.fileCommits[file] ?? null,
			terbit: days?.first ?? null,
			diubah: days?.last ?? null,
		},
	};
}
