import { expect, it } from 'vitest';
import { livenessOf, monthsSince } from './liveness.ts';

it.each([
	['2025-11-22', '2026-11-21', 'terkini'],
	['2025-11-22', '2026-11-22', 'perlu-ditinjau'],
	['2025-11-22', '2027-11-21', 'perlu-ditinjau'],
	['2025-11-22', '2027-11-22', 'belum-ditinjau-lagi'],
	['2024-02-29', '2025-02-27', 'terkini'],
	['2024-02-29', '2025-02-28', 'perlu-ditinjau'],
	['2024-02-29', '2026-02-27', 'perlu-ditinjau'],
	['2024-02-29', '2026-02-28', 'belum-ditinjau-lagi'],
	['2023-02-28', '2024-02-28', 'perlu-ditinjau'],
	['2025-12-31', '2026-12-30', 'terkini'],
	['2025-12-31', '2026-12-31', 'perlu-ditinjau'],
	['2026-11-22', '2026-11-22', 'terkini'],
	['2026-11-23', '2026-11-22', 'terkini'],
] as const)('a record reviewed on %s is on %s %s', (reviewed, asOf, state) => {
	expect(livenessOf(reviewed, asOf)).toBe(state);
});

it('a month is full on the same day, or on the last day of a shorter month', () => {
	expect(monthsSince('2026-01-31', '2026-02-27')).toBe(0);
	expect(monthsSince('2026-01-31', '2026-02-28')).toBe(1);
	expect(monthsSince('2026-01-15', '2026-03-14')).toBe(1);
	expect(monthsSince('2026-03-01', '2026-01-01')).toBe(0);
});
