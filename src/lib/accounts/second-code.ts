import { clean } from '$lib/identity/clean';
import type { Branded } from '$lib/values/branded';
import { ok, refused, type Result } from '$lib/values/result';
import { CODE_DIGITS } from './second-factor-limits';

/** Digits only: they are typed alike on a Persian and on a Latin keyboard. 40 bits, five tries: nobody guesses one. */
export const RECOVERY_DIGITS = 12;

export type AppCode = Branded<string, 'AppCode'>;
export type RecoveryCode = Branded<string, 'RecoveryCode'>;

/** What was typed as the second step; its length tells which of the two it is. */
export type SecondCode = { by: 'app'; code: AppCode } | { by: 'recovery'; code: RecoveryCode };

/** Reads a code as people type it: Persian or Latin digits, with or without spaces and dashes. */
export function parseSecondCode(input: string): Result<SecondCode, 'empty' | 'not-a-code'> {
	const digits = clean(input);
	if (digits === '') return refused('empty');
	if (!/^\d+$/.test(digits)) return refused('not-a-code');
	// The lengths were checked, which is all the brands say.
	if (digits.length === CODE_DIGITS) return ok({ by: 'app', code: digits as AppCode });
	if (digits.length === RECOVERY_DIGITS)
		return ok({ by: 'recovery', code: digits as RecoveryCode });
	return refused('not-a-code');
}

/** `1234 5678 9012`, to be written down; Latin digits, set left to right. */
export function displayRecoveryCode(code: string): string {
	return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** A recovery code from random numbers of 32 bits, or null when they do not reach: those that would favour a digit are dropped. */
export function recoveryCodeFrom(random: Uint32Array): RecoveryCode | null {
	const most = 2 ** 32 - (2 ** 32 % 10);
	const digits = [...random].filter((number) => number < most).map((number) => number % 10);
	if (digits.length < RECOVERY_DIGITS) return null;
	return digits.slice(0, RECOVERY_DIGITS).join('') as RecoveryCode;
}
