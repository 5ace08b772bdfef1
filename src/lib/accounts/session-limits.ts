export const SESSION_KINDS = ['shopper', 'staff'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** A password was right and a second factor is still to come, or all has been proved. */
export type SessionStage = 'second-factor' | 'full';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long sessions of a kind live. All in milliseconds. */
export interface SessionLimits {
	/** Without being used. */
	idle: number;
	/** However much it is used. */
	absolute: number;
	/** How stale "last seen" may become before it is written anew: not every page costs a write. */
	refreshAfter: number;
}

export const SESSION_LIMITS: Readonly<Record<SessionKind, SessionLimits>> = {
	shopper: { idle: 30 * DAY, absolute: 90 * DAY, refreshAfter: HOUR },
	staff: { idle: 30 * MINUTE, absolute: 12 * HOUR, refreshAfter: MINUTE }
};

/** How long a right password waits for its second factor. */
export const SECOND_FACTOR_LIFE = 10 * MINUTE;

/** A person has at most this many; the one unused for longest gives way. */
export const MOST_SESSIONS = 10;

/** How long a proof of identity suffices for a sensitive change where no password exists. */
export const FRESH_PROOF = 10 * MINUTE;

/** How long a browser is remembered as one that signed in before. */
export const DEVICE_LIFE = 182 * DAY;

/** When a session that begins now ends: unused, and at the latest. */
export function sessionEnds(
	kind: SessionKind,
	stage: SessionStage,
	now: number
): { expiresAt: number; endsAt: number } {
	const { idle, absolute } = SESSION_LIMITS[kind];
	if (stage === 'full') return { expiresAt: now + idle, endsAt: now + absolute };
	return { expiresAt: now + SECOND_FACTOR_LIFE, endsAt: now + SECOND_FACTOR_LIFE };
}

/** Whether neither limit has passed. */
export function isAlive(session: { expiresAt: number; endsAt: number }, now: number): boolean {
	return now < session.expiresAt && now < session.endsAt;
}

/** The idle limit of a session used now; the absolute one stays where it is. */
export function renewedUntil(
	session: { kind: SessionKind; stage: SessionStage; expiresAt: number; endsAt: number },
	now: number
): number {
	if (session.stage !== 'full') return session.expiresAt;
	return Math.min(now + SESSION_LIMITS[session.kind].idle, session.endsAt);
}
