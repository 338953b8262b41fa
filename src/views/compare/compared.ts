/** Version of `banding.json`; a script of another version does not read it. */
export const comparedFormat = 1;

/** What innovations are compared by, in the order of the table. */
export const aspects = [
	'pemilik',
	'ringkasan',
	'sasaran',
	'bidang',
	'tahapan',
	'hasil',
	'kematangan',
	'biaya',
	'waktu',
	'petugas',
	'syarat',
	'peniru',
	'ketentuan',
] as const;

export type Aspect = (typeof aspects)[number];

/** One thing that is said of an innovation under an aspect. */
export interface ComparedLine {
	/** What the text is about, where an aspect has several. */
	readonly label?: string | undefined;
	readonly text: string;
	/** What the text means, and how far it can be trusted. */
	readonly notes?: readonly string[] | undefined;
	/** More about it, for which paper has no room. */
	readonly details?: readonly string[] | undefined;
	/** What kind of figure it is; said once for all where it is the same for all. */
	readonly basis?: string | undefined;
	/** The figure of the text, to be drawn beside figures of the same scale; `most` is the end of the scale. */
	readonly size?:
		{ readonly value: number; readonly scale: string; readonly most?: number | undefined } | undefined;
	/** The text only says why nothing is known. */
	readonly unknown?: true | undefined;
}

/** What a region must have, or what helps it; `id` is the one in the guide, where `#syarat-<id>` leads to it. */
export interface ComparedPrerequisite {
	readonly id: string;
	readonly text: string;
	readonly must: boolean;
	/** What can be done where it is missing. */
	readonly substitute?: string | undefined;
}

/** What is written under each aspect; owner and prerequisites are told apart from them. */
export type ComparedAspects = Readonly<
	Partial<Record<Exclude<Aspect, 'pemilik' | 'syarat'>, readonly ComparedLine[] | undefined>>
>;

/** `/inovasi/<region>/<innovation>/banding.json`: one innovation in words. What nobody knows is absent. */
export interface ComparedInnovation {
	readonly format: typeof comparedFormat;
	/** `<region>/<innovation>`. */
	readonly id: string;
	readonly title: string;
	readonly shortName?: string | undefined;
	/** Address of its page, with the base of the site. */
	readonly path: string;
	/** Address of its guide; absent while nobody has written one. */
	readonly guide?: string | undefined;
	readonly region: string;
	/** Agency and region, or the region alone. */
	readonly owner: string;
	readonly sample: boolean;
	readonly aspects: ComparedAspects;
	/** The musts first; absent without a guide, and where a guide names none. */
	readonly prerequisites?: readonly ComparedPrerequisite[] | undefined;
}
