interface Rule {
	readonly allows: boolean;
	readonly path: string;
}

/** What a site asks of one robot. */
export interface RobotRules {
	readonly rules: readonly Rule[];
	/** Seconds between two requests, when the site names any. */
	readonly delay?: number | undefined;
}

/**
 * Reads a robots.txt (RFC 9309) for the robot of this name: the groups that name it, else those of `*`. `Crawl-delay` is
 * no part of the standard, but common.
 */
export function robotRules(text: string, robot: string): RobotRules {
	const own: Rule[] = [];
	const others: Rule[] = [];
	const delays = { own: 0, others: 0 };
	let agents: string[] = [];
	let namesEnded = false;
	let isNamed = false;
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
		const name = key.toLowerCase();
		const content = value.trim();
		if (name === 'user-agent') {
			if (namesEnded) agents = [];
			namesEnded = false;
			agents.push(content.toLowerCase());
			isNamed ||= content.toLowerCase() === robot.toLowerCase();
			continue;
		}
		if (name !== 'allow' && name !== 'disallow' && name !== 'crawl-delay') continue;
		namesEnded = true;
		const isOwn = agents.includes(robot.toLowerCase());
		if (!isOwn && !agents.includes('*')) continue;
		if (name === 'crawl-delay') delays[isOwn ? 'own' : 'others'] = Number(content) || 0;
		// An empty `Disallow:` forbids nothing.
		else if (content !== '') (isOwn ? own : others).push({ allows: name === 'allow', path: content });
	}
	const delay = isNamed ? delays.own : delays.others;
	return { rules: isNamed ? own : others, ...(delay > 0 && { delay }) };
}

/** Whether the rules let a robot ask for a path with its query: the longest rule that fits decides, of two `allow`. */
export function robotMay({ rules }: RobotRules, path: string): boolean {
	const fitting = rules.filter((rule) => matches(rule.path, path));
	const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
	const deciding = fitting.filter((rule) => rule.path.length === longest);
	return deciding.length === 0 || deciding.some(({ allows }) => allows);
}

/** `*` stands for anything and a last `$` for the end; walked without a regular expression of a stranger's making. */
function matches(pattern: string, path: string): boolean {
	const isWhole = pattern.endsWith('$');
	const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
	if (!path.startsWith(first)) return false;
	let at = first.length;
	for (const [index, part] of rest.entries()) {
		if (isWhole && index === rest.length - 1) return path.length - part.length >= at && path.endsWith(part);
		const found = path.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return !isWhole || at === path.length;
}
