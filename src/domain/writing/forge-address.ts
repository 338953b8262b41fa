import type { Site } from '../../schema/site.ts';

type Repository = Site['repository'];

/** Encodes each part by itself: forges expect the slashes of folders and branches as they are. */
function encodePath(path: string): string {
	const parts = path.split('/').filter((part) => part !== '');
	return parts.map(encodeURIComponent).join('/');
}

function placeOf({ url, branch, contentFolder }: Repository, file: string) {
	return {
		root: url.replace(/\/+$/, ''),
		branch: encodePath(branch),
		path: encodePath(`${contentFolder}/${file}`),
	};
}

/**
 * Where the repository's forge edits a content file, or lists a folder, which it cannot edit. `file` is relative to
 * the content folder; without an ending it is a folder.
 */
export function editAddress(repository: Repository, file: string): string {
	const { root, branch, path } = placeOf(repository, file);
	const isFolder = !/\.\w+$/.test(file);
	switch (repository.forge) {
		case 'github':
			return `${root}/${isFolder ? 'tree' : 'edit'}/${branch}/${path}`;
		case 'gitlab':
			return `${root}/-/${isFolder ? 'tree' : 'edit'}/${branch}/${path}`;
		case 'gitea':
			return `${root}/${isFolder ? 'src/branch' : '_edit'}/${branch}/${path}`;
		default:
			return repository.forge satisfies never;
	}
}

/** Where the forge shows a content file as it was at a commit. `file` is relative to the content folder. */
export function sourceAddress(repository: Repository, file: string, commit: string): string {
	const { root, path } = placeOf(repository, file);
	switch (repository.forge) {
		case 'github':
			return `${root}/blob/${commit}/${path}`;
		case 'gitlab':
			return `${root}/-/blob/${commit}/${path}`;
		case 'gitea':
			return `${root}/src/commit/${commit}/${path}`;
		default:
			return repository.forge satisfies never;
	}
}

/**
 * Characters that an address may have. GitHub and GitLab refuse request lines over 8 KiB; Gitea and Forgejo take more,
 * but the nginx before them, with its own settings, does not (`large_client_header_buffers 4 8k`).
 */
const longestAddress = 8000;

/** Page of a forge that makes a new file; `filled` tells whether the text already stands in it. */
export interface NewFileAddress {
	readonly url: string;
	readonly filled: boolean;
}

/**
 * Where the forge makes a new content file, with its name and, unless the address would be too long, its text filled
 * in. `file` is relative to the content folder. GitHub reads `filename` and `value`; so do Gitea from 1.16 (go-gitea/gitea
 * pull request 16556) and every Forgejo; GitLab reads `file_name` and `content` (app/views/projects/blob/_editor).
 */
export function newFileAddress(repository: Repository, file: string, text: string): NewFileAddress {
	const { root, branch, path } = placeOf(repository, file);
	const folder = path.slice(0, path.lastIndexOf('/'));
	const name = file.slice(file.lastIndexOf('/') + 1);
	const address = (page: string, nameKey: string, nameValue: string, textKey: string): NewFileAddress => {
		const params = new URLSearchParams({ [nameKey]: nameValue });
		const empty = `${root}/${page}?${params.toString()}`;
		params.set(textKey, text);
		const filled = `${root}/${page}?${params.toString()}`;
		return filled.length > longestAddress ? { url: empty, filled: false } : { url: filled, filled: true };
	};
	switch (repository.forge) {
		case 'github':
			return address(`new/${branch}/${folder}`, 'filename', name, 'value');
		case 'gitlab':
			// The folder may not exist yet, so that it stands in the name.
			return address(`-/new/${branch}`, 'file_name', `${repository.contentFolder}/${file}`, 'content');
		case 'gitea':
			return address(`_new/${branch}/${folder}`, 'filename', name, 'value');
		default:
			return repository.forge satisfies never;
	}
}
