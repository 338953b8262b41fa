const fenceLine = /^ {0,3}(`{3,}|~{3,})/;

/** Tells of one line after the other whether it belongs to a fenced block of code, its fences among them. */
export function fencedCode(): (line: string) => boolean {
	let fence: string | undefined;
	return (line) => {
		const mark = fenceLine.exec(line)?.[1];
		if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
			fence = fence === undefined ? mark : undefined;
			return true;
		}
		return fence !== undefined;
	};
}
