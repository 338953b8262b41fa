import { expect, test } from 'vitest';
import { isPublicIp, mayBeAsked } from './public-address.ts';

test.each([
	'8.8.8.8',
	'103.28.12.1',
	'172.15.255.255',
	'172.32.0.1',
	'192.167.1.1',
	'2404:6800:4003:c00::64',
])('%s is public', (address) => {
	expect(isPublicIp(address)).toBe(true);
});

test.each([
	'0.0.0.0',
	'10.1.2.3',
	'100.64.0.1',
	'127.0.0.1',
	'169.254.169.254',
	'172.16.0.1',
	'172.31.255.255',
	'192.168.1.1',
	'198.18.0.1',
	'224.0.0.1',
	'255.255.255.255',
	'::',
	'::1',
	'::ffff:127.0.0.1',
	'::ffff:8.8.8.8',
	'64:ff9b::a00:1',
	'fc00::1',
	'fe80::1',
	'ff02::1',
	'2001:db8::1',
	'2002:a00:1::',
	'bukan alamat',
])('%s is not public', (address) => {
	expect(isPublicIp(address)).toBe(false);
});

test.each(['https://jdih.magelangkota.go.id/a', 'http://8.8.8.8/', 'https://[2404:6800:4003:c00::64]/'])(
	'%s may be asked',
	(address) => {
		expect(mayBeAsked(address)).toBe(true);
	},
);

test.each([
	'ftp://kota.go.id/a',
	'javascript:alert(1)',
	'https://pengguna:sandi@kota.go.id/',
	'http://localhost/',
	'http://intranet/',
	'http://kantor.local/',
	'http://kantor.internal./',
	'https://kota-arunika.example/a',
	'http://127.0.0.1/',
	// Ways to write 127.0.0.1 that browsers and Node read alike.
	'http://2130706433/',
	'http://0x7f.1/',
	'http://127.1/',
	'http://[::1]/',
	'http://[::ffff:7f00:1]/',
	'http://169.254.169.254/latest/meta-data',
	'tidak sah',
])('%s is never asked', (address) => {
	expect(mayBeAsked(address)).toBe(false);
});
