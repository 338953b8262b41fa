export const kitFileText = {
	page: 'Halaman',
	of: 'dari',
} as const;
