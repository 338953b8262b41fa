/**
 * Runs before the first paint, so that a reader who chose a theme never sees the other one flash.
 * It is inline on purpose; its hash is in the content security policy (astro.config.mjs).
 */
export const themeBoot =
	"try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
