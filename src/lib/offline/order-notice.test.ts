import { describe, expect, it } from 'vitest';
import { isNews, noticeOf } from './order-notice';
import type { KeptOrder } from './outbox-records';

const MINUTE_MS = 60_000;
const order: KeptOrder = {
	...{ key: 'key-of-an-order', after: 1, state: 'placed', locale: 'fa', whose: 'guest' },
	...{ handedInAt: 0, placedAt: 5 * MINUTE_MS, payment: 'on-delivery', lines: [], totalRial: 10 },
	...{ body: null, answer: null, news: null }
};

describe('the notice of an order that waited', () => {
	it.each([
		['is given when the order was placed later', {}, true],
		['is given at a clock that was set back', { placedAt: -60 * MINUTE_MS }, true],
		['is not given to who has just handed it in', { placedAt: 1000 }, false],
		['is given once', { isNoticed: true as const }, false],
		['is not given while the order waits', { state: 'waiting' as const }, false],
		['is not given for an order of before there were any', { placedAt: undefined }, false]
	])('%s', (_, changes, isGiven) => {
		expect(isNews({ ...order, ...changes } as KeptOrder)).toBe(isGiven);
	});

	it('says the number in the words that were asked in, once for all tabs', () => {
		const wish = { title: 'Placed', text: 'Order {number} is here.', locale: 'en' } as const;
		const [title, { body, tag, dir }] = noticeOf(wish, order, 'KH100');
		expect([title, body, dir]).toEqual(['Placed', 'Order KH100 is here.', 'ltr']);
		expect(tag).toBe('order-key-of-an-order');
	});
});
