/** The one way in which code depends on code. An import may only point to the left of this list. */
const direction = ['schema', 'domain', 'ingest', 'data', 'views', 'components', 'layouts', 'pages'] as const;

type Layer = (typeof direction)[number] | 'client' | 'office' | 'integrations' | 'scripts' | 'content.config';

/** What the code of a layer may use besides its own layer, and the sentence that says why. */
export interface LayerRule {
	/** Other layers. */
	readonly layers: ReadonlySet<string>;
	/** Layers of which only types may be used. */
	readonly typesOnly: ReadonlySet<string>;
	/** Pure code takes plain data and gives plain data; only these packages are open to it. */
	readonly packages?: readonly string[];
	/** Virtual modules of Astro (`astro:content`) that may be used. */
	readonly astroModules: 'none' | 'all' | 'all but content';
	/** False for code that runs in a browser. */
	readonly node: boolean;
	readonly reason: string;
}

const none: ReadonlySet<string> = new Set();

function leftOf(layer: (typeof direction)[number], ...also: string[]): ReadonlySet<string> {
	return new Set([...direction.slice(0, direction.indexOf(layer)), ...also]);
}

const pure = { typesOnly: none, astroModules: 'none', node: false } as const;
const page = { typesOnly: none, astroModules: 'all but content', node: true } as const;
const directionReason = `Imports only point to the left of ${direction.join(' -> ')}.`;

export const layerRules: Readonly<Record<Layer, LayerRule>> = {
	schema: {
		...pure,
		layers: leftOf('schema'),
		packages: ['astro/zod'],
		reason: 'A schema says what authors may write and knows nothing of the code that uses it.',
	},
	domain: {
		...pure,
		layers: leftOf('domain'),
		// Pure packages: they explain mistakes and write content files in scripts and in the browser's form alike.
		packages: ['astro/zod', 'diff', 'yaml'],
		reason: 'The domain is pure: what it needs comes in as an argument.',
	},
	ingest: {
		layers: leftOf('ingest'),
		typesOnly: none,
		astroModules: 'none',
		node: true,
		reason: 'Ingest reads the disk for scripts too, so it works in plain Node and knows nothing of pages.',
	},
	data: {
		layers: leftOf('data'),
		typesOnly: none,
		astroModules: 'all',
		node: true,
		reason: 'Data hands the checked content to the pages and knows nothing of how they look.',
	},
	views: {
		...pure,
		layers: new Set(['schema', 'domain']),
		packages: [],
		reason: 'Views are pure: the page gets the data and hands it to the view as an argument.',
	},
	components: { ...page, layers: leftOf('components', 'client', 'office'), reason: directionReason },
	layouts: { ...page, layers: leftOf('layouts', 'client', 'office'), reason: directionReason },
	pages: { ...page, layers: leftOf('pages', 'client', 'office'), reason: directionReason },
	office: {
		...pure,
		layers: new Set(['domain', 'views']),
		typesOnly: new Set(['schema']),
		reason:
			'Office files are written in browsers and by scripts: their writers take what views say and touch no disk.',
	},
	client: {
		layers: new Set(['schema', 'domain', 'views', 'office']),
		typesOnly: none,
		astroModules: 'none',
		node: false,
		reason: 'Code for the browser uses the schema, the domain and the views, and touches no disk.',
	},
	integrations: {
		layers: new Set(['schema', 'domain', 'ingest', 'views', 'office']),
		typesOnly: none,
		astroModules: 'none',
		node: true,
		reason: 'Integrations use ingest, domain and views, never components or pages.',
	},
	scripts: {
		layers: new Set(['schema', 'domain', 'ingest', 'views', 'office']),
		typesOnly: none,
		astroModules: 'none',
		node: true,
		reason: 'Scripts use ingest, domain and views, never components or pages.',
	},
	'content.config': {
		layers: new Set(['schema', 'domain', 'ingest']),
		typesOnly: none,
		astroModules: 'all',
		node: true,
		reason: 'The collections are a loader and a schema each, nothing else.',
	},
};

function isLayer(name: string): name is Layer {
	return Object.hasOwn(layerRules, name);
}

/**
 * The layer that a file belongs to, by its path relative to the project with forward slashes.
 * Undefined for tests, settings and everything else that no rule is about.
 */
export function layerOf(path: string): Layer | undefined {
	if (path.startsWith('scripts/')) return 'scripts';
	const [, folder] = /^src\/([^/]+)\//.exec(path) ?? [];
	if (folder !== undefined) return isLayer(folder) ? folder : undefined;
	return /^src\/content\.config\.[jt]s$/.test(path) ? 'content.config' : undefined;
}
