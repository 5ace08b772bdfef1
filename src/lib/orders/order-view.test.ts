import { describe, expect, it } from 'vitest';
import { paymentNews, stepsAhead } from './order-view';

const payment = (
	state: 'redirected' | 'failed' | 'cancelled' | 'verified' | 'refund-due' | 'review',
	failure: string | null = null
) => ({ state, failure });

describe('what is said about the money', () => {
	const waiting = { state: 'awaiting-payment' } as const;

	it('speaks of checking only when the provider could not be asked', () => {
		expect(paymentNews(waiting, [payment('redirected')])).toBe('none');
		expect(paymentNews(waiting, [payment('redirected', 'unreachable')])).toBe('checking');
	});

	it('speaks of the latest attempt, and not of failures once it is paid', () => {
		expect(paymentNews(waiting, [payment('redirected'), payment('failed')])).toBe('none');
		expect(paymentNews(waiting, [payment('cancelled'), payment('failed')])).toBe('cancelled');
		const paid = [payment('verified'), payment('failed')];
		expect(paymentNews({ state: 'processing' }, paid)).toBe('none');
	});

	it('never hides money that is owed or in question', () => {
		const twice = [payment('verified'), payment('refund-due')];
		expect(paymentNews({ state: 'processing' }, twice)).toBe('refund-due');
		expect(paymentNews(waiting, [payment('failed'), payment('review')])).toBe('review');
	});
});

describe('what is still ahead', () => {
	it('ends with the delivery, and is nothing for an order that has ended', () => {
		expect(stepsAhead('awaiting-transfer')).toEqual(['transfer', 'prepare', 'send', 'deliver']);
		expect(stepsAhead('shipped')).toEqual(['deliver']);
		for (const state of ['cancelled', 'expired', 'delivered', 'returned'] as const)
			expect(stepsAhead(state)).toEqual([]);
	});
});
