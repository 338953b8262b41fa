import { part } from '../page-part.ts';

// Every printed page names the book; a style can only do so once it is told the name.
const title = part(document, '[data-book]', HTMLElement).dataset['book'] ?? '';
document.documentElement.style.setProperty('--book-title', JSON.stringify(title));

const button = part(document, '[data-print-book]', HTMLButtonElement);
button.hidden = false;
button.addEventListener('click', () => {
	print();
});
