import type { Branded } from '$lib/values/branded';
import { localDigits } from '$lib/values/digits';
import type { Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { clean, isOneDigitRepeated } from './clean';

/** A bank card to refund to: 16 ASCII digits. The shop pays nothing from cards, so nothing else is asked. */
export type BankCard = Branded<string, 'BankCard'>;

export type BankCardRefusal =
	'empty' | 'not-digits' | 'wrong-length' | 'repeated-digit' | 'bad-check-digit';

const LENGTH = 16;

/** Checks a card number of the Shetab network by the Luhn algorithm (ISO/IEC 7812-1). */
export function parseBankCard(input: string): Result<BankCard, BankCardRefusal> {
	const card = clean(input);
	if (card === '') return refused('empty');
	if (!/^\d+$/.test(card)) return refused('not-digits');
	if (card.length !== LENGTH) {
		return refused('wrong-length', { detail: { expected: LENGTH, actual: card.length } });
	}
	if (isOneDigitRepeated(card)) return refused('repeated-digit');
	if (luhnSum(card) % 10 !== 0) return refused('bad-check-digit');
	return ok(card as BankCard); // Every rule has been checked above.
}

/** Masked for showing, `6037-99**-****-0016`; set it left to right. */
export function displayBankCard(card: BankCard, locale: Locale): string {
	return localDigits(`${card.slice(0, 4)}-${card.slice(4, 6)}**-****-${card.slice(12)}`, locale);
}

function luhnSum(card: string): number {
	return [...card].reduce((sum, digit, index) => {
		const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return sum + (value > 9 ? value - 9 : value);
	}, 0);
}
