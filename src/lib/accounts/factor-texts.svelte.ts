import { m } from '$lib/paraglide/messages';

type Detail = Readonly<Record<string, string | number | boolean>>;

const TEXTS = {
	empty: m.accounts_factor_reason_empty,
	'not-a-code': m.accounts_factor_reason_not_a_code,
	'wrong-code': m.accounts_factor_reason_wrong_code,
	'used-code': m.accounts_factor_reason_used_code,
	'too-many-codes': m.accounts_factor_reason_too_many_codes,
	'wrong-password': m.accounts_factor_reason_wrong_password,
	'too-many': m.accounts_factor_reason_too_many,
	'sign-in-again': m.accounts_factor_reason_sign_in_again,
	'signed-out': m.accounts_factor_reason_signed_out,
	expired: m.accounts_factor_reason_expired,
	'not-accepted': m.accounts_factor_reason_not_accepted,
	'already-known': m.accounts_factor_reason_already_known,
	'too-many-passkeys': m.accounts_factor_reason_too_many_passkeys,
	cancelled: m.accounts_factor_reason_cancelled,
	failed: m.accounts_factor_reason_failed,
	'in-use': m.accounts_factor_reason_in_use,
	'staff-needs-one': m.accounts_factor_reason_staff_needs_one,
	'only-way-in': m.accounts_factor_reason_only_way_in,
	'needs-passkey': m.accounts_factor_reason_needs_passkey,
	'not-there': m.accounts_factor_reason_not_there
} as const;

export type FactorRefusal = keyof typeof TEXTS | 'password-too-short';

/** What a refusal means to the person; `detail` is what its rule quotes. */
export function factorText(reason: FactorRefusal, detail: Detail = {}): string {
	if (reason === 'password-too-short')
		return m.accounts_factor_reason_password_too_short({ min: String(detail.min ?? '') });
	return TEXTS[reason]();
}

export function isFactorRefusal(text: string): text is FactorRefusal {
	return text === 'password-too-short' || Object.hasOwn(TEXTS, text);
}
