import { describe, expect, it } from 'vitest';
import {
	CHECKOUT_FIELDS,
	readSeenTotal,
	TERMS_VERSION,
	writeSeenTotals,
	type CheckoutField,
	type TypedCheckout
} from './checkout-fields';
import { parseCheckout } from './checkout-form';
import type { CheckoutOffer } from './checkout-parts';

const NOW = Date.UTC(2026, 10, 22, 8);
const KEY = '0193e7a0-1111-7000-8000-000000000000';

const offer: CheckoutOffer = {
	methods: [
		{
			...{ id: 'courier', provinces: [8], hasWindows: true, canBePaidOnDelivery: true },
			windows: [
				windowOf('courier.open', NOW + 1000, 0),
				windowOf('courier.full', NOW + 1000, 2),
				windowOf('courier.closed', NOW, 0)
			]
		},
		{
			...{ id: 'post', provinces: null, hasWindows: false, canBePaidOnDelivery: false },
			windows: []
		}
	],
	paymentMethods: ['zarinpal', 'transfer', 'on-delivery'],
	now: NOW
};

function windowOf(id: string, closesAt: number, taken: number) {
	return {
		...{ id, methodId: 'courier', day: '2026-11-23', startHour: 9, endHour: 12 },
		...{ closesAt, capacity: 2, taken }
	};
}

/** All codes are synthetic and belong to nobody. */
const person: TypedCheckout = {
	tel: '۰۹۱۲ ۰۰۰ ۰۰۰۰',
	email: '',
	'buyer-kind': 'natural',
	name: 'سارا  آزمایشی',
	'national-code': '۹۹۹۱۲۳۴۵۶۱',
	'address-level1': '8',
	'address-level2': 'تهران',
	'street-address': 'خیابان نمونه، کوچهٔ یکم، پلاک ۱۲، واحد ۳',
	'postal-code': '14578-99999',
	recipient: 'buyer',
	'delivery-method': 'post',
	note: '',
	'payment-method': 'zarinpal',
	terms: 'yes',
	'terms-version': TERMS_VERSION,
	'seen-totals': 'courier=5000000;post=5500000',
	'idempotency-key': KEY
};

const company: TypedCheckout = {
	...person,
	'buyer-kind': 'legal',
	organization: 'شرکت نمونهٔ آزمایشی (سهامی خاص)',
	'legal-id': '99000000119',
	'economic-code': '',
	'registration-number': '۱۲۳۴۵'
};

const other: TypedCheckout = {
	...person,
	recipient: 'other',
	'recipient-name': 'مینا گیرنده',
	'recipient-tel': '09990000001',
	'recipient-has-address': 'yes',
	'recipient-level1': '4',
	'recipient-level2': 'اصفهان',
	'recipient-street': 'خیابان دیگر، پلاک ۷',
	'recipient-postal-code': '3188714534'
};

const parse = (typed: TypedCheckout) => parseCheckout(typed, offer);
function problemsOf(typed: TypedCheckout): Partial<Record<CheckoutField, string>> {
	const result = parse(typed);
	if (result.ok) return {};
	return Object.fromEntries(
		Object.entries(result.problems).map(([field, problem]) => [field, problem.reason])
	);
}
function accepted(typed: TypedCheckout) {
	const result = parse(typed);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.value;
}

describe('parseCheckout', () => {
	it('takes a person with Persian digits and tidies what was typed', () => {
		expect(accepted(person)).toEqual({
			contact: { mobile: '+989120000000', email: null },
			buyer: { kind: 'natural', name: 'سارا آزمایشی', nationalCode: '9991234561' },
			address: {
				provinceId: 8,
				city: 'تهران',
				street: 'خیابان نمونه، کوچهٔ یکم، پلاک ۱۲، واحد ۳',
				postalCode: '1457899999'
			},
			recipient: { kind: 'buyer', name: 'سارا آزمایشی' },
			deliveryMethodId: 'post',
			deliveryWindowId: null,
			note: null,
			paymentMethod: 'zarinpal',
			termsVersion: TERMS_VERSION,
			idempotencyKey: KEY,
			seenTotal: 5_500_000
		});
	});

	it('takes an organisation, whose economic number is its national ID unless it has another', () => {
		expect(accepted(company).buyer).toEqual({
			kind: 'legal',
			name: 'شرکت نمونهٔ آزمایشی (سهامی خاص)',
			legalId: '99000000119',
			economicCode: '99000000119',
			registrationNumber: '12345'
		});
		const older = accepted({ ...company, 'economic-code': '۴۱۱۲۳۴۵۶۷۸۹۰' }).buyer;
		expect(older).toMatchObject({ economicCode: '411234567890' });
		const unregistered = accepted({ ...company, 'registration-number': '' }).buyer;
		expect(unregistered).toMatchObject({ registrationNumber: '' });
	});

	it('takes someone else as recipient, with an address of their own or the buyer’s', () => {
		expect(accepted(other).recipient).toEqual({
			kind: 'other',
			name: 'مینا گیرنده',
			phone: '+989990000001',
			address: {
				provinceId: 4,
				city: 'اصفهان',
				street: 'خیابان دیگر، پلاک ۷',
				postalCode: '3188714534'
			}
		});
		const { 'recipient-has-address': _, ...same } = other;
		expect(accepted(same).recipient).toMatchObject({ kind: 'other', address: null });
	});

	it('ignores what was left in the fields of the other choice', () => {
		expect(accepted({ ...person, 'legal-id': 'nonsense' }).buyer.kind).toBe('natural');
		expect(accepted({ ...company, 'national-code': 'nonsense' }).buyer.kind).toBe('legal');
		expect(accepted({ ...other, recipient: 'buyer', 'recipient-tel': 'x' }).recipient.kind).toBe(
			'buyer'
		);
		const stray = { ...person, 'delivery-window': 'courier.full' };
		expect(accepted(stray).deliveryWindowId).toBeNull();
	});

	it('asks the courier whether they go where the parcel goes, not where the buyer lives', () => {
		const courier = { 'delivery-method': 'courier', 'delivery-window': 'courier.open' };
		expect(accepted({ ...person, ...courier })).toMatchObject({
			deliveryMethodId: 'courier',
			deliveryWindowId: 'courier.open',
			seenTotal: 5_000_000
		});
		expect(problemsOf({ ...other, ...courier })).toEqual({ 'delivery-method': 'not-served' });
	});

	it('tells everything at once in the order of the page', () => {
		const fields = Object.keys(problemsOf({}));
		expect(fields).toEqual([
			'tel',
			'buyer-kind',
			'address-level1',
			'address-level2',
			'street-address',
			'postal-code',
			'recipient',
			'delivery-method',
			'payment-method',
			'terms',
			'idempotency-key'
		]);
		const known: readonly string[] = CHECKOUT_FIELDS;
		expect(fields).toEqual([...fields].sort((a, b) => known.indexOf(a) - known.indexOf(b)));
	});
});

const SCRIPT = '<script>alert(1)</script>';
const RTL = '\u202E\u200F\u2067';

const malformed: readonly [TypedCheckout, CheckoutField, string, string][] = [
	[person, 'tel', '', 'empty'],
	[person, 'tel', '0912000000', 'wrong-length'],
	[person, 'tel', '091200000000', 'wrong-length'],
	[person, 'tel', '02122222222', 'not-mobile'],
	[person, 'tel', '+1 9120000000', 'foreign-number'],
	[person, 'tel', '0912٫0000000', 'not-digits'],
	[person, 'tel', SCRIPT, 'not-digits'],
	[person, 'tel', '9'.repeat(4000), 'wrong-length'],
	[person, 'tel', RTL, 'empty'],
	[person, 'email', 'sara', 'missing-at'],
	[person, 'email', 'sara@نمونه.ایران', 'international-domain'],
	[person, 'email', 'a@b.invalid\r\nBcc: c@d.invalid', 'has-space'],
	[person, 'email', `${'a'.repeat(65)}@example.com`, 'bad-local-part'],
	[person, 'email', `${SCRIPT}@example.com`, 'bad-local-part'],
	[person, 'email', 'a@-example.com', 'bad-domain'],
	[person, 'buyer-kind', '', 'not-chosen'],
	[person, 'buyer-kind', 'staff', 'unknown-choice'],
	[person, 'buyer-kind', '__proto__', 'unknown-choice'],
	[person, 'name', '', 'empty'],
	[person, 'name', RTL, 'empty'],
	[person, 'name', 'س', 'too-short'],
	[person, 'name', 'سارا ۲', 'has-digits'],
	[person, 'name', SCRIPT.replace('1', ''), 'unexpected-character'],
	[person, 'name', 'سارا '.repeat(100), 'too-long'],
	[person, 'national-code', '', 'empty'],
	[person, 'national-code', '999123456', 'wrong-length'],
	[person, 'national-code', '9999999999', 'repeated-digit'],
	[person, 'national-code', '9990000019', 'bad-check-digit'],
	[person, 'national-code', '9990000001', 'zero-serial'],
	[person, 'national-code', '99912345a6', 'not-digits'],
	[person, 'national-code', '-9991234561x', 'not-digits'],
	[company, 'organization', '', 'empty'],
	[company, 'organization', '۱۲۳۴', 'no-letters'],
	[company, 'organization', 'ش'.repeat(151), 'too-long'],
	[company, 'legal-id', '', 'empty'],
	[company, 'legal-id', '99012345673', 'bad-check-digit'],
	[company, 'legal-id', '9901234567', 'wrong-length'],
	[company, 'legal-id', '11111111111', 'repeated-digit'],
	[company, 'economic-code', '123', 'wrong-length'],
	[company, 'economic-code', '99912345610000', 'zero-suffix'],
	[company, 'economic-code', '41111111111A', 'not-digits'],
	[company, 'registration-number', '12-ب', 'not-digits'],
	[company, 'registration-number', '1'.repeat(16), 'too-long'],
	[person, 'address-level1', '', 'not-chosen'],
	[person, 'address-level1', '0', 'unknown-choice'],
	[person, 'address-level1', '32', 'unknown-choice'],
	[person, 'address-level1', '-8', 'unknown-choice'],
	[person, 'address-level1', '8.5', 'unknown-choice'],
	[person, 'address-level1', '8; DROP TABLE orders', 'unknown-choice'],
	[person, 'address-level2', ' \u200C ', 'empty'],
	[person, 'address-level2', '۱۲۳', 'no-letters'],
	[person, 'address-level2', 'ش'.repeat(61), 'too-long'],
	[person, 'street-address', 'کوچه', 'too-short'],
	[person, 'street-address', '12345678', 'no-letters'],
	[person, 'street-address', 'خ'.repeat(301), 'too-long'],
	[person, 'postal-code', '1425789999', 'zero-or-two-in-route'],
	[person, 'postal-code', '145789999', 'wrong-length'],
	[person, 'postal-code', '1111111111', 'repeated-digit'],
	[person, 'postal-code', '14578A9999', 'not-digits'],
	[person, 'recipient', 'everyone', 'unknown-choice'],
	[other, 'recipient-name', '', 'empty'],
	[other, 'recipient-tel', '02122222222', 'not-mobile'],
	[other, 'recipient-level1', '', 'not-chosen'],
	[other, 'recipient-street', '', 'empty'],
	[other, 'recipient-postal-code', '0123456789', 'zero-or-two-in-route'],
	[person, 'delivery-method', '', 'not-chosen'],
	[person, 'delivery-method', 'teleport', 'unknown-choice'],
	[person, 'delivery-method', '\u0000', 'unknown-choice'],
	[person, 'note', 'ی'.repeat(501), 'too-long'],
	[person, 'payment-method', '', 'not-chosen'],
	[person, 'payment-method', 'zibal', 'unknown-choice'],
	[person, 'payment-method', 'free', 'unknown-choice'],
	[person, 'payment-method', 'on-delivery', 'not-with-delivery'],
	[person, 'terms', '', 'not-accepted'],
	[person, 'terms', 'on', 'not-accepted'],
	[person, 'terms-version', '1999-01', 'terms-changed'],
	[person, 'idempotency-key', '', 'stale-page'],
	[person, 'idempotency-key', 'short', 'stale-page'],
	[person, 'idempotency-key', `${KEY}'--`, 'stale-page'],
	[person, 'seen-totals', '', 'stale-page'],
	[person, 'seen-totals', 'post=-1', 'stale-page'],
	[person, 'seen-totals', 'post=1e3', 'stale-page'],
	[person, 'seen-totals', `post=${'9'.repeat(40)}`, 'stale-page'],
	[person, 'seen-totals', 'courier=5000000', 'stale-page']
];

describe('malformed input', () => {
	it.each(malformed)('%# refuses %3$s at its field', (base, field, value, reason) => {
		const at = field === 'terms-version' ? 'terms' : field;
		expect(problemsOf({ ...base, [field]: value })).toEqual({ [at]: reason });
	});

	it.each(['courier.full', 'courier.closed', 'courier.never', SCRIPT])(
		'refuses the window %s',
		(window) => {
			const typed = { ...person, 'delivery-method': 'courier', 'delivery-window': window };
			expect(problemsOf(typed)).toEqual({ 'delivery-window': 'window-closed' });
		}
	);

	it('asks for a window where the method has some', () => {
		expect(problemsOf({ ...person, 'delivery-method': 'courier' })).toEqual({
			'delivery-window': 'not-chosen'
		});
	});

	it('never throws, whatever stands in the fields', () => {
		const nasty = [
			'',
			SCRIPT,
			RTL,
			'\u0000',
			'𝟘𝟙',
			'٣',
			'\uD800',
			'a'.repeat(4000),
			'{}',
			'-1',
			'1e309'
		];
		for (const text of nasty) {
			const typed = Object.fromEntries(CHECKOUT_FIELDS.map((field) => [field, text]));
			expect(parse(typed).ok).toBe(false);
		}
	});
});

describe('parseCheckout without an offer, as the server asks', () => {
	it('leaves windows and methods to the order, whose own window may be full by now', () => {
		const typed = { ...person, 'delivery-method': 'courier', 'delivery-window': 'courier.full' };
		expect(parseCheckout(typed, null)).toMatchObject({
			ok: true,
			value: { deliveryMethodId: 'courier', deliveryWindowId: 'courier.full' }
		});
	});

	it.each(['', SCRIPT, 'a'.repeat(81), 'x; y'])('still refuses the method %j', (method) => {
		expect(parseCheckout({ ...person, 'delivery-method': method }, null).ok).toBe(false);
	});
});

describe('the totals a page showed', () => {
	it('come back as they were written, for the chosen method', () => {
		const text = writeSeenTotals([
			{ methodId: 'post', total: 5_500_000 },
			{ methodId: 'courier', total: 5_000_000 }
		]);
		expect(readSeenTotal(text, 'courier')).toBe(5_000_000);
		expect(readSeenTotal(text, 'pickup')).toBeNull();
	});
});
