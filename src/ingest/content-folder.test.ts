import { expect, test } from 'vitest';
import { contentFolders, missingSharedParts, sharedPartFolder } from './content-folder.ts';

test('the content is in the project unless CONTENT_DIR names another folder', () => {
	expect(contentFolders({}, '/proyek')).toEqual({ folder: '/proyek/content', fallback: '/proyek/content' });
	expect(contentFolders({ CONTENT_DIR: '' }, '/proyek').folder).toBe('/proyek/content');
	expect(contentFolders({ CONTENT_DIR: '../isi' }, '/proyek')).toEqual({
		folder: '/isi',
		fallback: '/proyek/content',
	});
});

test('what a content repository leaves out comes from the project', () => {
	const folders = contentFolders({ CONTENT_DIR: 'tests/sites/everything/content' });
	expect(missingSharedParts(folders.folder)).toEqual(['help', 'pages']);
	expect(sharedPartFolder(folders, 'reference')).toBe(`${folders.folder}/reference`);
	expect(missingSharedParts('tests/sites/minimal/content')).toContain('rubrics');
	expect(sharedPartFolder(folders, 'help')).toBe(`${folders.fallback}/help`);
});
