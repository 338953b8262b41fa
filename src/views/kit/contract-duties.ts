import type { replicationActors } from '../../schema/guide.ts';
import { contractText as text } from '../copy/kit-contract.ts';
import type { Article, Clause, Point } from './article.ts';
import { asFragment } from './kit-blocks.ts';
import type { KitGuide } from './kit-guide.ts';

type Actor = (typeof replicationActors)[number];

/**
 * What an actor does according to the guide, each task once. The models with a partner come first: where they name
 * tasks, those of working alone are left out.
 */
export function tasksOf({ models }: KitGuide, actor: Actor): readonly Point[] {
	const shared = models.filter(({ kind }) => kind !== 'mandiri');
	const asked = shared.length === 0 ? models : shared;
	const tasks = asked.flatMap(({ actors }) => actors.filter((own) => own.actor === actor));
	return [...new Set(tasks.map(({ does }) => asFragment(does)))].map((does) => ({
		text: does,
		from: 'panduan',
	}));
}

function choiceUnless(stated: readonly Point[], clause: Clause): readonly Clause[] {
	return stated.length === 0 ? [clause] : [];
}

/** Rights and duties of the origin: those of the guide, then those of the JIPPNas practice. */
export function ownerArticle(guide: KitGuide): Article {
	const { title, rights, reports, named, duties, material, limit, untilInstalled, someMonths } = text.owner;
	const stated = tasksOf(guide, 'instansi-asal');
	const help = stated.length === 0 ? text.owner.help : text.owner.helpWithin;
	return {
		title,
		clauses: [
			{ text: rights, points: [{ text: reports, from: 'jippnas' }, { text: named }] },
			{ text: duties, points: [...stated, { text: help, from: 'jippnas' }, { text: material }] },
			...choiceUnless(stated, {
				text: limit,
				choices: [{ text: untilInstalled, from: 'datago' }, { text: someMonths }],
			}),
		],
	};
}

/** Rights and duties of the receiver. */
export function adopterArticle(guide: KitGuide): Article {
	const words = text.adopter;
	const stated = tasksOf(guide, 'instansi-penerima');
	return {
		title: words.title,
		clauses: [
			{
				text: words.rights,
				points: [
					{ text: words.material },
					{ text: words.help, from: 'jippnas' },
					{ text: words.adapt, from: 'panduan' },
				],
			},
			{
				text: words.duties,
				points: [...stated, { text: words.follow, from: 'jippnas' }, { text: words.report, from: 'jippnas' }],
			},
			...choiceUnless(stated, {
				text: words.resources,
				choices: [{ text: words.ownResources, from: 'datago' }, { text: words.sharedResources }],
			}),
		],
	};
}

/** Tasks of a facilitator; no article when the guide names none. */
export function facilitatorArticles(guide: KitGuide): readonly Article[] {
	const stated = tasksOf(guide, 'fasilitator');
	const { title, intro, who } = text.facilitator;
	return stated.length === 0 ? [] : [{ title, clauses: [{ text: who }, { text: intro, points: stated }] }];
}
