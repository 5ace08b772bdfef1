import { m } from '$lib/paraglide/messages';
import { OPTIONAL_PURPOSES, PURPOSES, type OptionalPurpose } from './purposes';
import type { Told } from './told';

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

/** What a purpose is called. */
export function purposeTitle(id: OptionalPurpose): string {
	return TEXTS[id]().title;
}

/** The text of one purpose: it names whoever is told under it. */
export function purposeText(id: OptionalPurpose, told: Told): PurposeText {
	const text = TEXTS[id]();
	const services = told[id];
	if (services === undefined) return text;
	const what = m.consent_tag_what({ services });
	const life = m.consent_tag_life({ services });
	// It has no use of its own that anything could be added to.
	if (id === 'marketing') return { ...text, what, howLong: life, toWhom: services };
	return {
		...text,
		what: `${text.what} ${what}`,
		howLong: `${text.howLong} ${life}`,
		toWhom: m.consent_tag_whom_too({ services })
	};
}

/** Everything that is asked, as it is kept with a choice: by purpose, with its version. */
export function allPurposeTexts(told: Told): Record<string, PurposeText & { version: number }> {
	return Object.fromEntries(
		OPTIONAL_PURPOSES.map((id) => [id, { version: PURPOSES[id].version, ...purposeText(id, told) }])
	);
}
