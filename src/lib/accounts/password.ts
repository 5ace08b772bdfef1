import { toLatinDigits } from '$lib/values/digits';
import { ok, refused, type Result } from '$lib/values/result';

/** Without a second factor (NIST SP 800-63B-4 asks for 15 there and OWASP for 12 to 15). */
export const SHORTEST_PASSWORD = 12;
/** With a second factor (NIST SP 800-63B-4, section 3.1.1.2). */
export const SHORTEST_WITH_FACTOR = 8;
export const LONGEST_PASSWORD = 256;

export type PasswordRefusal =
	'empty' | 'too-short' | 'too-long' | 'own-data' | 'one-character' | 'common';

/** What a password is judged by beside itself. */
export interface PasswordContext {
	hasSecondFactor: boolean;
	/** The account's own mobile, e-mail, names. */
	own: readonly string[];
	/** Whether a folded password is among the common ones. */
	isCommon(folded: string): boolean;
}

/** A password as it is compared and hashed: two keyboards write one letter differently, NFC makes them equal. */
export function passwordForm(password: string): string {
	return password.normalize('NFC');
}

/** Characters as people count them: an emoji or a half-space is one, more or less. */
export function passwordLength(password: string): number {
	return [...passwordForm(password)].length;
}

/** A password as it is looked up among common ones and own data: small letters, Latin digits, Persian letters. */
export function foldPassword(password: string): string {
	return toLatinDigits(passwordForm(password))
		.toLowerCase()
		.replaceAll('ي', 'ی')
		.replaceAll('ك', 'ک');
}

/**
 * Accepts any characters, spaces and half-spaces included; asks for length, not for a mixture. Refuses what is common
 * and what stands in the account itself.
 */
export function checkPassword(
	password: string,
	context: PasswordContext
): Result<string, PasswordRefusal> {
	const length = passwordLength(password);
	const min = context.hasSecondFactor ? SHORTEST_WITH_FACTOR : SHORTEST_PASSWORD;
	if (length === 0) return refused('empty');
	if (length < min) return refused('too-short', { detail: { min, length } });
	if (length > LONGEST_PASSWORD) return refused('too-long', { detail: { max: LONGEST_PASSWORD } });
	const folded = foldPassword(password);
	if (new Set(folded).size === 1) return refused('one-character');
	if (context.isCommon(folded) || context.isCommon(shortestUnit(folded))) return refused('common');
	if (isOwnData(folded, context.own)) return refused('own-data');
	return ok(passwordForm(password));
}

/** `abcabcabcabc` is `abc` written four times, and no better than it. */
function shortestUnit(text: string): string {
	const at = (text + text).indexOf(text, 1);
	return text.slice(0, at);
}

/** Own data with little around it: taking it away must leave a password that still has some length. */
function isOwnData(folded: string, own: readonly string[]): boolean {
	const bare = folded.replace(SEPARATORS, '');
	return own
		.map((text) => foldPassword(text).replace(SEPARATORS, ''))
		.filter((text) => [...text].length >= SHORTEST_OWN)
		.some((text) => {
			const rest = bare.split(text).join('');
			return rest.length < bare.length && [...rest].length < SHORTEST_WITH_FACTOR;
		});
}

const SEPARATORS = /[\s\u200B-\u200F._@+-]/g;
const SHORTEST_OWN = 4;
