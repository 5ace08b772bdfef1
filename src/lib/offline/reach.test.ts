import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEvent, pauseBeforeAsking, REACHED, type Reach, type ReachEvent } from './reach';

const after = (...events: ReachEvent[]): Reach => events.reduce(afterEvent, REACHED);

describe('afterEvent', () => {
	it('believes the browser at once when it has no network', () => {
		expect(after('cut').connection).toBe('offline');
		expect(after('cut').isAsking).toBe(false);
	});

	it('asks the shop before it says that a network is of use', () => {
		expect(after('cut', 'restored')).toMatchObject({ connection: 'offline', isAsking: true });
		expect(after('cut', 'restored', 'reached').connection).toBe('back');
		expect(after('cut', 'restored', 'missed').connection).toBe('offline');
	});

	it('does not take one failed request for a lost connection', () => {
		expect(after('doubt').connection).toBe('online');
		expect(after('doubt', 'reached')).toEqual(REACHED);
		expect(after('doubt', 'missed').connection).toBe('offline');
	});

	it('shows the good news until it has been read, and only after bad news', () => {
		expect(after('reached').connection).toBe('online');
		expect(after('cut', 'restored', 'reached', 'settled').connection).toBe('online');
		expect(after('cut', 'settled').connection).toBe('offline');
		expect(after('cut', 'restored', 'reached', 'doubt', 'reached').connection).toBe('back');
	});

	it('lets an answer that was waited for since before the cut change nothing', () => {
		expect(after('doubt', 'cut', 'missed')).toEqual(after('cut'));
	});

	it('never asks and rests at once: whatever happened, the shop is asked, away or there', () => {
		const events = fc.constantFrom<ReachEvent>(
			...(['cut', 'restored', 'doubt', 'reached', 'missed', 'settled'] as const)
		);
		fc.assert(
			fc.property(fc.array(events, { maxLength: 30 }), (list) => {
				const reach = after(...list);
				expect(after(...list, 'doubt', 'reached').connection).not.toBe('offline');
				expect(after(...list, 'doubt', 'missed').connection).toBe('offline');
				if (reach.misses > 0) expect(reach.connection).toBe('offline');
			})
		);
	});
});

describe('pauseBeforeAsking', () => {
	it('grows from three seconds to a minute', () => {
		expect([0, 1, 2, 3, 5, 6, 60].map(pauseBeforeAsking)).toEqual([
			3000, 3000, 6000, 12_000, 48_000, 60_000, 60_000
		]);
	});
});
