import {
	agendaPath,
	contestsPath,
	innovationDataPath,
	methodsPath,
	regionPath,
	replicationPath,
} from '../../domain/catalogue/address.ts';
import { dataFilePath, dataPath, dictionaryPath, feedPath } from '../../domain/catalogue/data-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { feedText } from '../copy/feed.ts';
import { formatList } from '../copy/formats.ts';
import { llmsText as text } from '../copy/llms.ts';
import { innovationSchemaPath } from './innovation-document.ts';
import { datasets } from './open-data.ts';
import { fullAddress, stampOf } from './stamp.ts';

interface NamedLine {
	readonly title: string;
	readonly text: string;
}

/** Markdown reads brackets, stars and the like as its own signs; a name must not. */
function escaped(name: string): string {
	return name.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}

/** The site for language models, as https://llmstxt.org lays it out: title, summary, rules, then lists of links. */
export function llmsFile(snapshot: Snapshot): string {
	const stamp = stampOf(snapshot);
	const { site, regions, innovations } = snapshot;
	const link = ({ title, text: said }: NamedLine, path: string) =>
		`- [${escaped(title)}](${fullAddress(stamp, path)}): ${said}`;
	const real = innovations.filter(({ data }) => !data.sample);
	const [example] = real;
	const samples = regions.flatMap(({ data }) => (data.sample ? [escaped(data.name)] : []));
	const section = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];
	const lines = [
		`# ${escaped(site.name)}`,
		'',
		`> ${escaped(text.summary(site.tagline, site.publisher.name))}`,
		'',
		text.rulesIntro,
		'',
		...text.rules.map((rule) => `- ${rule}`),
		...(samples.length === 0 ? [] : [`- ${text.samples(formatList(samples))}`]),
		`- ${text.licence(site.licence.name, site.licence.url, escaped(site.publisher.name))}`,
		`- ${feedText.state(stamp.asOf, stamp.rubric, stamp.rubricVersion, stamp.commit)}`,
		'',
		...section(text.lists, [
			link(text.innovations, '/inovasi/'),
			link(text.regions, '/daerah/'),
			...regions
				.filter(({ data }) => !data.sample)
				.map(({ id, data }) =>
					link(
						{
							title: data.name,
							text: text.region(real.filter(({ regionId }) => regionId === id).length),
						},
						regionPath(id),
					),
				),
			link(text.replication, replicationPath),
			link(text.contests, contestsPath),
			link(text.agenda, agendaPath),
			link(text.glossary, '/istilah/'),
		]),
		...section(text.data, [
			link(text.dataPage, dataPath),
			...datasets.map(({ id, title, description }) =>
				link({ title: `${title} (JSON)`, text: description }, dataFilePath(id, 'json')),
			),
			...(example === undefined ? [] : [link(text.perInnovation, innovationDataPath(example.id))]),
		]),
		...section(text.schemas, [
			link(text.dictionary, dictionaryPath),
			link(text.innovationSchema, innovationSchemaPath),
			...datasets.map(({ id, title }) =>
				link({ title, text: 'JSON Schema' }, dataFilePath(id, 'schema.json')),
			),
		]),
		...section(text.method, [link(text.methods, methodsPath), link(text.index, '/indeks/')]),
		...section(text.optional, [
			link(text.feed, `${feedPath({ kind: 'situs' })}.json`),
			link(text.sitemap, '/sitemap.xml'),
		]),
	];
	return lines.join('\n');
}
