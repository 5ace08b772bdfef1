import type { Branded } from '$lib/values/branded';
import { toLatinDigits } from '$lib/values/digits';
import { ok, refused, type Result } from '$lib/values/result';

/** An e-mail address in ASCII with its domain in small letters. */
export type Email = Branded<string, 'Email'>;

export type EmailRefusal =
	| 'empty'
	| 'has-space'
	| 'too-long'
	| 'missing-at'
	| 'not-latin'
	| 'international-domain'
	| 'bad-local-part'
	| 'bad-domain';

/** RFC 5321: a path of 256 octets with its two angle brackets. */
export const LONGEST_EMAIL = 254;

const LONGEST_LOCAL_PART = 64;
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * Checks an address as RFC 5322 writes it without quotes and comments. Persian digits become Latin ones;
 * a domain in other letters is refused by name, for our mail goes out without SMTPUTF8.
 */
export function parseEmail(input: string): Result<Email, EmailRefusal> {
	const text = toLatinDigits(input).replace(UNSEEN, '').trim();
	if (text === '') return refused('empty');
	// Line ends within would let an address write mail headers.
	if (/[\s\p{Cc}]/u.test(text)) return refused('has-space');
	if (text.length > LONGEST_EMAIL) return refused('too-long', { detail: { max: LONGEST_EMAIL } });
	const at = text.lastIndexOf('@');
	if (at < 0) return refused('missing-at');
	const localPart = text.slice(0, at);
	const domain = text.slice(at + 1).toLowerCase();
	if (!isAscii(localPart)) return refused('not-latin');
	if (!isAscii(domain)) return refused('international-domain');
	if (localPart.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(localPart)) {
		return refused('bad-local-part');
	}
	if (!isDomain(domain)) return refused('bad-domain');
	return ok(`${localPart}@${domain}` as Email); // Every rule has been checked above.
}

/** What two spellings of one mailbox have in common; for look-ups only, mail goes to the address itself. */
export function emailLookupKey(email: Email): string {
	return email.toLowerCase();
}

function isAscii(text: string): boolean {
	return /^[!-~]*$/.test(text);
}

function isDomain(domain: string): boolean {
	const labels = domain.split('.');
	return (
		labels.length >= 2 &&
		labels.every((label) => LABEL.test(label)) &&
		TOP_LEVEL.test(labels.at(-1) ?? '')
	);
}
