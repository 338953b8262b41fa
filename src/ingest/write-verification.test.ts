import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { withVerifications } from './write-verification.ts';

const row = (number: string) => ({
	path: ['assessments', 'iid-2026', number],
	by: 'Inspektorat Kota Arunika',
	on: '2026-11-22',
	digest: '00112233445566778899001122334455',
});

const text = `title: Antre # nama
assessments:
  iid-2026:
    '16':
      level: 2 # perwali
      evidence:
        - title: "Perwali 19"
          url: https://a.example/b
    # baris berikut belum punya bukti
    '17': { value: 11, evidence: [{ title: ST }] }
    '18':
      level: 1
      note: |
        Dokumen 2026
        belum ada.
sample: true
`;

test('a verification is written into its row and nothing else moves', () => {
	expect(withVerifications(text, [row('16'), row('17'), row('18')])).toBe(`title: Antre # nama
assessments:
  iid-2026:
    '16':
      level: 2 # perwali
      evidence:
        - title: "Perwali 19"
          url: https://a.example/b
      verified:
        by: Inspektorat Kota Arunika
        on: '2026-11-22'
        digest: '00112233445566778899001122334455'
    # baris berikut belum punya bukti
    '17': { value: 11, evidence: [{ title: ST }], verified: { by: "Inspektorat Kota Arunika", on: '2026-11-22', digest: '00112233445566778899001122334455' } }
    '18':
      level: 1
      note: |
        Dokumen 2026
        belum ada.
      verified:
        by: Inspektorat Kota Arunika
        on: '2026-11-22'
        digest: '00112233445566778899001122334455'
sample: true
`);
});

test('writing it again replaces the old one', () => {
	const rows = [row('16'), row('17'), row('18')];
	const old = rows.map((verification) => ({
		...verification,
		by: 'Bappeda',
		on: '2025-01-01',
		digest: 'ab',
	}));
	expect(withVerifications(withVerifications(text, old), rows)).toBe(withVerifications(text, rows));
});

test('a row at the very end of a file without a line break, and line breaks of Windows, are kept', () => {
	const windows = "a:\r\n  '1':\r\n    level: 3";
	const written = withVerifications(windows, [{ ...row('1'), path: ['a', '1'], by: 'Dinas: satu' }]);
	expect(written.startsWith(windows)).toBe(true);
	expect(written.replaceAll('\r\n', '')).not.toContain('\n');
	expect(load(written)).toMatchObject({ a: { '1': { level: 3, verified: { by: 'Dinas: satu' } } } });
});

test('a row that is not there is refused', () => {
	expect(() => withVerifications(text, [row('35')])).toThrow('assessments.iid-2026.35');
});
