/** The one element that a script works on. Throws when the page lacks it: then page and script do not belong together. */
export function part<Kind extends Element>(
	root: ParentNode,
	selector: string,
	kind: abstract new () => Kind,
): Kind {
	const found = root.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}.`);
	return found;
}

/** A copy of the first element of a template, `<template data-template="name">`. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
	const template = part(root, `template[data-template="${name}"]`, HTMLTemplateElement);
	const copy = document.importNode(template.content, true).firstElementChild;
	if (!(copy instanceof HTMLElement)) throw new Error(`The template ${name} is empty.`);
	return copy;
}

/** Writes into the element that a selector names; nothing happens when it says so already. */
export function write(root: ParentNode, selector: string, text: string): void {
	const target = part(root, selector, HTMLElement);
	if (target.textContent !== text) target.textContent = text;
}
