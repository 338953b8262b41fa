import { recomputeText as text } from '../../views/copy/recompute.ts';
import type { MaturityDerivation } from '../../views/index/maturity-score.ts';
import { loadInputs, loadRules } from './index-files.ts';
import { recomputedIndex, recomputedMaturity, type Recomputation } from './recomputation.ts';

/** Computes the figures of the page again, in the visitor's browser and from the published inputs. */
class IndexRecompute extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const answer = this.querySelector<HTMLElement>('[role=status]');
		if (button === null || answer === null) return;
		button.addEventListener('click', () => {
			answer.removeAttribute('data-agrees');
			answer.textContent = text.busy;
			this.#recompute().then(
				({ agrees, sentences }) => {
					answer.dataset['agrees'] = String(agrees);
					answer.replaceChildren(...sentences.map(paragraph));
				},
				() => {
					answer.replaceChildren(paragraph(text.failed));
				},
			);
		});
	}

	async #recompute(): Promise<Recomputation> {
		const { rules = '', inputs = '', claimed = '', verified = '', maturity } = this.dataset;
		if (maturity !== undefined) {
			const parts: unknown = JSON.parse(maturity);
			if (!isMaturity(parts)) throw new Error('The page does not say what its maturity is made of.');
			return recomputedMaturity(parts);
		}
		const [rulesFile, inputFile] = await Promise.all([loadRules(rules), loadInputs(inputs)]);
		return recomputedIndex(rulesFile, inputFile, { claimed, verified });
	}
}

/** The page writes it itself, from the type that it is read as. */
function isMaturity(parts: unknown): parts is MaturityDerivation['recompute'] {
	return typeof parts === 'object' && parts !== null && 'rows' in parts && 'verified' in parts;
}

function paragraph(sentence: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.textContent = sentence;
	return element;
}

customElements.define('index-recompute', IndexRecompute);
