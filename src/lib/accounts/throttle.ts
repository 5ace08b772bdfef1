const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Passwords tried for one identifier by browsers that never signed in to it, whoever sends them. */
export const STRANGER_TRIES = { most: 10, windowMs: HOUR };
/** Passwords tried from one address for whatever identifiers; many people share one behind their provider. */
export const VISITOR_TRIES = { most: 30, windowMs: HOUR };
/** A browser that signed in before counts by itself, so that strangers cannot lock it out. */
export const DEVICE_TRIES = { most: 10, windowMs: 15 * MINUTE };
/** The password asked for again by someone who is signed in. */
export const PROOF_TRIES = { most: 10, windowMs: 15 * MINUTE };

/** Messages that one identifier can be made to get, and that one visitor can have sent. */
export const MESSAGES_TO_ONE = { most: 4, windowMs: HOUR };
export const MESSAGES_BY_ONE = { most: 20, windowMs: HOUR };

/** Answers that must not tell by their time whether an account exists take at least this long, in milliseconds. */
export const STEADY_ANSWER = 150;
