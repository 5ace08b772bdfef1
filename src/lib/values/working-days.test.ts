import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { dayNumberOf, isoDate, weekdayOf, type Weekday } from './tehran-day';
import { jalaliFromGregorian } from './jalali';
import { addWorkingDays, withdrawalDeadline } from './working-days';

const FRIDAY: Weekday[] = [5];
const THURSDAY_FRIDAY: Weekday[] = [4, 5];

function jalali(iso: string): string {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	const date = jalaliFromGregorian({ year, month, day });
	return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('/');
}

describe('withdrawalDeadline', () => {
	it.each(vectors.withdrawal)('is seven working days after $delivered', (vector) => {
		const deliveredOn = vector.delivered;
		const lastDay = (weekendDays: Weekday[], holidays: string[] = []) =>
			withdrawalDeadline({ deliveredOn, weekendDays, holidays }).lastDay;
		expect(lastDay(FRIDAY)).toBe(vector.deadlineFriOnly);
		expect(lastDay(THURSDAY_FRIDAY)).toBe(vector.deadlineThuFri);
		expect(lastDay(THURSDAY_FRIDAY, ['2026-11-29'])).toBe(vector.withHoliday_2026_11_29);
		expect(jalali(deliveredOn)).toBe(vector.deliveredJalali);
		expect(jalali(lastDay(THURSDAY_FRIDAY))).toBe(vector.jThuFri);
	});

	it('runs to the last second of that day in Tehran', () => {
		const { endsAt } = withdrawalDeadline({
			deliveredOn: '2026-11-21',
			weekendDays: THURSDAY_FRIDAY,
			holidays: []
		});
		expect(new Date(endsAt).toISOString()).toBe('2026-11-30T20:29:59.000Z');
	});

	it('never gives less than seven days that are neither weekend nor holiday', () => {
		const start = dayNumberOf('2026-03-21');
		const days = fc.integer({ min: start, max: start + 40 });
		const weekday = fc.integer({ min: 0, max: 6 }).map((day) => weekdayOf(day));
		fc.assert(
			fc.property(
				days,
				fc.uniqueArray(weekday, { maxLength: 6 }),
				fc.uniqueArray(days.map(isoDate), { maxLength: 10 }),
				(day, weekendDays, holidays) => {
					const last = addWorkingDays(day, 7, { weekendDays, holidays });
					const isWorking = (candidate: number) =>
						!weekendDays.includes(weekdayOf(candidate)) && !holidays.includes(isoDate(candidate));
					const worked = Array.from({ length: last - day }, (_, index) => day + 1 + index);
					expect(worked.filter(isWorking)).toHaveLength(7);
					expect(isWorking(last)).toBe(true);
				}
			)
		);
	});

	it('throws for a date that does not exist and for a week without working days', () => {
		const calendar = { weekendDays: FRIDAY, holidays: [] };
		expect(() => withdrawalDeadline({ deliveredOn: '2026-02-30', ...calendar })).toThrow(
			RangeError
		);
		expect(() =>
			withdrawalDeadline({
				deliveredOn: '2026-02-28',
				weekendDays: [0, 1, 2, 3, 4, 5, 6],
				holidays: []
			})
		).toThrow(RangeError);
	});
});
