import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'etalase-init-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...parameters: readonly string[]): void {
	const author = ['-c', 'user.name=Uji', '-c', 'user.email=uji@kantor.example'];
	execFileSync('git', ['-C', folder, ...author, ...parameters], { stdio: 'ignore' });
}

function run(script: string, ...parameters: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...parameters], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});
	return { status, stdout, stderr };
}

const answers = [
	...['--region', 'kota uji', '--publisher.name', 'Bappeda: Kota Uji', '--summary', 'Kabupaten di selatan.'],
	...['--baseUrl', 'https://inovasi.example/', '--repository.url', 'https://github.com/kantor/isi'],
	...['--contact.email', 'inovasi@kantor.example', '--unit.dinas', 'Dinas Kesehatan; Dinas Sosial'],
];

test('a copy becomes the site of one region, which passes the check and takes its first record', () => {
	cpSync('tests/sites/everything/content', folder, { recursive: true });
	git('init', '--quiet');
	expect(run('init', ...answers, '--yes').stderr).toContain('tidak berada di repositori git');
	git('add', '--all');
	git('commit', '--quiet', '-m', 'Isi');

	writeFileSync(join(folder, 'site.yaml'), `${readFileSync(join(folder, 'site.yaml'), 'utf8')}# kerja\n`);
	expect(run('init', ...answers, '--yes').stderr).toContain('  site.yaml');
	git('checkout', '--', '.');

	const planned = run('init', ...answers);
	expect(planned.stdout).toContain('regions/: kabupaten-fajar.yaml, kota-arunika.yaml');
	expect(planned.stderr).toContain('--yes');
	expect(existsSync(join(folder, 'regions/kota-arunika.yaml'))).toBe(true);

	const done = run('init', ...answers, '--yes');
	expect(done.stdout).toContain('Pemeriksaan: 0 kesalahan');
	expect(existsSync(join(folder, 'innovations'))).toBe(false);
	expect(existsSync(join(folder, 'regions/kota-arunika.yaml'))).toBe(false);
	expect(readFileSync(join(folder, 'agencies/kota-uji.yaml'), 'utf8')).toMatch(
		/^# Saat situs disiapkan belum ditulis: Sekretariat, .*\ncomplete: false\nagencies:\n {2}- id: dinas-kesehatan\n/,
	);

	const record = ['--title', 'Sumur Bersama', '--summary', 'Warga berbagi air.', '--source.title', 'Laporan'];
	expect(run('new', 'inovasi', ...record).status).toBe(0);
	expect(run('check').stdout).toContain('0 kesalahan');
});
