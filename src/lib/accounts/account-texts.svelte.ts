import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { localDigits } from '$lib/values/digits';
import type { Detail } from '$lib/values/result';
import { proofProblem } from './contact-texts.svelte';
import type { IdentifierRefusal } from './identifier';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type PasswordRefusal } from './password';
import type { PasswordStrength } from './password';
import type { ProofRefusal } from './proofs.server';

const identifierTexts: Record<IdentifierRefusal, () => string> = {
	empty: m.accounts_identifier_empty,
	'not-mobile': m.accounts_identifier_not_mobile,
	'not-email': m.accounts_identifier_not_email
};

export function identifierProblem(reason: IdentifierRefusal): string {
	return identifierTexts[reason]();
}

const digits = (value: unknown, otherwise: number) =>
	localDigits(String(typeof value === 'number' ? value : otherwise), locale());

/** Why a new password was refused and what to do about it. */
export function passwordProblem(reason: PasswordRefusal, detail: Detail = {}): string {
	const min = digits(detail.min, SHORTEST_PASSWORD);
	const texts: Record<PasswordRefusal, () => string> = {
		empty: m.accounts_password_empty,
		'too-short': () => m.accounts_password_too_short({ min, length: digits(detail.length, 0) }),
		'too-long': () => m.accounts_password_too_long({ max: digits(detail.max, LONGEST_PASSWORD) }),
		'one-character': m.accounts_password_one_character,
		common: m.accounts_password_common,
		'own-data': m.accounts_password_own_data
	};
	return texts[reason]();
}

export const strengthTexts: Record<PasswordStrength, () => string> = {
	'too-short': m.accounts_strength_too_short,
	fair: m.accounts_strength_fair,
	good: m.accounts_strength_good,
	strong: m.accounts_strength_strong
};

/** Why a code or a link that was typed or followed here does not do. */
export function entryProblem(
	reason: ProofRefusal | 'empty' | 'taken' | 'too-many' | 'wrong-password'
): string {
	if (reason === 'empty') return m.accounts_code_empty();
	if (reason === 'taken') return m.accounts_taken();
	if (reason === 'too-many') return m.accounts_sign_in_too_many();
	if (reason === 'wrong-password') return m.accounts_current_wrong();
	return proofProblem(reason);
}

const BROWSERS: Readonly<Record<string, () => string>> = {
	chrome: m.accounts_browser_chrome,
	edge: m.accounts_browser_edge,
	firefox: m.accounts_browser_firefox,
	opera: m.accounts_browser_opera,
	safari: m.accounts_browser_safari,
	samsung: m.accounts_browser_samsung
};
const SYSTEMS: Readonly<Record<string, () => string>> = {
	android: m.accounts_system_android,
	chromeos: m.accounts_system_chromeos,
	ios: m.accounts_system_ios,
	linux: m.accounts_system_linux,
	macos: m.accounts_system_macos,
	windows: m.accounts_system_windows
};

/** `chrome android` in words: “Chrome on Android”. */
export function deviceText(device: string): string {
	const [browser = '', system = ''] = device.split(' ');
	const name = BROWSERS[browser]?.() ?? m.accounts_browser_other();
	const on = SYSTEMS[system]?.();
	return on ? m.accounts_device({ browser: name, system: on }) : name;
}
