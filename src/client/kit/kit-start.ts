/** How far below the window the form may be when its script is fetched. */
const ahead = '600px';

/** Fetched late, because the form stands far down a long page and is of no use to most who read it. */
function startWhenNear(form: Element): void {
	const typed = new Map<HTMLInputElement, string>();
	const remember = ({ target }: Event) => {
		if (target instanceof HTMLInputElement) typed.set(target, target.value);
	};
	form.addEventListener('input', remember);
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			void start();
		},
		{ rootMargin: ahead },
	);
	observer.observe(form);

	const start = async () => {
		await import('./kit-form.ts');
		form.removeEventListener('input', remember);
		// What was typed in the meantime counts.
		for (const [input, value] of typed) {
			input.value = value;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}
	};
}

const form = document.querySelector('replication-kit');
if (form !== null) startWhenNear(form);
