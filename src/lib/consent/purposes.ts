/** What a visitor may allow or refuse, each for itself. What is necessary is explained and cannot be switched. */
export const OPTIONAL_PURPOSES = ['analytics', 'address-log', 'marketing'] as const;
export type OptionalPurpose = (typeof OPTIONAL_PURPOSES)[number];

interface PurposeFacts {
	/** What it is called in the cookie. */
	readonly letter: string;
	/** Raised when what it does changes in substance: whoever answered an earlier one is asked again. */
	readonly version: number;
}

/** Each purpose as the cookie and the receipts know it; its texts are in purpose-texts.svelte.ts. */
export const PURPOSES: Readonly<Record<OptionalPurpose, PurposeFacts>> = {
	analytics: { letter: 'a', version: 1 },
	'address-log': { letter: 'l', version: 1 },
	marketing: { letter: 'm', version: 1 }
};

/** Whether a word is the name of an optional purpose. */
export function isOptionalPurpose(word: string): word is OptionalPurpose {
	return Object.hasOwn(PURPOSES, word);
}
