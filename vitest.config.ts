import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', 'dist/**', 'dist-*/**', '.cache/**'];

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{src,scripts,tests}/**/*.test.ts'],
					exclude: [...never, 'tests/{site,build,e2e,accessibility}/**'],
					// To load every module anew for each file takes longer than the tests: they must leave no state behind.
					isolate: false,
					// Property tests run many cases; a busy machine must not make them fail.
					testTimeout: 60_000,
				},
			},
			{
				// Reads the built `dist/`.
				test: { name: 'site', include: ['tests/site/**/*.test.ts'], exclude: never, testTimeout: 300_000 },
			},
			{
				// Builds sites of its own, one after the other: a build uses every core.
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					exclude: never,
					testTimeout: 600_000,
					hookTimeout: 600_000,
					fileParallelism: false,
				},
			},
		],
	},
});
