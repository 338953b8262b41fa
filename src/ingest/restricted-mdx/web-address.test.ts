import { expect, test } from 'vitest';
import { linkTarget } from './web-address.ts';

test.each([
	['https://contoh.go.id/a?b=c#d', 'external'],
	['HTTPS://contoh.go.id', 'external'],
	['mailto:layanan@contoh.go.id', 'contact'],
	['tel:+62-293-1234', 'contact'],
	['/inovasi/', 'site'],
	['#bagian-tujuan', 'anchor'],
	['./antre/sop.pdf', 'file'],
])('%s is allowed', (address, kind) => {
	expect(linkTarget(address).kind).toBe(kind);
});

test.each([
	'',
	'http://contoh.go.id',
	'//contoh.go.id',
	'/\\contoh.go.id',
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	' javascript:alert(1)',
	'java\tscript:alert(1)',
	'\u0001javascript:alert(1)',
	'data:text/html,x',
	'vbscript:x',
	'file:///etc/passwd',
	'blob:https://contoh.go.id/x',
	'https:/contoh.go.id',
	'https:contoh.go.id',
	'https://',
	'https://kantor@evil.example',
	'https://kantor:sandi@evil.example',
	'mailto:',
	'tel:satu',
	'../x.pdf',
	'x.pdf',
])('%j is refused with what to write instead', (address) => {
	expect(linkTarget(address)).toEqual({
		kind: 'refused',
		message: expect.stringMatching(/^Alamat .*(?:Tulis|Pakai)/),
	});
});
