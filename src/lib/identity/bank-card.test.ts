import { describe, expect, it } from 'vitest';
import { vectors } from '../../../tests/vectors/vectors';
import { displayBankCard, parseBankCard } from './bank-card';

describe('parseBankCard', () => {
	it.each(vectors.card.valid)('takes %j', (input) => {
		expect(parseBankCard(input)).toEqual({ ok: true, value: expect.stringMatching(/^\d{16}$/) });
	});

	it.each(vectors.card.invalid)('refuses %j', (input) => {
		expect(parseBankCard(input).ok).toBe(false);
	});

	it.each([
		['', 'empty'],
		['610433990000002x', 'not-digits'],
		['603799990000001', 'wrong-length'],
		['0000000000000000', 'repeated-digit'],
		['2619869900000037', 'bad-check-digit']
	])('says of %j: %s', (input, reason) => {
		expect(parseBankCard(input)).toMatchObject({ ok: false, reason });
	});

	it('notices every single wrong digit, as Luhn promises', () => {
		const card = '6037999900000016';
		for (let index = 0; index < card.length; index++) {
			for (let change = 1; change < 10; change++) {
				const wrong = String((Number(card[index]) + change) % 10);
				expect(parseBankCard(card.slice(0, index) + wrong + card.slice(index + 1)).ok).toBe(false);
			}
		}
	});

	it('is shown with its middle hidden', () => {
		const parsed = parseBankCard('۶۰۳۷-۹۹۹۹-۰۰۰۰-۰۰۱۶');
		if (!parsed.ok) throw new Error(parsed.reason);
		expect(displayBankCard(parsed.value, 'en')).toBe('6037-99**-****-0016');
		expect(displayBankCard(parsed.value, 'fa')).toBe('۶۰۳۷-۹۹**-****-۰۰۱۶');
	});
});
