/** What came of looking at an address. Only `mati` says that the page is gone. */
export const linkStates = [
	'hidup',
	'pindah',
	'mati',
	'menolak-robot',
	'tidak-terjawab',
	'sertifikat-bermasalah',
	'dilewati',
] as const;

export type LinkState = (typeof linkStates)[number];

/** Why an answer is not simply there or gone. */
export const lookReasons = [
	'alamat-bukan-publik',
	'robots-txt',
	'waktu-habis',
	'nama-tidak-ditemukan',
	'sambungan-putus',
	'alihan-berputar',
	'alihan-ke-beranda',
	'alihan-keluar',
	'kesalahan-server',
] as const;

export type LookReason = (typeof lookReasons)[number];

/** One look at one address. */
export interface LinkLook {
	readonly url: string;
	readonly state: LinkState;
	/** Moment of the look in milliseconds since 1970. */
	readonly at: number;
	/** Status of the last answer. */
	readonly status?: number | undefined;
	readonly reason?: LookReason | undefined;
	/** Where the address has moved to for good. */
	readonly movedTo?: string | undefined;
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;
	/** SHA-256 of the document, 64 hexadecimal digits; absent for web pages, which differ at each visit. */
	readonly sha256?: string | undefined;
	/** The nearest copy that the Internet Archive named when it was asked. */
	readonly archive?: string | undefined;
}

/** An outside address in the content, at one place. */
export interface ContentLink {
	readonly url: string;
	/** Path relative to the content folder. */
	readonly file: string;
	readonly line: number;
	/** Label of the field, `Alamat sumber`; absent in prose. */
	readonly field?: string | undefined;
	/** Absent for what belongs to no region. */
	readonly region?: { readonly id: string; readonly name: string } | undefined;
	/** True for an address that nobody may ask: a fictional or private host. */
	readonly skipped: boolean;
	/** Day, month or year of the source, as the record says it. */
	readonly date?: string | undefined;
	/** Present when the address is that of a piece of evidence of a scored row. */
	readonly evidence?: { readonly sha256?: string | undefined } | undefined;
}
