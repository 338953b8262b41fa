/** What a cell or a part of a formula gives; an empty cell gives ''. Days are serial numbers, as in a spreadsheet. */
export type FormulaValue = number | string | boolean;

/** Values of a range, from left to right and from the top. */
type Argument = readonly FormulaValue[];

export type ReadRange = (sheet: string | undefined, from: string, to: string) => readonly FormulaValue[];

const token =
	/\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|((?:'[^']+'|[A-Za-z]+)!)?(\$?[A-Z]\$?\d+)(?::(\$?[A-Z]\$?\d+))?|([A-Z]+)\(|(<>|>=|<=|[-+*/&=<>(),]))/y;

function numberOf(value: FormulaValue | undefined): number {
	if (typeof value === 'number') return value;
	if (value === '') return 0;
	throw new TypeError(`#VALUE! ${String(value)}`);
}

const millisecondsOfDay = 86_400_000;
/** Day 0 of spreadsheets is 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

export function serialOf(day: string): number {
	return (Date.parse(`${day}T00:00:00Z`) - dayZero) / millisecondsOfDay;
}

export function dayOf(serial: number): string {
	return new Date(dayZero + serial * millisecondsOfDay).toISOString().slice(0, 10);
}

function workday(start: number, count: number, holidays: Argument): number {
	let [day, left] = [start, count];
	while (left > 0) {
		day += 1;
		const weekday = new Date(dayZero + day * millisecondsOfDay).getUTCDay();
		if (weekday !== 0 && weekday !== 6 && !holidays.includes(day)) left -= 1;
	}
	return day;
}

function rounded(value: number, places: number, round: (value: number) => number): number {
	const scale = 10 ** places;
	return round(value * scale) / scale;
}

/** `>=0` is met by every figure of 0 or more; anything else by what is equal. */
function satisfies(value: FormulaValue | undefined, wanted: FormulaValue | undefined): boolean {
	return wanted === '>=0' ? typeof value === 'number' && value >= 0 : value === wanted;
}

const functions: Readonly<Record<string, (...args: readonly Argument[]) => FormulaValue>> = {
	AND: (...args) => args.flat().every((value) => value === true),
	OR: (...args) => args.flat().some((value) => value === true),
	MAX: (...args) => Math.max(...args.flat().filter((value) => typeof value === 'number')),
	SUM: (...args) =>
		args.flat().reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
	ROUND: ([value] = [], [places] = []) => rounded(numberOf(value), numberOf(places), Math.round),
	ROUNDUP: ([value] = [], [places] = []) => rounded(numberOf(value), numberOf(places), Math.ceil),
	COUNTBLANK: (range = []) => range.filter((value) => value === '').length,
	COUNTIFS: (...args) =>
		(args[0] ?? []).filter((_, index) =>
			args.every((wanted, at) => at % 2 === 0 || satisfies(args[at - 1]?.[index], wanted[0])),
		).length,
	SUMIF: (range = [], [wanted] = [], sums = []) =>
		range.reduce<number>((sum, value, index) => {
			const amount = sums[index];
			return value === wanted && typeof amount === 'number' ? sum + amount : sum;
		}, 0),
	WORKDAY: ([start] = [], [count] = [], holidays = []) => workday(numberOf(start), numberOf(count), holidays),
};

function compared(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
	switch (operator) {
		case '=':
			return left === right;
		case '<>':
			return left !== right;
		case '>':
			return numberOf(left) > numberOf(right);
		case '<':
			return numberOf(left) < numberOf(right);
		case '&':
			return `${String(left)}${String(right)}`;
		case '+':
			return numberOf(left) + numberOf(right);
		case '-':
			return numberOf(left) - numberOf(right);
		case '*':
			return numberOf(left) * numberOf(right);
		default:
			return numberOf(left) / numberOf(right);
	}
}

/** From the loosest to the tightest. */
const operators = [['=', '<>', '<', '>'], ['&'], ['+', '-'], ['*', '/']] as const;

/** A part of a formula, read but not yet counted: IF counts only one of its two. */
type Part = () => Argument;

function single(value: Argument): FormulaValue {
	return value[0] ?? '';
}

function called(name: string, args: readonly Part[]): Argument {
	if (name === 'IF') {
		const [condition, then, otherwise] = args;
		return (condition !== undefined && single(condition()) === true ? then : otherwise)?.() ?? [];
	}
	const known = functions[name];
	if (known === undefined) throw new SyntaxError(`${name} is not known`);
	return [known(...args.map((argument) => argument()))];
}

function tokensOf(formula: string): readonly RegExpExecArray[] {
	const tokens: RegExpExecArray[] = [];
	token.lastIndex = 0;
	while (token.lastIndex < formula.length) {
		const at = token.lastIndex;
		const found = token.exec(formula);
		if (found === null) throw new SyntaxError(`${formula} at ${String(at)}`);
		tokens.push(found);
	}
	return tokens;
}

/**
 * What a formula gives, for the few functions and operators that the kit uses. Throws a SyntaxError for what it cannot
 * read and a TypeError where a spreadsheet shows #VALUE!.
 */
export function evaluated(formula: string, read: ReadRange): FormulaValue {
	const tokens = tokensOf(formula);
	let next = 0;
	const peek = () => tokens[next]?.[7];
	const take = (symbol: string) => {
		if (peek() !== symbol) throw new SyntaxError(`${formula}: no ${symbol}`);
		next += 1;
	};
	const argumentParts = (): readonly Part[] => {
		const parts = [expression(0)];
		while (peek() === ',') {
			next += 1;
			parts.push(expression(0));
		}
		take(')');
		return parts;
	};
	const operand = (): Part => {
		const found = tokens[next];
		if (found === undefined) throw new SyntaxError(`${formula} ends too early`);
		next += 1;
		const [, digits, text, sheet, from, to, name, symbol] = found;
		if (digits !== undefined) return () => [Number(digits)];
		if (text !== undefined) return () => [text.replaceAll('""', '"')];
		if (from !== undefined) {
			return () => read(sheet?.slice(0, -1).replaceAll("'", ''), from, to ?? from);
		}
		if (name !== undefined) {
			const parts = argumentParts();
			return () => called(name, parts);
		}
		if (symbol === '-') {
			const negated = operand();
			return () => [-numberOf(single(negated()))];
		}
		if (symbol !== '(') throw new SyntaxError(`${formula}: ${symbol ?? ''}`);
		const inner = expression(0);
		take(')');
		return inner;
	};
	const expression = (level: number): Part => {
		const own: readonly string[] | undefined = operators[level];
		if (own === undefined) return operand();
		let left = expression(level + 1);
		for (let symbol = peek(); symbol !== undefined && own.includes(symbol); symbol = peek()) {
			next += 1;
			const [operator, first, second] = [symbol, left, expression(level + 1)];
			left = () => [compared(operator, single(first()), single(second()))];
		}
		return left;
	};
	const whole = expression(0);
	if (next !== tokens.length) throw new SyntaxError(`${formula} goes on after its end`);
	return single(whole());
}
