import { acceptsWriting } from '../../domain/catalogue/dormancy.ts';
import {
	formFilePath,
	formKinds,
	formPath,
	proposalsPath,
	type FormKind,
} from '../../domain/catalogue/form-address.ts';
import type { Snapshot } from '../../domain/catalogue/snapshot.ts';
import { formPageText, proposalsText as text } from '../copy/form.ts';
import type { Frame, SiteLink } from '../frame.ts';

/** What all pages of the forms say. */
interface WritingPage {
	readonly frame: Frame;
	/** False on a site that is not kept up any more: then there is no form. */
	readonly open: boolean;
	readonly contact: { readonly office: string; readonly email: string };
	readonly repository: string;
}

/** `/usul/`. */
export interface ProposalsPage extends WritingPage {
	readonly kinds: readonly (SiteLink & { readonly kind: FormKind; readonly text: string })[];
}

/** `/usul/<kind>/`. */
export interface FormPage extends WritingPage {
	readonly kind: FormKind;
	/** Site path of what the form asks. */
	readonly file: string;
	readonly regions: readonly { readonly id: string; readonly name: string; readonly sample: boolean }[];
}

function writingPage(
	{ site }: Snapshot,
	frame: Pick<Frame, 'title' | 'description' | 'path' | 'breadcrumbs'>,
): WritingPage {
	return {
		frame: { ...frame, shareImage: '/kartu/situs.png', sample: false, indexed: true, kind: 'website' },
		open: acceptsWriting(site),
		contact: site.contact,
		repository: site.repository.url,
	};
}

const crumb = { label: text.crumb, path: proposalsPath };

/** What can be proposed. */
export function proposalsPage(snapshot: Snapshot): ProposalsPage {
	return {
		...writingPage(snapshot, {
			title: text.title,
			description: text.description,
			path: proposalsPath,
			breadcrumbs: [crumb],
		}),
		kinds: formKinds.map((kind) => ({
			kind,
			path: formPath(kind),
			label: formPageText[kind].title,
			text: formPageText[kind].offer,
		})),
	};
}

/** The page of one form. */
export function formPage(kind: FormKind, snapshot: Snapshot): FormPage {
	const { title, description } = formPageText[kind];
	return {
		...writingPage(snapshot, {
			title,
			description,
			path: formPath(kind),
			breadcrumbs: [crumb, { label: title, path: formPath(kind) }],
		}),
		kind,
		file: formFilePath(kind),
		regions: snapshot.regions.map(({ id, data }) => ({ id, name: data.name, sample: data.sample })),
	};
}
