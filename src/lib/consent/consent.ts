import type { OptionalPurpose } from './purposes';

/** What a visitor has chosen, as far as this request can tell. Nothing chosen allows nothing. */
export interface Consent {
	/** Random id of the receipt of the choice; null while there is none. */
	readonly receiptId: string | null;
	readonly granted: ReadonlySet<OptionalPurpose>;
}

export const NO_CONSENT: Consent = { receiptId: null, granted: new Set() };

/** Whether the visitor allowed a purpose. */
export function allows(consent: Consent, purpose: OptionalPurpose): boolean {
	return consent.granted.has(purpose);
}
