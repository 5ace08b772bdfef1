import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { localDigits } from '$lib/values/digits';
import type { Detail } from '$lib/values/result';
import type { CheckoutField, FieldProblem } from './checkout-fields';
import type { CheckoutProblems, ProblemReason } from './form-reading';

type Tell = (detail: { actual: string; max: string }) => string;
/** What is said for each reason of one kind of field; `other` for those that need no words of their own. */
type Texts = Partial<Record<ProblemReason, Tell>> & { other: Tell };

const mobile: Texts = {
	empty: m.identity_mobile_empty,
	'not-digits': m.identity_mobile_not_digits,
	'foreign-number': m.identity_mobile_foreign,
	'wrong-length': m.identity_mobile_wrong_length,
	other: m.identity_mobile_not_mobile
};

const email: Texts = {
	'has-space': m.identity_email_has_space,
	'too-long': m.identity_email_too_long,
	'missing-at': m.identity_email_missing_at,
	'not-latin': m.identity_email_not_latin,
	'international-domain': m.identity_email_domain_letters,
	other: m.identity_email_wrong
};

const personName: Texts = {
	empty: m.identity_name_empty,
	'too-short': m.identity_name_too_short,
	'too-long': m.identity_name_too_long,
	'has-digits': m.identity_name_has_digits,
	other: m.identity_name_unexpected
};

const nationalCode: Texts = {
	empty: m.identity_national_code_empty,
	'not-digits': m.identity_national_code_not_digits,
	'wrong-length': m.identity_national_code_wrong_length,
	other: m.identity_national_code_wrong
};

const legalId: Texts = {
	empty: m.identity_legal_id_empty,
	'not-digits': m.identity_legal_id_not_digits,
	'wrong-length': m.identity_legal_id_wrong_length,
	other: m.identity_legal_id_wrong
};

const economicCode: Texts = {
	'not-digits': m.identity_economic_code_not_digits,
	'wrong-length': m.identity_economic_code_wrong_length,
	other: m.identity_economic_code_wrong
};

const registrationNumber: Texts = {
	'too-long': m.identity_registration_too_long,
	other: m.identity_registration_not_digits
};

const postalCode: Texts = {
	empty: m.identity_postal_code_empty,
	'not-digits': m.identity_postal_code_not_digits,
	'wrong-length': m.identity_postal_code_wrong_length,
	'zero-or-two-in-route': m.identity_postal_code_zero_or_two,
	other: m.identity_postal_code_wrong
};

function freeText(empty: Tell, short: Tell = m.checkout_problem_text_short): Texts {
	return {
		empty,
		'too-short': short,
		'too-long': m.checkout_problem_text_long,
		other: m.checkout_problem_text_letters
	};
}

function choice(notChosen: Tell): Texts {
	return {
		'not-chosen': notChosen,
		'not-served': m.checkout_problem_not_served,
		'window-closed': m.checkout_problem_window_closed,
		other: m.checkout_problem_unknown_choice
	};
}

const city = freeText(m.checkout_problem_city_empty);
const street = freeText(m.checkout_problem_street_empty, m.checkout_problem_street_short);
const province = choice(m.checkout_problem_not_chosen_province);
const stale: Texts = { other: m.checkout_problem_stale_page };

const TEXTS: Record<CheckoutField, Texts> = {
	tel: mobile,
	email,
	'buyer-kind': choice(m.checkout_problem_not_chosen_buyer),
	name: personName,
	'national-code': nationalCode,
	organization: freeText(m.checkout_problem_organization_empty),
	'legal-id': legalId,
	'economic-code': economicCode,
	'registration-number': registrationNumber,
	'address-level1': province,
	'address-level2': city,
	'street-address': street,
	'postal-code': postalCode,
	recipient: choice(m.checkout_problem_not_chosen_recipient),
	'recipient-name': personName,
	'recipient-tel': { ...mobile, empty: m.checkout_problem_recipient_tel_empty },
	'recipient-has-address': stale,
	'recipient-level1': province,
	'recipient-level2': city,
	'recipient-street': street,
	'recipient-postal-code': postalCode,
	'delivery-method': choice(m.checkout_problem_not_chosen_delivery),
	'delivery-window': choice(m.checkout_problem_not_chosen_window),
	note: freeText(m.checkout_problem_text_short),
	'payment-method': {
		...choice(m.checkout_problem_not_chosen_payment),
		'not-with-delivery': m.checkout_problem_not_with_delivery
	},
	remember: stale,
	terms: {
		'terms-changed': m.checkout_problem_terms_changed,
		other: m.checkout_problem_not_accepted
	},
	'terms-version': stale,
	'seen-totals': stale,
	'idempotency-key': stale
};

/** What is wrong with a field, in the reader's language. */
export function problemText(field: CheckoutField, problem: FieldProblem<ProblemReason>): string {
	const texts = TEXTS[field];
	const tell = texts[problem.reason] ?? texts.other;
	return tell({ actual: quoted(problem.detail, 'actual'), max: quoted(problem.detail, 'max') });
}

/** For a list away from the fields, where two of them ask the same: whose it is stands before it. */
export function summaryTexts(
	texts: Partial<Record<CheckoutField, string>>
): Partial<Record<CheckoutField, string>> {
	return Object.fromEntries(
		Object.entries(texts).map(([field, text]) => [
			field,
			field.startsWith('recipient-') ? m.checkout_of_recipient({ text }) : text
		])
	);
}

/** All of them by field, in the order of the page. */
export function problemTexts(problems: CheckoutProblems): Partial<Record<CheckoutField, string>> {
	return Object.fromEntries(
		Object.entries(problems).map(([field, problem]) => [
			field,
			// The keys of the object are the names it was built with.
			problemText(field as CheckoutField, problem)
		])
	);
}

function quoted(detail: Detail | undefined, name: string): string {
	return localDigits(String(detail?.[name] ?? ''), locale());
}
