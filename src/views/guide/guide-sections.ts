import type { Prose } from '../../domain/catalogue/snapshot.ts';
import type { Guide } from '../../schema/guide.ts';
import { guideText as text } from '../copy/guide.ts';
import { kitFormText } from '../copy/kit-form.ts';

interface GuideSection {
	readonly id: string;
	readonly label: string;
}

/** Parts of the page: those that hold something, in their order, and those about which nobody has written anything. */
export interface GuideSections {
	readonly held: readonly GuideSection[];
	readonly empty: readonly GuideSection[];
}

/**
 * The parts of a guide's page in the order in which another region asks: would it work here, what does it take, how does
 * one go about it, what went wrong elsewhere, and under which terms.
 */
export function guideSections(guide: Guide, prose: Prose): GuideSections {
	const { terms } = guide;
	const termFacts = Object.entries(terms).filter(([name]) => name !== 'notes' && name !== 'source');
	const sections = [
		{ id: 'bagian-sekilas', label: text.glance, count: 1 },
		{ id: 'bagian-cocok', label: text.fit, count: guide.prerequisites.length + guide.notSuitable.length },
		{ id: 'bagian-biaya', label: text.costs, count: guide.costs.length },
		{ id: 'bagian-petugas', label: text.staff, count: guide.staff.length },
		{ id: 'bagian-langkah', label: text.steps, count: 1 },
		...prose.headings
			.filter(({ depth }) => depth === 2)
			.map(({ id, text: label }) => ({ id, label, count: 1 })),
		{ id: 'bagian-risiko', label: text.risks, count: guide.risks.length },
		{ id: 'bagian-penerima', label: text.adopters, count: 1 },
		{ id: 'bagian-ukuran', label: text.indicators, count: guide.indicators.length },
		{ id: 'bagian-sistem', label: text.ict, count: guide.ict === undefined ? 0 : 1 },
		{ id: 'bagian-peraturan', label: text.regulations, count: guide.regulations.length },
		{ id: 'bagian-model', label: text.models, count: guide.models.length },
		{ id: 'bagian-ketentuan', label: text.terms, count: termFacts.length + terms.notes.length },
		{ id: 'bagian-dokumen', label: text.documents, count: guide.documents.length },
		{ id: 'bagian-kantor', label: text.contact, count: guide.contact === undefined ? 0 : 1 },
		{ id: 'bagian-paket', label: kitFormText.heading, count: 1 },
	];
	const named = ({ id, label }: GuideSection) => ({ id, label });
	const empty = sections.filter(({ count }) => count === 0).map(named);
	const unknown = guide.unknowns.length + empty.length;
	return {
		held: [
			...sections.filter(({ count }) => count > 0).map(named),
			...(unknown === 0 ? [] : [{ id: 'bagian-belum-diketahui', label: text.unknowns }]),
		],
		empty,
	};
}
