import type { FormFile, FormRegion } from '../../views/form/form-file.ts';

// The build that makes these files makes this script, too: looking for their first keys tells them from an error page.

function has(data: unknown, ...keys: readonly string[]): boolean {
	return typeof data === 'object' && data !== null && keys.every((key) => key in data);
}

/** Whether an answer is what a form asks. */
export function isFormFile(data: unknown): data is FormFile {
	return has(data, 'kind', 'model', 'lists', 'repository', 'contact');
}

/** Whether an answer is what a form needs to know of a region. */
export function isFormRegion(data: unknown): data is FormRegion {
	return has(data, 'id', 'agencies', 'programmes', 'innovations', 'replications');
}
