import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import { estimateOf } from './delivery-estimate';
import type { DeliveryMethod } from './delivery';

const POST: DeliveryMethod = {
	...{ id: 'post', name: 'پست', note: '', priceRial: rial(0), freeFromRial: null },
	...{ vatClass: 'standard', provinces: null, hasWindows: false, minDays: 2, maxDays: 5 },
	canBePaidOnDelivery: false
};

describe('estimateOf', () => {
	it('tells working days and the whole country', () => {
		expect(estimateOf(POST, 'fa')).toEqual({
			...{ name: 'پست', provinces: null, days: { min: 2, max: 5 } }
		});
	});

	it('tells the provinces in the language of the reader', () => {
		const near = { ...POST, provinces: [8, 5] };
		expect(estimateOf(near, 'fa').provinces).toEqual(['تهران', 'البرز']);
		expect(estimateOf(near, 'en').provinces).toEqual(['Tehran', 'Alborz']);
	});

	it('promises no days where the buyer chooses the day', () => {
		expect(estimateOf({ ...POST, hasWindows: true }, 'fa').days).toBeNull();
	});
});
