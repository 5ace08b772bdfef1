import * as v from 'valibot';
import { parseIban } from '$lib/identity/iban';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

/** Where transfers go: the row `bank-account` of the settings. */
export const BankAccount = v.object({
	holder: Text,
	bank: Text,
	iban: v.pipe(
		v.string(),
		v.check((text) => parseIban(text).ok, 'not an Iranian IBAN')
	)
});
export type BankAccount = v.InferOutput<typeof BankAccount>;

/** Stands in until the owner enters theirs: right check digits, but no bank has the code 000. */
export const SAMPLE_BANK_ACCOUNT: BankAccount = {
	holder: 'فروشگاه خاکریز (نمونه)',
	bank: 'بانک نمونه',
	iban: 'IR220000000000000000000001'
};
