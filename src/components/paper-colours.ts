import tokens from '../styles/tokens.css?raw';

/** The ground of the pages in both themes, as the tokens say it; for what is outside the reach of a style sheet. */
export function paperColours(): { readonly light: string; readonly dark: string } {
	const [, light, dark] = /--paper: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(tokens) ?? [];
	if (light === undefined || dark === undefined)
		throw new Error('tokens.css has no pair of colours for --paper.');
	return { light, dark };
}
