import type { Site } from '../../schema/site.ts';

/** Where the web editor reads and writes. `test-repo` keeps its files in the browser. */
export interface CmsBackend {
	readonly name: Site['repository']['forge'] | 'test-repo';
	readonly [option: string]: string;
}

/** A forge, the addresses that the browser talks to, and whether it can hold a change until somebody has looked at it. */
export interface CmsForge {
	readonly backend: CmsBackend;
	/** Origins for the content security policy. */
	readonly connects: readonly string[];
	readonly workflow: 'editorial_workflow' | 'simple';
}

/** The forge of the repository of `site.yaml`, on the service's own address or on one's own server. */
export function cmsForge({ repository, editor }: Pick<Site, 'repository' | 'editor'>): CmsForge {
	const { origin, pathname } = new URL(repository.url);
	const repo = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
	const common = { repo, branch: repository.branch };
	const app = editor?.appId === undefined ? {} : { app_id: editor.appId };
	switch (repository.forge) {
		case 'github': {
			const isPublic = origin === 'https://github.com';
			const signIn = editor?.signInUrl === undefined ? undefined : new URL(editor.signInUrl).origin;
			return {
				backend: {
					name: 'github',
					...common,
					...(!isPublic && { api_root: `${origin}/api/v3` }),
					...(signIn !== undefined && { base_url: signIn }),
				},
				connects: [
					...(isPublic
						? ['https://api.github.com', 'https://github.com', 'https://raw.githubusercontent.com']
						: [origin]),
					...(signIn === undefined ? [] : [signIn]),
				],
				workflow: 'editorial_workflow',
			};
		}
		case 'gitlab':
			return {
				backend: {
					name: 'gitlab',
					...common,
					base_url: origin,
					api_root: `${origin}/api/v4`,
					...(editor?.appId !== undefined && { auth_type: 'pkce' }),
					...app,
				},
				connects: [origin],
				workflow: 'editorial_workflow',
			};
		case 'gitea':
			return {
				backend: { name: 'gitea', ...common, base_url: origin, api_root: `${origin}/api/v1`, ...app },
				connects: [origin],
				// Sveltia CMS has no editorial workflow for Gitea and Forgejo: there, a branch rule holds changes.
				workflow: 'simple',
			};
		default:
			return repository.forge satisfies never;
	}
}
