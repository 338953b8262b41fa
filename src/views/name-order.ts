const collator = new Intl.Collator('id-ID', { numeric: true });

/** Compares names as readers expect them in a list: without regard to capitals, Puskesmas 2 before Puskesmas 10. */
export function byName(a: string, b: string): number {
	return collator.compare(a, b);
}
