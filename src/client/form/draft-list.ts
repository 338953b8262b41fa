import { formPath, type FormKind } from '../../domain/catalogue/form-address.ts';
import { joinBase } from '../../domain/catalogue/address.ts';
import { formPageText, proposalsText as text } from '../../views/copy/form.ts';
import { copyOf, part, write } from '../page-part.ts';
import { removeDraft, storedDrafts } from './draft-store.ts';

const moment = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });

/** Lists the drafts of this device below `root`; the block stays hidden while there are none. */
export function listDrafts(root: HTMLElement, kind?: FormKind): void {
	const block = part(root, '[data-drafts]', HTMLElement);
	const drafts = storedDrafts(kind);
	block.hidden = drafts.length === 0;
	const items = drafts.map(({ id, kind: own, title, saved, original }) => {
		const item = copyOf(root, 'draft');
		const link = part(item, 'a', HTMLAnchorElement);
		link.href = `${joinBase(root.dataset['base'] ?? '/', formPath(own))}#draf:${id}`;
		link.textContent = title === '' ? text.untitled : title;
		const what = original === undefined ? formPageText[own].title : text.corrects;
		write(item, '[data-when]', `${what}. ${text.saved(moment.format(saved))}`);
		part(item, 'button', HTMLButtonElement).addEventListener('click', () => {
			if (!confirm(text.sureToRemove)) return;
			removeDraft(id);
			void import('./file-store.ts').then(({ removeFiles }) => removeFiles(id));
			listDrafts(root, kind);
			write(root, '[data-message]', text.removed);
			// The button that was pressed is gone.
			(block.hidden ? document.getElementById('isi') : block.querySelector('a'))?.focus();
		});
		return item;
	});
	part(block, 'ul', HTMLElement).replaceChildren(...items);
}
