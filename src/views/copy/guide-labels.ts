import type { costDrivers, costFrequencies } from '../../schema/guide-resources.ts';
import type { phaseNames } from '../../schema/guide-steps.ts';
import type { connectivities, necessities, regionLevels } from '../../schema/guide-prerequisite.ts';
import type { replicationActors, replicationModels, reReplications } from '../../schema/guide.ts';
import type { replicationStates } from '../../schema/replication.ts';
import type { Standing } from '../../domain/replication/ledger.ts';

export const modelLabels = {
	mandiri: 'Mandiri',
	'kerja-sama': 'Kerja sama',
	fasilitasi: 'Fasilitasi',
} as const satisfies Record<(typeof replicationModels)[number], string>;

export const actorLabels = {
	'instansi-asal': 'Instansi asal',
	'instansi-penerima': 'Instansi penerima',
	fasilitator: 'Fasilitator',
} as const satisfies Record<(typeof replicationActors)[number], string>;

export const reReplicationLabels = {
	boleh: 'Boleh',
	'dengan-izin': 'Boleh dengan izin',
	'tidak-boleh': 'Tidak boleh',
} as const satisfies Record<(typeof reReplications)[number], string>;

export const needLabels = {
	wajib: 'Wajib',
	membantu: 'Membantu',
} as const satisfies Record<(typeof necessities)[number], string>;

export const levelLabels = {
	provinsi: 'provinsi',
	kabupaten: 'kabupaten',
	kota: 'kota',
} as const satisfies Record<(typeof regionLevels)[number], string>;

export const connectivityLabels = {
	'tanpa-jaringan': 'tanpa jaringan',
	'seluler-tidak-stabil': 'jaringan seluler yang tidak stabil',
	'seluler-stabil': 'jaringan seluler yang stabil',
	'serat-optik': 'jaringan serat optik',
} as const satisfies Record<(typeof connectivities)[number], string>;

export const phaseLabels = {
	persiapan: 'Persiapan',
	'rencana-dan-pengembangan': 'Rencana dan pengembangan',
	replikasi: 'Replikasi',
	evaluasi: 'Evaluasi',
} as const satisfies Record<(typeof phaseNames)[number], string>;

/** One unit of what a quantity grows with. */
export const driverLabels = {
	daerah: 'satu daerah (tetap)',
	'unit-kerja': 'satu unit kerja',
	puskesmas: 'satu puskesmas',
	kelurahan: 'satu kelurahan',
	'per-1000-penduduk': '1.000 penduduk',
} as const satisfies Record<(typeof costDrivers)[number], string>;

export const frequencyLabels = {
	sekali: 'Sekali bayar',
	'per-tahun': 'Setiap tahun',
} as const satisfies Record<(typeof costFrequencies)[number], string>;

export const stateLabels = {
	minat: 'Minat',
	kesepakatan: 'Kesepakatan',
	penyesuaian: 'Penyesuaian',
	berjalan: 'Berjalan',
	berhenti: 'Berhenti',
} as const satisfies Record<(typeof replicationStates)[number], string>;

export const standingLabels = {
	terkonfirmasi: 'Terkonfirmasi',
	'klaim-asal': 'Klaim asal',
	'klaim-replikator': 'Klaim replikator',
} as const satisfies Record<Standing, string>;
