/** One line of a calendar: `DTSTART;VALUE=DATE:20260803`. */
export interface ContentLine {
	readonly name: string;
	readonly parameters: Readonly<Record<string, string>>;
	/** As written, escapes and all. */
	readonly value: string;
}

export interface ParsedCalendar {
	readonly lines: readonly ContentLine[];
	readonly events: readonly (readonly ContentLine[])[];
}

const longestLine = 75;
const texts = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME', 'X-WR-CALDESC']);

/** Lines without folding. Throws where a line has other ends than CRLF, or more octets than the standard allows. */
function unfolded(text: string): readonly string[] {
	if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
	const lines = text.slice(0, -2).split('\r\n');
	for (const line of lines) {
		if (/[\r\n]/.test(line)) throw new Error(`A line end that is not CRLF: ${line}`);
		if (new TextEncoder().encode(line).length > longestLine)
			throw new Error(`Longer than 75 octets: ${line}`);
	}
	return lines.reduce<string[]>((whole, line) => {
		if (!line.startsWith(' ')) return [...whole, line];
		return [...whole.slice(0, -1), (whole.at(-1) ?? '') + line.slice(1)];
	}, []);
}

function contentLine(line: string): ContentLine {
	const [, name, parameters, value] = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^;:",]+)*):(.*)$/.exec(line) ?? [];
	if (name === undefined || value === undefined) throw new Error(`No content line: ${line}`);
	if (/\p{Cc}/u.test(value)) throw new Error(`A control character: ${line}`);
	if (texts.has(name) && /(?<!\\)[,;]|\\[^\\;,nN]/.test(value.replaceAll('\\\\', ''))) {
		throw new Error(`A text that is not escaped: ${line}`);
	}
	const pairs = (parameters ?? '').split(';').filter((part) => part !== '');
	const entries = pairs.map((pair): [string, string] => {
		const [key = '', setting = ''] = pair.split('=');
		return [key, setting];
	});
	return { name, parameters: Object.fromEntries(entries), value };
}

function onlyOne(lines: readonly ContentLine[], name: string): ContentLine {
	const [line, ...others] = lines.filter((one) => one.name === name);
	if (line === undefined || others.length > 0) throw new Error(`${name} has to stand exactly once.`);
	return line;
}

function checkEvent(lines: readonly ContentLine[]): void {
	onlyOne(lines, 'UID');
	onlyOne(lines, 'SUMMARY');
	if (!/^\d{8}T\d{6}Z$/.test(onlyOne(lines, 'DTSTAMP').value)) throw new Error('DTSTAMP is not in UTC.');
	const [start, end] = [onlyOne(lines, 'DTSTART'), onlyOne(lines, 'DTEND')];
	for (const { parameters, value } of [start, end]) {
		const isDay = parameters['VALUE'] === 'DATE' && /^\d{8}$/.test(value);
		if (!isDay) throw new Error(`${value} is not a whole day.`);
	}
	if (end.value <= start.value) throw new Error(`${end.value} is not after ${start.value}.`);
}

/** Reads a calendar of all-day events as RFC 5545 defines it, and throws at everything that it does not allow. */
export function parseCalendar(text: string): ParsedCalendar {
	const lines = unfolded(text).map(contentLine);
	const written = ({ name, value }: ContentLine) => `${name}:${value}`;
	const [first, last] = [lines[0], lines.at(-1)];
	if (first === undefined || last === undefined) throw new Error('Nothing is written.');
	if (written(first) !== 'BEGIN:VCALENDAR' || written(last) !== 'END:VCALENDAR') {
		throw new Error('Not one calendar from the first line to the last.');
	}
	const own: ContentLine[] = [];
	const events: ContentLine[][] = [];
	let event: ContentLine[] | undefined;
	for (const line of lines.slice(1, -1)) {
		const words = written(line);
		if (words === 'BEGIN:VEVENT' && event === undefined) event = [];
		else if (words === 'END:VEVENT' && event !== undefined) {
			events.push(event);
			event = undefined;
		} else if (line.name === 'BEGIN' || line.name === 'END') throw new Error(`Out of its place: ${words}`);
		else (event ?? own).push(line);
	}
	if (event !== undefined) throw new Error('An event has no end.');
	if (events.length === 0) throw new Error('A calendar has at least one event.');
	if (onlyOne(own, 'VERSION').value !== '2.0') throw new Error('Not version 2.0.');
	onlyOne(own, 'PRODID');
	events.forEach(checkEvent);
	const uids = new Set(events.map((one) => onlyOne(one, 'UID').value));
	if (uids.size < events.length) throw new Error('Two events have the same UID.');
	return { lines: own, events };
}

/** The value of a line of an event, with its escapes resolved; undefined when there is none. */
export function textOf(lines: readonly ContentLine[], name: string): string | undefined {
	const value = lines.find((line) => line.name === name)?.value;
	return value?.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}
