/** The ISO day of the device's calendar. */
export function deviceDay(now: Date): string {
	const part = (value: number) => String(value).padStart(2, '0');
	return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
