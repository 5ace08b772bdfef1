import { describe, expect, it } from 'vitest';
import { isAlive, renewedUntil, SESSION_LIMITS, sessionEnds } from './session-limits';

const DAY = 86_400_000;

describe('limits of sessions', () => {
	it('are 30 and 90 days for shoppers, 30 minutes and 12 hours for staff', () => {
		expect(sessionEnds('shopper', 'full', 0)).toEqual({ expiresAt: 30 * DAY, endsAt: 90 * DAY });
		expect(sessionEnds('staff', 'full', 0)).toEqual({ expiresAt: DAY / 48, endsAt: DAY / 2 });
	});

	it('give a second factor ten minutes, whoever the person is', () => {
		const ends = { expiresAt: 600_000, endsAt: 600_000 };
		expect(sessionEnds('staff', 'second-factor', 0)).toEqual(ends);
		expect(sessionEnds('shopper', 'second-factor', 0)).toEqual(ends);
	});

	it('are passed at the very moment they name', () => {
		expect(isAlive({ expiresAt: 10, endsAt: 20 }, 9)).toBe(true);
		expect(isAlive({ expiresAt: 10, endsAt: 20 }, 10)).toBe(false);
		expect(isAlive({ expiresAt: 30, endsAt: 20 }, 20)).toBe(false);
	});

	it('let use move the idle limit and never the absolute one', () => {
		const session = {
			kind: 'shopper',
			stage: 'full',
			expiresAt: 30 * DAY,
			endsAt: 90 * DAY
		} as const;
		expect(renewedUntil(session, 20 * DAY)).toBe(50 * DAY);
		expect(renewedUntil(session, 80 * DAY)).toBe(90 * DAY);
	});

	it('give no more time to a second factor that is put off', () => {
		const session = {
			kind: 'staff',
			stage: 'second-factor',
			expiresAt: 600_000,
			endsAt: 600_000
		} as const;
		expect(renewedUntil(session, 500_000)).toBe(600_000);
	});

	it('renew more often than sessions idle out', () => {
		for (const { idle, absolute, refreshAfter } of Object.values(SESSION_LIMITS)) {
			expect(refreshAfter).toBeLessThan(idle / 10);
			expect(idle).toBeLessThan(absolute);
		}
	});
});
