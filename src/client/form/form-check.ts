import type { FieldView } from './field-view.ts';
import type { FormProblem } from './form-engine.ts';

/** A problem at the field that it is about. */
export interface PlacedProblem extends Omit<FormProblem, 'path'> {
	readonly view: FieldView;
}

/** Shows at each field what is wrong with it; at those that were not left yet only when `all` are asked for. */
export function showProblems(
	roots: readonly FieldView[],
	problems: readonly PlacedProblem[],
	isShown: (view: FieldView) => boolean,
): void {
	const byView = Map.groupBy(problems, ({ view }) => view);
	const visit = (view: FieldView) => {
		const own = isShown(view) ? (byView.get(view) ?? []) : [];
		view.say(own.map(({ message }) => message));
		view.inner().forEach(visit);
	};
	roots.forEach(visit);
}

/** The fields that hold a text themselves, with the text. */
export function textsOf(roots: readonly FieldView[]): readonly { view: FieldView; text: string }[] {
	return roots.flatMap((view) => {
		const inner = view.inner();
		if (inner.length > 0) return textsOf(inner);
		const value = view.value();
		return typeof value === 'string' ? [{ view, text: value }] : [];
	});
}
