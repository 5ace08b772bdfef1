import { describe, expect, it } from 'vitest';
import { isOpen, planWindows, serves, windowDayStart, DAYS_AHEAD } from './delivery';
import { seedHours, seedMethods } from './delivery-seed';

const HOURS = [
	{ startHour: 9, endHour: 12, capacity: 2 },
	{ startHour: 18, endHour: 21, capacity: 1 }
];
/** Sunday 2026-11-22, 10:00 in Tehran. */
const NOW = Date.UTC(2026, 10, 22, 6, 30);

describe('planWindows', () => {
	it('plans ten days of deliveries from today, without Fridays and holidays', () => {
		const days = new Set(planWindows('c', HOURS, NOW, new Set(['2026-11-24'])).map((w) => w.day));
		expect([...days]).toEqual([
			'2026-11-22',
			'2026-11-23',
			'2026-11-25',
			'2026-11-26',
			'2026-11-28',
			'2026-11-29',
			'2026-11-30',
			'2026-12-01',
			'2026-12-02',
			'2026-12-03'
		]);
		expect(days.size).toBe(DAYS_AHEAD);
	});

	it('closes a window three hours before it begins, by the clock of Tehran', () => {
		const [first] = planWindows('c', HOURS, NOW, new Set());
		expect(first).toMatchObject({ id: 'c.2026-11-22.9', startHour: 9 });
		expect(new Date(first?.closesAt ?? 0).toISOString()).toBe('2026-11-22T02:30:00.000Z');
	});

	it('gives the same ids when it plans again later', () => {
		const ids = planWindows('c', HOURS, NOW, new Set()).map((w) => w.id);
		const later = planWindows('c', HOURS, NOW + 3_600_000, new Set()).map((w) => w.id);
		expect(later).toEqual(ids);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('takes the date of Tehran, where the day begins before midnight of Greenwich', () => {
		const lateEvening = Date.UTC(2026, 10, 22, 21, 0);
		expect(planWindows('c', HOURS, lateEvening, new Set())[0]?.day).toBe('2026-11-23');
	});

	it('ends when every day is a holiday', () => {
		const every = new Set<string>();
		for (let day = 0; day < 100; day += 1)
			every.add(new Date(NOW + day * 86_400_000).toISOString().slice(0, 10));
		expect(planWindows('c', HOURS, NOW, every)).toEqual([]);
	});
});

describe('isOpen', () => {
	const window = { closesAt: NOW + 1, capacity: 2, taken: 1 };
	it('says no to a full window and to one that has closed', () => {
		expect(isOpen(window, NOW)).toBe(true);
		expect(isOpen({ ...window, taken: 2 }, NOW)).toBe(false);
		expect(isOpen(window, NOW + 1)).toBe(false);
	});
});

describe('serves', () => {
	it('keeps the courier in Tehran and sends the post everywhere', () => {
		const courier = seedMethods.find(({ id }) => id === 'courier-tehran');
		const post = seedMethods.find(({ id }) => id === 'post');
		expect(courier && serves(courier, 8)).toBe(true);
		expect(courier && serves(courier, 4)).toBe(false);
		expect(post && serves(post, 4)).toBe(true);
	});
});

describe('the methods a new shop starts with', () => {
	it('have windows exactly when they have hours, and prices of whole toman', () => {
		for (const method of seedMethods) {
			expect(method.hasWindows).toBe(method.id in seedHours);
			expect(method.priceRial % 10).toBe(0);
		}
	});
});

describe('windowDayStart', () => {
	it('is midnight in Tehran', () => {
		expect(new Date(windowDayStart({ day: '2026-11-22' })).toISOString()).toBe(
			'2026-11-21T20:30:00.000Z'
		);
	});
});
