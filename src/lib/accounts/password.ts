import { toLatinDigits } from '$lib/values/digits';
import { ok, refused, type Result } from '$lib/values/result';

/** Without a second factor; OWASP and NIST SP 800-63B-4 ask for length and for no mixture of characters. */
export const SHORTEST_PASSWORD = 12;
/** With a second factor (NIST SP 800-63B-4, section 3.1.1.2). */
export const SHORTEST_WITH_FACTOR = 8;
export const LONGEST_PASSWORD = 256;

/** Own data shorter than this is in too many passwords by chance. */
const SHORTEST_OWN = 4;
const SEPARATORS = /[\s\u200B-\u200F._@+-]/g;

const REFUSALS = ['empty', 'too-short', 'too-long', 'one-character', 'common', 'own-data'] as const;
export type PasswordRefusal = (typeof REFUSALS)[number];

/** What a password is judged by beside itself. */
export interface PasswordContext {
	hasSecondFactor: boolean;
	/** The account's own mobile, e-mail and names, and the shop's. */
	own: readonly string[];
	/** Whether a folded password is among the common ones. */
	isCommon(folded: string): boolean;
}

/** A password as it is compared and hashed: two keyboards write one letter differently, NFC makes them equal. */
export function passwordForm(password: string): string {
	return password.normalize('NFC');
}

/** Whether a refusal is about the new password and not about something beside it. */
export function isPasswordRefusal(reason: string): reason is PasswordRefusal {
	return REFUSALS.some((known) => known === reason);
}

/** In code points: a Persian letter, a space, a half-space or a simple emoji is one. */
export function passwordLength(password: string): number {
	return [...passwordForm(password)].length;
}

/** A password as it is looked up among common ones and own data: small letters, Latin digits, Persian ی and ک. */
export function foldPassword(password: string): string {
	return toLatinDigits(passwordForm(password))
		.toLowerCase()
		.replaceAll('ي', 'ی')
		.replaceAll('ك', 'ک');
}

/**
 * Accepts any characters, spaces and half-spaces included, and asks for length only. Refuses what is common, also on
 * the keys of a Persian keyboard or written several times over, and what is mostly the account's own data.
 */
export function checkPassword(
	password: string,
	{ hasSecondFactor, own, isCommon }: PasswordContext
): Result<string, PasswordRefusal> {
	const length = passwordLength(password);
	const min = hasSecondFactor ? SHORTEST_WITH_FACTOR : SHORTEST_PASSWORD;
	if (length === 0) return refused('empty');
	if (length < min) return refused('too-short', { detail: { min, length } });
	if (length > LONGEST_PASSWORD) return refused('too-long', { detail: { max: LONGEST_PASSWORD } });
	const folded = foldPassword(password);
	const unit = repeatedUnit(folded);
	if ([...unit].length === 1) return refused('one-character');
	if ([folded, unit, onLatinKeys(folded), onLatinKeys(unit)].some(isCommon))
		return refused('common');
	if (isMostlyOwn(folded, own)) return refused('own-data');
	return ok(passwordForm(password));
}

/** What a password is worth, for the words beside its field; the judgement itself is `checkPassword`'s. */
export type PasswordStrength = 'too-short' | 'fair' | 'good' | 'strong';

/** Judges by length and by how many different characters there are; as rough as it looks, and said so in words only. */
export function passwordStrength(password: string, hasSecondFactor = false): PasswordStrength {
	const length = passwordLength(password);
	const different = new Set(foldPassword(password)).size;
	if (length < (hasSecondFactor ? SHORTEST_WITH_FACTOR : SHORTEST_PASSWORD)) return 'too-short';
	if (length >= 20 && different >= 10) return 'strong';
	return length >= 15 && different >= 8 ? 'good' : 'fair';
}

/** `abcabcabcabc` is `abc` written four times, and no better than it. */
function repeatedUnit(text: string): string {
	return text.slice(0, (text + text).indexOf(text, 1));
}

/** Own data with little around it: without it, too little of the password is left. */
function isMostlyOwn(folded: string, own: readonly string[]): boolean {
	const bare = folded.replace(SEPARATORS, '');
	return own
		.map((text) => foldPassword(text).replace(SEPARATORS, ''))
		.filter((text) => [...text].length >= SHORTEST_OWN)
		.some((text) => {
			const rest = bare.replaceAll(text, '');
			return rest.length < bare.length && [...rest].length < SHORTEST_WITH_FACTOR;
		});
}

const PERSIAN_KEYS = 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,";

/** The Latin letters on the keys that write this on a Persian keyboard (ISIRI 9147): «ضصثقفغ» is `qwerty`. */
function onLatinKeys(text: string): string {
	return [...text]
		.map((letter) => {
			const key = PERSIAN_KEYS.indexOf(letter);
			return key < 0 ? letter : LATIN_KEYS.charAt(key);
		})
		.join('');
}
