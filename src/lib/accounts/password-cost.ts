/** argon2id as OWASP's Password Storage Cheat Sheet asks for it: 19 MiB, two passes, one lane. */
export const PASSWORD_COST = {
	/** KiB. */
	memoryCost: 19_456,
	timeCost: 2,
	parallelism: 1,
	/** Bytes. */
	hashLength: 32
} as const;
