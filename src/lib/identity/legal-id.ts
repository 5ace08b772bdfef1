import type { Branded } from '$lib/values/branded';
import { ok, refused, type Result } from '$lib/values/result';
import { clean, isOneDigitRepeated } from './clean';

/** «شناسه ملی» of a legal entity: 11 ASCII digits. */
export type LegalId = Branded<string, 'LegalId'>;

export type LegalIdRefusal =
	'empty' | 'not-digits' | 'wrong-length' | 'repeated-digit' | 'zero-serial' | 'bad-check-digit';

const LENGTH = 11;
const WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];

/** Checks a national ID of a company by the modulo-11 digit of the register of legal entities. */
export function parseLegalId(input: string): Result<LegalId, LegalIdRefusal> {
	const id = clean(input);
	if (id === '') return refused('empty');
	if (!/^\d+$/.test(id)) return refused('not-digits');
	if (id.length !== LENGTH) {
		return refused('wrong-length', { detail: { expected: LENGTH, actual: id.length } });
	}
	if (isOneDigitRepeated(id)) return refused('repeated-digit');
	if (id.slice(3, 9) === '000000') return refused('zero-serial');
	if (checkDigit(id) !== Number(id[10])) return refused('bad-check-digit');
	return ok(id as LegalId); // Every rule has been checked above.
}

// The tenth digit plus two is added to every digit before it is weighed.
function checkDigit(id: string): number {
	const added = Number(id[9]) + 2;
	const sum = WEIGHTS.reduce(
		(total, weight, index) => total + (Number(id[index]) + added) * weight,
		0
	);
	return (sum % 11) % 10;
}
