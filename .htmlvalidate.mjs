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
	},
});
