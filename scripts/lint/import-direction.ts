import type { Rule } from 'eslint';
import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { layerOf, layerRules } from './layers.ts';

/** One import: what is written, whether only types are taken, and the files on both sides. */
interface Import {
	readonly specifier: string;
	readonly typeOnly: boolean;
	/** Path of the importing file, relative to the project, with forward slashes. */
	readonly from: string;
}

/** The project's path of a relative import; undefined for packages. */
function targetPath({ specifier, from }: Import): string | undefined {
	if (!specifier.startsWith('.')) return undefined;
	return relative(process.cwd(), resolve(dirname(from), specifier.replace(/\?.*$/, ''))).replaceAll(sep, '/');
}

function isTest(path: string): boolean {
	return /\.test(?:-d)?\.ts$/.test(path);
}

function isNodeModule(specifier: string): boolean {
	return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/** What is wrong with an import of another file; undefined when nothing is. */
function problemWithFile(target: string, { typeOnly, from }: Import): string | undefined {
	if (target.startsWith('tests/') && isTest(from)) return undefined;
	const layer = layerOf(from);
	if (layer === undefined) return undefined;
	const rule = layerRules[layer];
	const other = layerOf(target);
	if (other === undefined) {
		if (target.startsWith('tests/'))
			return `\`${layer}\` may not import from the tests: they are not shipped.`;
		if (rule.packages === undefined || typeOnly || target.startsWith('src/')) return undefined;
		return `\`${layer}\` may not import \`${target}\`, which lies outside the source. ${rule.reason}`;
	}
	if (other === layer || rule.layers.has(other)) return undefined;
	if (!rule.typesOnly.has(other)) return `\`${layer}\` may not import \`${other}\`. ${rule.reason}`;
	if (typeOnly) return undefined;
	return `\`${layer}\` may only use types of \`${other}\`: write \`import type\`. ${rule.reason}`;
}

/** What is wrong with an import of a package or a virtual module; undefined when nothing is. */
function problemWithPackage({ specifier, typeOnly, from }: Import): string | undefined {
	const layer = layerOf(from);
	if (layer === undefined) return undefined;
	const rule = layerRules[layer];
	if (specifier === 'astro:content' && rule.astroModules !== 'all') {
		const where = 'Only `src/data` and `src/content.config.ts` import `astro:content`';
		return `${where}, so that everything else can be tested and run without Astro.`;
	}
	if (isTest(from)) return undefined;
	if (specifier.startsWith('astro:') && rule.astroModules === 'none') {
		return `\`${layer}\` may not import \`${specifier}\`, which exists only inside Astro. ${rule.reason}`;
	}
	if (!rule.node && isNodeModule(specifier)) {
		return `\`${layer}\` may not import \`${specifier}\`, which exists only in Node. ${rule.reason}`;
	}
	if (rule.packages === undefined || typeOnly || rule.packages.includes(specifier)) return undefined;
	return `\`${layer}\` may not import the package \`${specifier}\`. ${rule.reason}`;
}

/** The rule of the architecture that an import breaks, as a sentence; undefined when it breaks none. */
export function importProblem(imported: Import): string | undefined {
	const target = targetPath(imported);
	return target === undefined ? problemWithPackage(imported) : problemWithFile(target, imported);
}

/** ESLint rule: imports follow the direction of the architecture (see `layers.ts`). */
export const importDirection: Rule.RuleModule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		// A script inside an .astro file has a made-up name; the physical one is where its imports start from.
		const from = relative(context.cwd, context.physicalFilename).replaceAll(sep, '/');
		function check(node: Rule.Node, source: { value?: unknown }, typeOnly: boolean): void {
			if (typeof source.value !== 'string') return;
			const message = importProblem({ specifier: source.value, typeOnly, from });
			if (message !== undefined) context.report({ node, message });
		}
		return {
			ImportDeclaration(node) {
				check(node, node.source, 'importKind' in node && node.importKind === 'type');
			},
			ExportNamedDeclaration(node) {
				if (node.source) check(node, node.source, 'exportKind' in node && node.exportKind === 'type');
			},
			ExportAllDeclaration(node) {
				check(node, node.source, 'exportKind' in node && node.exportKind === 'type');
			},
			ImportExpression(node) {
				check(node, 'value' in node.source ? node.source : {}, false);
			},
		};
	},
};
