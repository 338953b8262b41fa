import { load } from 'js-yaml';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rubricSchema } from '../schema/rubric.ts';

const folder = 'content/rubrics';

/**
 * SHA-256 of each published rubric file, by id and version. Figures were computed with these files, so a line here
 * never changes: a correction raises `version` in the file and adds a line.
 */
const published: Readonly<Record<string, string>> = {
	'iid-2017 versi 1': 'fe2c015aac13427651d4bd2044f8bad2b45683d70d28f89e37c163c49bf2c99f',
	'iid-2018 versi 1': '1863e88515aa98f4a8eb92766e5b43152300b20f4d0fd316add6c86871d01184',
	'iid-2019 versi 1': '2e67fcc98b4a4b7b60a68fe8ab865a29057dceba41fa08aaefcc03e40f1bbe24',
	'iid-2020 versi 1': '8e481602e60a7bfa8ef4d8c17f77483b0dfd6e05ba17200e9c0e69503ffc65d1',
	'iid-2021 versi 1': '3b3057f23f83ee92488089660c325be52044931da9a2077dadb90ea97309cd98',
	'iid-2022 versi 1': '472037fc7c309343a91880b2891446f15c16a6f25ea8ea7ce08f87a376c4da1c',
	'iid-2023 versi 1': '52e6086afc568fa3251b3d1a5515524dee3f21ed458430756afb80a989b6a36f',
	'iid-2024 versi 1': '4a568d41dc8c65123b07098a486810312f1dfb746c47602fe7b928273533c9ea',
	'iid-2024 versi 2': '2a78699ee0728776091173b0060f625f7eef66f3276a9dc5d79e0ce4ed05dafb',
	'iid-2025 versi 1': '2070ff4f8f5a5cdbe193320933716134fd633029a8c2b7ddfbd9a2de12a5bc7e',
	'iid-2025 versi 2': 'ccd404d707dacc019b073b1485b48374c074c5df58025747063cabcff850006e',
	'iid-2026 versi 1': '63308cdc7dae9503b1d2eef968ebd3516087dfa144f15650e426de603a02c5bb',
};

const rubrics = readdirSync(folder).map((name) => {
	const bytes = readFileSync(join(folder, name));
	const { id, version, status } = rubricSchema.parse(load(bytes.toString('utf8')));
	return {
		name: `${id} versi ${String(version)}`,
		status,
		digest: createHash('sha256').update(bytes).digest('hex'),
	};
});

test.each(rubrics.filter(({ status }) => status !== 'diumumkan'))(
	'$name is as it was published',
	({ name, digest }) => {
		expect(
			published[name],
			`A published rubric (${name}) may not change. Make a new version: raise \`version\` in the file and add the line '${name.replace(/\d+$/, '<version>')}' with its SHA-256 to this test; keep the old line.`,
		).toBe(digest);
	},
);

test('every published rubric is still there', () => {
	const ids = new Set(rubrics.map(({ name }) => name.split(' ')[0]));
	expect(Object.keys(published).filter((name) => !ids.has(name.split(' ')[0]))).toEqual([]);
});
