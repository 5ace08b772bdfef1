/** What a visitor may allow or refuse, each for itself. What is necessary is explained and cannot be switched. */
export const OPTIONAL_PURPOSES = ['analytics', 'address-log', 'marketing'] as const;
export type OptionalPurpose = (typeof OPTIONAL_PURPOSES)[number];
