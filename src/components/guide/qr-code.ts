import { encode } from 'uqr';

/** A QR code as one path over square modules. */
export interface QrCode {
	/** Modules of each side, with the empty border. */
	readonly size: number;
	/** Path data of the dark modules, one module being one unit. */
	readonly path: string;
}

/** Empty modules around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Dark runs of a row as closed boxes, so that neighbouring modules leave no hairline between them. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	let start = -1;
	for (let x = 0; x <= row.length; x += 1) {
		const isDark = row[x] === true;
		if (isDark && start < 0) start = x;
		if (isDark || start < 0) continue;
		path += `M${String(start)} ${String(y)}H${String(x)}V${String(y + 1)}H${String(start)}z`;
		start = -1;
	}
	return path;
}

/** The QR code of a text, which stays readable when 15 percent of it is spoilt (level M). */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: quietZone });
	return { size, path: data.map(rowPath).join('') };
}
