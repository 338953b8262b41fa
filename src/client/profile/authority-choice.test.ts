import { expect, test } from 'vitest';
import type { StatedProfile } from '../../domain/replication/stated-profile.ts';
import { authorityChoice, pressedAuthority } from './authority-choice.ts';

const city = { code: '33.71', name: 'Kota Magelang', level: 'kota', sample: false } as const;

/** The choices of an urusan, before and after each of three presses. */
function presses(affair: string, stated: StatedProfile = {}) {
	let now = stated;
	return [0, 1, 2, 3].map((press) => {
		if (press > 0) now = { ...now, ...pressedAuthority(now, city, affair) };
		return authorityChoice(now, city, affair);
	});
}

test('what the law settles can be denied and taken back', () => {
	expect(presses('kesehatan')).toEqual(['within', 'without', 'within', 'without']);
});

test('what the law leaves open can be claimed, denied, and left open again', () => {
	expect(presses('kehutanan')).toEqual(['open', 'within', 'without', 'open']);
});

test('a press changes one urusan, and the default of all is nothing said', () => {
	const denied = pressedAuthority({ without: ['desa'], within: ['kehutanan'] }, city, 'kesehatan');
	expect(denied).toEqual({ without: ['desa', 'kesehatan'], within: ['kehutanan'] });
	expect(pressedAuthority({ without: ['desa'] }, city, 'desa')).toEqual({});
});
