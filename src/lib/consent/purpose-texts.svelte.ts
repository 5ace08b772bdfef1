import { m } from '$lib/paraglide/messages';
import { OPTIONAL_PURPOSES, PURPOSES, type OptionalPurpose } from './purposes';

/** What a visitor is told about a purpose before choosing, in the language of the page. */
export interface PurposeText {
	readonly title: string;
	/** What is stored or sent. */
	readonly what: string;
	readonly howLong: string;
	readonly toWhom: string;
	readonly why: string;
}

const TEXTS: Readonly<Record<OptionalPurpose, () => PurposeText>> = {
	analytics: () => ({
		title: m.consent_analytics_title(),
		what: m.consent_analytics_what(),
		howLong: m.consent_analytics_life(),
		toWhom: m.consent_analytics_whom(),
		why: m.consent_analytics_why()
	}),
	'address-log': () => ({
		title: m.consent_address_log_title(),
		what: m.consent_address_log_what(),
		howLong: m.consent_address_log_life(),
		toWhom: m.consent_address_log_whom(),
		why: m.consent_address_log_why()
	}),
	marketing: () => ({
		title: m.consent_marketing_title(),
		what: m.consent_marketing_what(),
		howLong: m.consent_marketing_life(),
		toWhom: m.consent_marketing_whom(),
		why: m.consent_marketing_why()
	})
};

/** The text of one purpose. */
export function purposeText(id: OptionalPurpose): PurposeText {
	return TEXTS[id]();
}

/** Everything that is asked, as it is kept with a choice: by purpose, with its version. */
export function allPurposeTexts(): Record<string, PurposeText & { version: number }> {
	return Object.fromEntries(
		OPTIONAL_PURPOSES.map((id) => [id, { version: PURPOSES[id].version, ...purposeText(id) }])
	);
}
