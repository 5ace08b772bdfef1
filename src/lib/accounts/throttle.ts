import type { Limit } from '$lib/server/rate-limit';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Passwords tried for one identifier by browsers that never signed in to it, whoever sends them. */
export const STRANGER_TRIES: Limit = { most: 10, windowMs: HOUR };
/** Passwords tried from one address for whatever identifiers; many people share one behind their provider. */
export const VISITOR_TRIES: Limit = { most: 30, windowMs: HOUR };
/** A browser that signed in before counts by itself, so that strangers cannot lock it out. */
export const DEVICE_TRIES: Limit = { most: 10, windowMs: 15 * MINUTE };
/** The password asked for again by someone who is signed in. */
export const PROOF_TRIES: Limit = { most: 10, windowMs: 15 * MINUTE };

/** Messages that one identifier can be made to get, and that one visitor can have sent. */
export const MESSAGES_TO_ONE: Limit = { most: 4, windowMs: HOUR };
export const MESSAGES_BY_ONE: Limit = { most: 20, windowMs: HOUR };

/** Codes typed for one proof: as many as the proof itself allows, counted alike where there is none. */
export const CODE_TRIES: Limit = { most: 5, windowMs: 24 * HOUR };
