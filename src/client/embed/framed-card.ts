/** The script of a card in the frame of another site: it tells how high it is, and takes the theme that it is told. */
const themes: ReadonlyMap<unknown, string> = new Map([
	['terang', 'light'],
	['gelap', 'dark'],
]);

const page = document.documentElement;

function showIn(word: unknown): void {
	const theme = themes.get(word);
	if (theme !== undefined) page.dataset['theme'] = theme;
}

/** The page around may know it: nothing about the visitor is in it. */
function tellHeight(): void {
	window.parent.postMessage(
		{ etalase: 'tinggi', tinggi: Math.ceil(page.getBoundingClientRect().height) },
		'*',
	);
}

showIn(location.hash.slice(1));

if (window.parent !== window) {
	window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== window.parent || typeof data !== 'object' || data === null) return;
		if (!('etalase' in data) || data.etalase !== 'tema') return;
		if ('tema' in data) showIn(data.tema);
		tellHeight();
	});
	new ResizeObserver(tellHeight).observe(page);
}
