import { problemText } from '$lib/checkout/problem-texts.svelte';
import type { LandlineRefusal } from '$lib/identity/landline';
import { m } from '$lib/paraglide/messages';
import type { CompletionRefusal } from './complete-registration.server';
import type { EntryRefusal } from './change-contact.server';
import type { ContactChannel } from './contacts.server';
import type { ProofRefusal } from './proofs.server';

export type ContactProblem = ProofRefusal | 'too-many' | 'taken';

/** Why a code proves nothing, or why none is sent. */
const CODE: Record<ContactProblem, () => string> = {
	'wrong-code': m.contacts_wrong_code,
	expired: m.contacts_expired,
	used: m.contacts_used,
	'too-many-guesses': m.contacts_too_many_guesses,
	'too-many': m.contacts_too_many,
	taken: m.contacts_taken
};

/** What to tell whoever typed a code or asked for another. */
export function proofProblem(reason: ContactProblem): string {
	return CODE[reason]();
}

type LinkProblem = CompletionRefusal | 'sign-in-first' | 'other-account' | 'empty';

/** What to tell whoever followed a link. */
export function linkProblem(reason: LinkProblem): string {
	const texts: Record<LinkProblem, () => string> = {
		...CODE,
		'wrong-code': m.contacts_wrong_link,
		'too-many': m.contacts_password_too_many,
		'wrong-password': m.contacts_password_wrong,
		'sign-in-first': m.contacts_confirm_sign_in_first,
		'other-account': m.contacts_other_account,
		empty: m.contacts_password_empty
	};
	return texts[reason]();
}

const LANDLINE: Record<LandlineRefusal, () => string> = {
	empty: m.contacts_landline_empty,
	'not-digits': m.contacts_landline_not_digits,
	'foreign-number': m.contacts_landline_foreign,
	'mobile-number': m.contacts_landline_mobile,
	'missing-area-code': m.contacts_landline_area,
	'unknown-area-code': m.contacts_landline_unknown_area,
	'wrong-length': m.contacts_landline_length,
	'bad-subscriber-number': m.contacts_landline_wrong
};

export type EntryProblem = EntryRefusal | 'unchanged' | 'too-many';

/** What is wrong with a number or an address that was entered. */
export function entryProblem(channel: ContactChannel, reason: EntryProblem): string {
	if (reason === 'unchanged') return m.contacts_unchanged();
	if (reason === 'too-many') return m.contacts_too_many();
	if (channel === 'landline')
		// Entries of this channel are refused for these reasons only.
		return (LANDLINE[reason as LandlineRefusal] ?? m.contacts_landline_wrong)();
	const field = channel === 'mobile' ? 'tel' : 'email';
	// The reasons of the two parsers that the checkout's fields are read by.
	return problemText(field, { reason: reason as Parameters<typeof problemText>[1]['reason'] });
}

/** Why the password asked for again was not enough. */
export function proveProblem(
	reason: 'wrong-password' | 'too-many' | 'sign-in-again' | 'empty'
): string {
	const texts = {
		'wrong-password': m.contacts_password_wrong,
		'too-many': m.contacts_password_too_many,
		'sign-in-again': m.contacts_sign_in_again,
		empty: m.contacts_password_empty
	};
	return texts[reason]();
}
