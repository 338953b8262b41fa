import { expect, test } from 'vitest';
import { reasonSentencesOf } from './reason-sentences.ts';

test('the sentences of the prerequisites are found by their ids', () => {
	const { summary, sentences } = reasonSentencesOf({
		format: 1,
		aspects: { ringkasan: [{ text: 'Akta diantar ke rumah.' }] },
		prerequisites: [
			{ id: 'rapat', text: 'Ada rapat.', must: true, substitute: 'Surat.' },
			{ id: 'kurir', text: 'Ada kurir.', must: false },
		],
	});
	expect(summary).toBe('Akta diantar ke rumah.');
	expect([...sentences]).toEqual([
		['rapat', { text: 'Ada rapat.', substitute: 'Surat.' }],
		['kurir', { text: 'Ada kurir.', substitute: undefined }],
	]);
});

test.each([null, 'x', {}, { aspects: null, prerequisites: [1, { id: 'a' }] }])(
	'what %j lacks is absent',
	(data) => {
		expect(reasonSentencesOf(data)).toEqual({ summary: undefined, sentences: new Map() });
	},
);
