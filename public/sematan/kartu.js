// Fits cards into your page: their height, and light or dark as what is behind them. Nothing is stored or sent elsewhere.
// data-tema="terang" or "gelap" on a frame fixes its theme.
(() => {
	const { src } = document.currentScript;
	const cards = new URL('inovasi/', src).href;
	const root = document.documentElement;
	const frames = () =>
		[...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(cards));
	const device = matchMedia('(prefers-color-scheme: dark)');
	const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

	const isDark = (element) => {
		for (let at = element; at; at = at.parentElement) {
			// Painted, a colour of any notation is known.
			paint.clearRect(0, 0, 1, 1);
			paint.fillStyle = getComputedStyle(at).backgroundColor;
			paint.fillRect(0, 0, 1, 1);
			const [red, green, blue, opacity] = paint.getImageData(0, 0, 1, 1).data;
			if (opacity > 127) return 0.21 * red + 0.72 * green + 0.07 * blue < 128;
		}
		const scheme = getComputedStyle(root).colorScheme;
		return scheme.includes('dark') && (device.matches || !scheme.includes('light'));
	};
	const tell = (frame) => {
		const tema = frame.dataset.tema ?? (isDark(frame.parentElement) ? 'gelap' : 'terang');
		frame.contentWindow?.postMessage({ etalase: 'tema', tema }, '*');
	};
	const tellAll = () => frames().forEach(tell);

	addEventListener('message', ({ origin, source, data }) => {
		if (!cards.startsWith(`${origin}/`) || data?.etalase !== 'tinggi') return;
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		const height = `${Math.min(Math.max(data.tinggi | 0, 80), 1200)}px`;
		if (!frame || frame.style.height === height) return;
		frame.style.height = height;
		tell(frame);
	});
	const watch = new MutationObserver(() => {
		tellAll();
		setTimeout(tellAll, 500); // Some themes fade in.
	});
	for (const element of [root, document.body]) if (element) watch.observe(element, { attributes: true });
	device.addEventListener('change', tellAll);
	tellAll();
})();
