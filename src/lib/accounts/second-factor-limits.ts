const MINUTE = 60_000;

/** Seconds a code of the app lasts (RFC 6238, section 5.2); apps know no other. */
export const CODE_SECONDS = 30;
export const CODE_DIGITS = 6;
/** How many steps the clocks may be apart, either way. */
export const CODE_WINDOW = 1;

/**
 * Codes an account may try. Every try is counted before it is looked at, and a right one gives its place back. Whoever
 * knows the password guesses one of three living codes in a million with each of them.
 */
export const CODE_ATTEMPTS = { most: 5, windowMs: 15 * MINUTE };
export const CODE_ATTEMPTS_A_DAY = { most: 40, windowMs: 24 * 60 * MINUTE };

/** How many recovery codes a person gets at a time. */
export const RECOVERY_CODES = 10;

/** How long a challenge for a passkey may be answered; the browser's own dialogue ends a little earlier. */
export const CHALLENGE_LIFE = 5 * MINUTE;
export const PASSKEY_DIALOGUE = 4 * MINUTE;

/** Challenges one visitor may ask for; many visitors share an address behind their provider. */
export const CHALLENGES_ASKED = { most: 300, windowMs: 60 * MINUTE };

/** More passkeys than anyone has devices. */
export const MOST_PASSKEYS = 20;
