import { describe, expect, it } from 'vitest';
import { AttemptCounter } from './attempt-counter';

const THREE = { most: 3, windowMs: 1000 };

describe('AttemptCounter', () => {
	it('allows as many attempts as the limit in one window, and as many again in the next', () => {
		const counter = new AttemptCounter(10);
		const at = (now: number) => counter.count('one', THREE, now);
		expect([at(0), at(1), at(2), at(3), at(999)]).toEqual([true, true, true, false, false]);
		expect(at(1000)).toBe(true);
	});

	it('counts each key for itself', () => {
		const counter = new AttemptCounter(10);
		for (let i = 0; i < 4; i += 1) counter.count('one', THREE, 0);
		expect(counter.count('one', THREE, 0)).toBe(false);
		expect(counter.count('other', THREE, 0)).toBe(true);
	});

	it('holds no more keys than it may, and drops the oldest first', () => {
		const counter = new AttemptCounter(100);
		for (let i = 0; i < 3; i += 1) counter.count('first', THREE, 0);
		for (let i = 0; i < 10_000; i += 1) counter.count(`key ${i}`, THREE, 1);
		expect(counter.size).toBe(100);
		expect(counter.count('first', THREE, 2)).toBe(true);
		expect(counter.size).toBe(100);
	});

	it('forgets everything when told to', () => {
		const counter = new AttemptCounter(10);
		counter.count('one', THREE, 0);
		counter.clear();
		expect(counter.size).toBe(0);
	});
});
