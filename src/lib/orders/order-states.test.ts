import { describe, expect, it } from 'vitest';
import { canMove, decidePaid, firstState, isUnpaid, ORDER_STATES } from './order-states';

describe('the states of an order', () => {
	it('ends in cancelled and returned: nothing leads out of them', () => {
		for (const to of ORDER_STATES) {
			expect(canMove('cancelled', to)).toBe(false);
			expect(canMove('returned', to)).toBe(false);
		}
	});

	it('never goes back to waiting for money', () => {
		for (const from of ORDER_STATES) {
			expect(canMove(from, 'awaiting-payment')).toBe(false);
			expect(canMove(from, 'awaiting-transfer')).toBe(false);
		}
	});

	it('expires only what is unpaid', () => {
		for (const from of ORDER_STATES) expect(canMove(from, 'expired')).toBe(isUnpaid(from));
	});

	it('starts where its payment method says', () => {
		expect(firstState('zarinpal')).toBe('awaiting-payment');
		expect(firstState('zibal')).toBe('awaiting-payment');
		expect(firstState('transfer')).toBe('awaiting-transfer');
		expect(firstState('on-delivery')).toBe('processing');
	});
});

describe('what a proven payment means', () => {
	it('accepts an order that waits for it', () => {
		expect(decidePaid({ state: 'awaiting-payment' }, [{ state: 'redirected' }])).toBe('accept');
	});

	it('takes an expired order up again', () => {
		expect(decidePaid({ state: 'expired' }, [{ state: 'failed' }])).toBe('accept-again');
	});

	it('owes back what was paid twice or for a cancelled order', () => {
		const paid = [{ state: 'verified' as const }, { state: 'redirected' as const }];
		expect(decidePaid({ state: 'processing' }, paid)).toBe('refund');
		expect(decidePaid({ state: 'awaiting-payment' }, paid)).toBe('refund');
		expect(decidePaid({ state: 'cancelled' }, [{ state: 'redirected' }])).toBe('refund');
	});
});
