import { guidePath, innovationPath, replicationPath } from './address.ts';

/** The file of an innovation as it stands in git, beside the innovation's page. */
export function innovationSourcePath(id: string): string {
	return `${innovationPath(id)}naskah.mdx`;
}

/** The file of a replication guide as it stands in git, from the id of its innovation. */
export function guideSourcePath(id: string): string {
	return `${guidePath(id)}naskah.mdx`;
}

/** The file of a replication record as it stands in git, from its id `<adopter>/<record>`. */
export function replicationSourcePath(id: string): string {
	return `${replicationPath}${id}/naskah.yaml`;
}
