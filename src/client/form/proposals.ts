import { listDrafts } from './draft-list.ts';

/** The drafts of all kinds, on the page that says what can be proposed. */
class ProposalDrafts extends HTMLElement {
	connectedCallback(): void {
		listDrafts(this);
	}
}

customElements.define('proposal-drafts', ProposalDrafts);
