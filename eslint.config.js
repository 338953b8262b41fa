import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.ts';

const code = ['**/*.{js,mjs,ts}'];
const pureCode = ['src/{schema,domain,views}/**/*.ts'];
const tests = ['**/*.test.ts'];

const withoutLocale =
	':matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])';
const nameTheLocale =
	'Name the locale (for instance "id-ID"): without it, each machine writes something else.';

/** What a locale decides must be written down: two machines must build the same bytes. */
const localeRules = [
	{ selector: `CallExpression[callee.property.name=/^toLocale/]${withoutLocale}`, message: nameTheLocale },
	{
		selector: `:matches(NewExpression, CallExpression)[callee.object.name="Intl"]${withoutLocale}`,
		message: nameTheLocale,
	},
	{
		selector: 'CallExpression[callee.property.name="localeCompare"]',
		message: 'Sort with `byCodePoint`, or with an `Intl.Collator` whose locale is named.',
	},
];

const styleRules = [
	{
		selector: 'ExportDefaultDeclaration',
		message: 'Export by name, so that a thing has one name everywhere.',
	},
	{
		selector: 'ImportDeclaration[source.value=/^\\.{1,2}\\u002F(?:.*\\u002F)?[^.\\u002F]+$/]',
		message: 'Write the extension of the file: Node runs the scripts without a build.',
	},
];

const environmentRules = [
	{
		selector: 'AssignmentExpression[left.object.object.name="process"][left.object.property.name="env"]',
		message: 'Use `vi.stubEnv`, and take it back afterwards: other tests run in the same process.',
	},
];

const clockRules = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'Pure code has no clock: take the day as an argument (`asOf`).',
	},
	{
		selector: 'CallExpression[callee.name="Date"]',
		message: 'Pure code has no clock: take the day as an argument (`asOf`).',
	},
];

export default defineConfig(
	globalIgnores([
		'**/dist/',
		'**/dist-*/',
		'**/.astro/',
		'.cache/',
		'coverage/',
		'playwright-report/',
		'test-results/',
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs['flat/recommended'],
	{
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		plugins: { house: { rules: { 'import-direction': importDirection } } },
		rules: {
			'house/import-direction': 'error',
			// `== null` is the one short way to say: neither null nor undefined.
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-eval': 'error',
			'no-new-wrappers': 'error',
			'no-param-reassign': 'error',
			'no-self-compare': 'error',
			'no-template-curly-in-string': 'error',
			'no-unreachable-loop': 'error',
			'no-unneeded-ternary': 'error',
			'no-useless-rename': 'error',
			'object-shorthand': 'error',
			'prefer-template': 'error',
			// A file longer than this holds more than one concept.
			'max-lines': ['error', { max: 250 }],
			// No assertion can be checked: parse, narrow, or use `satisfies`. `as const` stays allowed by this rule.
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-exports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			// `default: x satisfies never` closes a switch too, and says so where the reader is.
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// `process.env['NAME']`, `properties['href']`: names from outside are data, not members of a type.
			'@typescript-eslint/dot-notation': 'off',
			// `() => doSomething()` as a callback reads better than a block of one call.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	{
		files: [...code, '**/*.astro'],
		rules: { 'no-restricted-syntax': ['error', ...localeRules] },
	},
	{
		files: ['{src,scripts,tests}/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...localeRules, ...styleRules] },
	},
	{
		// What a test runner reads must be a default export.
		files: ['tests/**/*-reporter.ts'],
		rules: { 'no-restricted-syntax': ['error', ...localeRules] },
	},
	{
		files: ['src/**/*'],
		// A build says what it has to say through Astro's logger; a page says nothing.
		rules: { 'no-console': 'error' },
	},
	{
		files: tests,
		rules: {
			'no-restricted-syntax': ['error', ...localeRules, ...styleRules, ...environmentRules],
			// Hostile prose contains `${` on purpose.
			'no-template-curly-in-string': 'off',
			// Vitest's matchers, such as `expect.any(String)`, have the type `any`.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			// Text is taken apart into characters, not into what a reader sees as one.
			'@typescript-eslint/no-misused-spread': 'off',
		},
	},
	{
		files: pureCode,
		ignores: tests,
		rules: {
			'no-restricted-syntax': ['error', ...localeRules, ...styleRules, ...clockRules],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Pure code has no clock: take the day as an argument.' },
				{
					object: 'Math',
					property: 'random',
					message: 'Pure code has no chance: the same input, the same result.',
				},
				{ property: 'randomUUID', message: 'Pure code has no chance: the same input, the same result.' },
				{ property: 'getRandomValues', message: 'Pure code has no chance: the same input, the same result.' },
			],
			'no-restricted-globals': [
				'error',
				...['process', 'Buffer', 'window', 'document', 'navigator', 'location', 'localStorage', 'fetch'].map(
					(name) => ({
						name,
						message: 'Pure code knows neither Node nor the browser: take it as an argument.',
					}),
				),
				...['performance', 'setTimeout', 'setInterval'].map((name) => ({
					name,
					message: 'Pure code has no clock: take the day as an argument (`asOf`).',
				})),
			],
		},
	},
	{
		files: ['**/*.astro', '**/*.astro/*.ts'],
		// Types inside .astro files are the work of `astro check`; ESLint sees the imports of other .astro files as `any`.
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { parserOptions: { parser: tseslint.parser } },
		rules: {
			'astro/no-set-html-directive': 'error',
			'astro/no-set-text-directive': 'error',
			'astro/prefer-class-list-directive': 'error',
			'astro/valid-compile': 'error',
		},
	},
	{
		files: ['src/components/**/*.astro'],
		// A component longer than this holds a part that deserves a name of its own.
		rules: { 'max-lines': ['error', { max: 120 }] },
	},
	{
		// The only places that write HTML as it is, each because its text cannot be anything else:
		files: [
			// structured data, whose JSON is escaped where it is made;
			'src/components/chrome/PageHead.astro',
			// the prose of a record or a guide, which ingest has rebuilt from its list of allowed elements;
			'src/components/record/InnovationArticle.astro',
			'src/components/guide/GuideArticle.astro',
			// the handbook: Markdown of this repository, rebuilt in the same way;
			'src/components/handbook/HandbookArticle.astro',
			// the theme script, a constant of the code whose hash is in the content security policy.
			'src/layouts/Page.astro',
		],
		rules: { 'astro/no-set-html-directive': 'off' },
	},
	{
		// Settings files read what plugins export without types; scripts for the pages of others are served as written.
		files: ['*.{js,mjs}', 'public/**/*.js'],
		extends: [tseslint.configs.disableTypeChecked],
	},
);
