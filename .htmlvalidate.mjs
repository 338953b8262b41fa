import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// How the HTML is written is the compiler's choice; what it means is ours.
		'attr-quotes': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		// A digest guards against a foreign host; every file comes from this site.
		'require-sri': 'off',
		// Titles carry the name of the innovation and of the region, as their authors wrote them.
		'long-title': 'off',
		// The frame of a wide table is a region only so that a keyboard can scroll it; a section would promise a heading.
		// The list below a combobox is a listbox by its pattern; a select cannot be searched by any of its words.
		'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
		// A table whose rows are shown as blocks is one only by its roles, in browsers that go by what is shown.
		'no-redundant-role': 'off',
		// Counts an aside inside an article as a landmark, which it is not (HTML-AAM); axe checks landmarks in a browser.
		'unique-landmark': 'off',
	},
});
