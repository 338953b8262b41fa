import { expect, test } from 'vitest';
import { deviceDay } from './device-day.ts';

test('the day is that of the device, not that of Greenwich', () => {
	expect(deviceDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
	expect(deviceDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});
