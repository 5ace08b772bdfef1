import type { Branded } from '$lib/values/branded';
import { ok, refused, type Result } from '$lib/values/result';
import { clean, isOneDigitRepeated } from './clean';
import { parseLegalId, type LegalId, type LegalIdRefusal } from './legal-id';
import { parseNationalCode, type NationalCodeRefusal } from './national-code';

/** «شماره اقتصادی»: 11, 14 or (the abolished kind) 12 ASCII digits. */
export type EconomicCode = Branded<string, 'EconomicCode'>;

export type EconomicCodeKind = 'legal' | 'natural' | 'foreign' | 'legacy';

/** Accepted, yet worth telling the buyer. */
export type EconomicCodeWarning = 'legacy-number' | 'differs-from-legal-id';

export type EconomicCodeRefusal = LegalIdRefusal | NationalCodeRefusal | 'zero-suffix';

export interface EconomicNumber {
	readonly code: EconomicCode;
	readonly kind: EconomicCodeKind;
	readonly warnings: readonly EconomicCodeWarning[];
}

/**
 * Checks an economic number by the tax administration's notice 36: a company's is its national ID, a
 * person's the national code and four digits, a foreigner's 12 digits and two. Old numbers have no
 * known checksum and are accepted with a warning. `legalId`: the buyer's own, to compare with.
 */
export function parseEconomicCode(
	input: string,
	{ isForeign = false, legalId }: { isForeign?: boolean; legalId?: LegalId } = {}
): Result<EconomicNumber, EconomicCodeRefusal> {
	const code = clean(input);
	if (code === '') return refused('empty');
	if (!/^\d+$/.test(code)) return refused('not-digits');
	if (code.length === 11) return companyNumber(code, legalId);
	if (code.length === 12) {
		return isOneDigitRepeated(code)
			? refused('repeated-digit')
			: ok(number(code, 'legacy', ['legacy-number']));
	}
	if (code.length === 14) return isForeign ? foreignNumber(code) : personalNumber(code);
	return refused('wrong-length', { detail: { actual: code.length } });
}

function companyNumber(
	code: string,
	legalId?: LegalId
): Result<EconomicNumber, EconomicCodeRefusal> {
	const parsed = parseLegalId(code);
	if (!parsed.ok) return parsed;
	const isOther = legalId !== undefined && legalId !== parsed.value;
	return ok(number(code, 'legal', isOther ? ['differs-from-legal-id'] : []));
}

function personalNumber(code: string): Result<EconomicNumber, EconomicCodeRefusal> {
	const person = parseNationalCode(code.slice(0, 10));
	if (!person.ok) return person;
	return code.endsWith('0000') ? refused('zero-suffix') : ok(number(code, 'natural', []));
}

function foreignNumber(code: string): Result<EconomicNumber, EconomicCodeRefusal> {
	return code.endsWith('00') ? refused('zero-suffix') : ok(number(code, 'foreign', []));
}

function number(
	code: string,
	kind: EconomicCodeKind,
	warnings: readonly EconomicCodeWarning[]
): EconomicNumber {
	return { code: code as EconomicCode, kind, warnings }; // Called after every check.
}
