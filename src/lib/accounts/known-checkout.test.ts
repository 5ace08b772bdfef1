import { describe, expect, it } from 'vitest';
import type { EconomicCode } from '$lib/identity/economic-code';
import type { LegalId } from '$lib/identity/legal-id';
import type { NationalCode } from '$lib/identity/national-code';
import type { PostalCode } from '$lib/identity/postal-code';
import { beginCheckout, PERSON, SECTIONS, type Known, type KnownOffer } from './known-checkout';

const PERSON_OF: Known['person'] = {
	...{ kind: 'natural', name: 'نمونه آزمایشی' },
	nationalCode: '9991234561' as NationalCode
};
const organization = (id: string) => ({
	id,
	value: {
		...{ kind: 'legal' as const, name: `شرکت ${id}`, registrationNumber: '' },
		...{ legalId: '99000000119' as LegalId, economicCode: '99000000119' as EconomicCode }
	}
});
const address = (id: string, provinceId: number) => ({
	id,
	value: {
		...{ provinceId, city: `شهر ${id}`, street: 'خیابان نمونه، پلاک ۱' },
		postalCode: '1457899999' as PostalCode
	}
});
const NO_DEFAULTS: Known['defaults'] = {
	...{ organizationId: null, addressId: null },
	...{ deliveryMethodId: null, paymentMethod: null }
};
const known = (changes: Partial<Known> = {}): Known => ({
	contact: { mobile: '+989990000001', email: 'a@example.com' },
	person: PERSON_OF,
	organizations: [organization('o1'), organization('o2')],
	addresses: [address('a1', 8), address('a2', 20)],
	defaults: { ...NO_DEFAULTS, paymentMethod: 'transfer' },
	...changes
});
const OFFER: KnownOffer = {
	methods: [
		{
			...{ id: 'courier', provinces: [8], hasWindows: true, canBePaidOnDelivery: true },
			windows: [{ id: 'w1' }, { id: 'w2' }]
		},
		{
			...{ id: 'post', provinces: null, hasWindows: false, canBePaidOnDelivery: false },
			windows: []
		}
	],
	paymentMethods: ['zarinpal', 'transfer']
};
const NOTHING = { buyer: null, address: null };

describe('beginCheckout', () => {
	it('leaves nothing to look at for a person of whom everything is known', () => {
		const begun = beginCheckout(known(), OFFER, NOTHING);
		expect(begun.known).toEqual(SECTIONS);
		expect(begun.typed).toEqual({
			...{ tel: '+989990000001', email: 'a@example.com' },
			...{ 'buyer-kind': 'natural', name: 'نمونه آزمایشی', 'national-code': '9991234561' },
			...{ 'address-level1': '8', 'address-level2': 'شهر a1', 'postal-code': '1457899999' },
			...{ 'street-address': 'خیابان نمونه، پلاک ۱', recipient: 'buyer' },
			...{ 'delivery-method': 'courier', 'delivery-window': 'w1', 'payment-method': 'transfer' }
		});
	});

	it('takes the defaults, and what was picked on the page before them', () => {
		const defaults = { ...NO_DEFAULTS, organizationId: 'o2', addressId: 'a2' };
		const begin = (picked: typeof NOTHING | { buyer: string; address: string | null }) =>
			beginCheckout(known({ defaults }), OFFER, picked).typed;
		expect(begin(NOTHING)).toMatchObject({ organization: 'شرکت o2', 'address-level2': 'شهر a2' });
		expect(begin({ buyer: 'o1', address: 'a1' })).toMatchObject({
			...{ 'buyer-kind': 'legal', organization: 'شرکت o1', 'address-level2': 'شهر a1' }
		});
		expect(begin({ buyer: PERSON, address: null })).toMatchObject({ 'buyer-kind': 'natural' });
	});

	it('does not mind what is gone or was never there', () => {
		const defaults = { ...NO_DEFAULTS, organizationId: 'gone', addressId: 'gone' };
		const { typed } = beginCheckout(known({ defaults }), OFFER, { buyer: '<b>', address: "'" });
		expect(typed).toMatchObject({ 'buyer-kind': 'natural', 'address-level2': 'شهر a1' });
	});

	it('offers only what reaches the province, even against the last order', () => {
		const defaults = { ...NO_DEFAULTS, addressId: 'a2', deliveryMethodId: 'courier' };
		expect(beginCheckout(known({ defaults }), OFFER, NOTHING).typed).toMatchObject({
			'delivery-method': 'post'
		});
		const nowhere = { ...OFFER, methods: OFFER.methods.slice(0, 1) };
		expect(beginCheckout(known({ defaults }), nowhere, NOTHING).known).not.toContain('delivery');
	});

	it('buys for the first organisation when the person gave no name of their own', () => {
		expect(beginCheckout(known({ person: null }), OFFER, NOTHING).typed).toMatchObject({
			...{ 'buyer-kind': 'legal', organization: 'شرکت o1' }
		});
	});

	it('folds nothing away that is not known', () => {
		const nothing = known({
			...{ contact: { mobile: null, email: 'a@example.com' }, person: null },
			...{ organizations: [], addresses: [], defaults: NO_DEFAULTS }
		});
		const begun = beginCheckout(nothing, OFFER, NOTHING);
		expect(begun).toEqual({ typed: { email: 'a@example.com' }, known: [] });
	});

	it('asks for the payment when the way of delivery does not take it', () => {
		const atTheDoor = known({ defaults: { ...NO_DEFAULTS, paymentMethod: 'on-delivery' } });
		const offer: KnownOffer = { ...OFFER, paymentMethods: ['transfer', 'on-delivery'] };
		const courier = beginCheckout(atTheDoor, offer, NOTHING);
		expect(courier.typed).toMatchObject({ 'payment-method': 'on-delivery' });
		const post = beginCheckout(atTheDoor, offer, { ...NOTHING, address: 'a2' });
		expect(post.typed).toMatchObject({ 'delivery-method': 'post' });
		expect(post.known).not.toContain('payment');
		expect(post.typed).not.toHaveProperty('payment-method');
	});

	it('asks for the payment when the last way to pay is no longer offered', () => {
		const begun = beginCheckout(known(), { ...OFFER, paymentMethods: ['zarinpal'] }, NOTHING);
		expect(begun.known).not.toContain('payment');
		expect(begun.typed).not.toHaveProperty('payment-method');
	});
});
