/** Words of fields that come from the rubric, not from the schema. */
export const formFieldText = {
	row: (number: string, name: string) => `${number}. ${name}`,
	level: (level: number) => `Parameter ${String(level)}`,
	required: (evidence: string) => `Data dukung menurut rubrik: ${evidence}`,
	unknownWords: 'Bunyinya belum ada data.',
} as const;
