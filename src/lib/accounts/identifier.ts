import { parseEmail, emailLookupKey, type Email } from '$lib/identity/email';
import { parseMobile, type Mobile } from '$lib/identity/mobile';
import { ok, refused, type Result } from '$lib/values/result';

/** What people sign in with: a mobile number or an e-mail address that is a contact of theirs. */
export type Identifier = { channel: 'mobile'; value: Mobile } | { channel: 'email'; value: Email };

export type IdentifierRefusal = 'empty' | 'not-mobile' | 'not-email';

/** Tells the two apart by their look: an address has an @ or a letter, a number neither. */
export function parseIdentifier(typed: string): Result<Identifier, IdentifierRefusal> {
	if (typed.trim() === '') return refused('empty');
	if (/[@\p{L}]/u.test(typed)) {
		const email = parseEmail(typed);
		return email.ok ? ok({ channel: 'email', value: email.value }) : refused('not-email');
	}
	const mobile = parseMobile(typed);
	return mobile.ok ? ok({ channel: 'mobile', value: mobile.value }) : refused('not-mobile');
}

/** One text for all spellings of an identifier: what attempts are counted by, as a keyed hash. */
export function identifierKey({ channel, value }: Identifier): string {
	return channel === 'email' ? emailLookupKey(value) : value;
}

/** The parts of an identifier that must not be most of a password. */
export function ownDataOf({ channel, value }: Identifier): string[] {
	if (channel === 'mobile') return [value, value.slice(3)];
	const [localPart = '', domain = ''] = value.split('@');
	return [value, localPart, ...localPart.split(/[._+-]/), domain.split('.')[0] ?? ''];
}
