import { part } from '../page-part.ts';

// Every printed page names the guide it belongs to; a style can only do so once it is told the name.
const title = part(document, 'h1', HTMLElement).textContent.trim();
document.documentElement.style.setProperty('--booklet-title', JSON.stringify(title));

part(document, '[data-print-guide]', HTMLButtonElement).addEventListener('click', () => {
	print();
});
