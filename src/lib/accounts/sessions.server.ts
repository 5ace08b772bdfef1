import { error, type RequestEvent } from '@sveltejs/kit';
import { and, eq, lt, ne, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import { now as clock } from '$lib/server/clock';
import { retryRead, writeBatch, type Db, type Statement } from '$lib/server/db/client';
import { accounts, sessions } from '$lib/server/db/schema/accounts';
import { randomSecret, sha256Hex } from '$lib/server/secrets';
import type { AccountId } from '$lib/values/ids';
import type { Locale } from '$lib/values/locale';
import { deviceName } from './device-name';
import { rememberDevice } from './devices.server';
import { isForbiddenSample } from './sample-account.server';
import { keepNewest } from './session-list.server';
import {
	isAlive,
	renewedUntil,
	SESSION_LIMITS,
	sessionEnds,
	type SessionKind,
	type SessionStage
} from './session-limits';

/** Who sends this request, as its session says. */
export interface SignedIn {
	sessionId: string;
	accountId: AccountId;
	kind: SessionKind;
	stage: SessionStage;
	/** When the person last proved who they are in this session, epoch milliseconds. */
	provedAt: number;
	locale: Locale;
}

/** What of a request a session is read from and written to. */
export type SessionEvent = Pick<RequestEvent, 'cookies' | 'locals' | 'request'>;

type Row = typeof sessions.$inferSelect;
type Attributes = Omit<Row, 'id' | 'accountId' | 'expiresAt'>;

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ row: Attributes }, { locale: Locale }>;
		DatabaseSessionAttributes: Attributes;
		DatabaseUserAttributes: { locale: Locale };
	}
}

const COOKIE = '__Host-session';
const TOKEN = /^[\w-]{43}$/;
const TOKEN_BYTES = 32;

/** lucia renews a session once less than half of this is left; the adapter below tells it when that is. */
const LUCIA_LIFE = new TimeSpan(30, 'd');

// One reading per request; a session begun within the request takes its place. The key dies with the request.
const readings = new WeakMap<App.Locals, Promise<SignedIn | null>>();

/**
 * The session of this request at whatever stage, or null. Checks both limits and that the account is open; renews the
 * idle limit. Most callers want `locals.session()`, which counts only what is fully proved.
 */
export function readSession(event: SessionEvent): Promise<SignedIn | null> {
	const reading = readings.get(event.locals) ?? validate(event);
	readings.set(event.locals, reading);
	return reading;
}

/** The session of this request if everything was proved. */
export async function fullSession(event: SessionEvent): Promise<SignedIn | null> {
	const session = await readSession(event);
	return session?.stage === 'full' ? session : null;
}

/**
 * Begins a session under a new token and ends the one that was there, so that a token known before a sign-in or a rise
 * in rights opens nothing after it. At most ten stay; a full one makes the browser a known device.
 */
export async function startSession(
	event: SessionEvent,
	wanted: { accountId: AccountId; kind: SessionKind; stage: SessionStage }
): Promise<SignedIn> {
	const { db, now, locale } = event.locals;
	const { accountId, kind, stage } = wanted;
	if (kind === 'staff' && (await isForbiddenSample(event.locals, accountId))) error(403);
	const token = randomSecret(TOKEN_BYTES);
	const sessionId = await sha256Hex(token);
	const before = await tokenHash(event);
	const device = stage === 'full' ? await rememberDevice(event, accountId) : null;
	const also = [
		...(before ? [db.delete(sessions).where(eq(sessions.id, before))] : []),
		...(device ? [device.statement] : []),
		keepNewest(db, accountId)
	];
	const { endsAt } = sessionEnds(kind, stage, now);
	await luciaFor(db, now, also).createSession(
		accountId,
		{
			...{ kind, stage, endsAt, deviceId: device?.id ?? null },
			...{ device: deviceName(event.request.headers.get('user-agent')), placeRecordId: null },
			...{ createdAt: now, lastSeenAt: now, provedAt: now }
		},
		{ sessionId }
	);
	setCookie(event, token, kind);
	const session: SignedIn = { sessionId, accountId, kind, stage, provedAt: now, locale };
	readings.set(event.locals, Promise.resolve(session));
	return session;
}

/** Ends this request's session, if there is one. */
export async function endSession(event: SessionEvent): Promise<void> {
	const id = await tokenHash(event);
	if (id) await luciaFor(event.locals.db, event.locals.now).invalidateSession(id);
	event.cookies.delete(COOKIE, { path: '/', secure: true });
	readings.set(event.locals, Promise.resolve(null));
}

/** Ends all sessions of an account, or all but one: for the batch that changes its password or its rights. */
export function endOthers(db: Db, accountId: AccountId, keep: string | null): Statement[] {
	const mine = eq(sessions.accountId, accountId);
	return [db.delete(sessions).where(keep === null ? mine : and(mine, ne(sessions.id, keep)))];
}

async function validate(event: SessionEvent): Promise<SignedIn | null> {
	const id = await tokenHash(event);
	if (id === null) return null;
	const { db, now } = event.locals;
	const { session, user } = await luciaFor(db, now).validateSession(id);
	if (!session) {
		event.cookies.delete(COOKIE, { path: '/', secure: true });
		return null;
	}
	const { kind, stage, provedAt } = session.row;
	if (kind === 'staff' && (await isForbiddenSample(event.locals, user.id))) return null;
	if (session.fresh) setCookie(event, event.cookies.get(COOKIE) ?? '', asKind(kind));
	return {
		sessionId: session.id,
		accountId: user.id as AccountId, // The adapter read it from the accounts table.
		kind: asKind(kind),
		stage: asStage(stage),
		provedAt,
		locale: user.locale
	};
}

async function tokenHash({ cookies }: SessionEvent): Promise<string | null> {
	const token = cookies.get(COOKIE);
	return token !== undefined && TOKEN.test(token) ? sha256Hex(token) : null;
}

function setCookie({ cookies }: SessionEvent, token: string, kind: SessionKind): void {
	const maxAge = SESSION_LIMITS[kind].idle / 1000;
	cookies.set(COOKIE, token, { path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge });
}

function luciaFor(db: Db, now: number, alsoAtStart: Statement[] = []) {
	return new Lucia(adapterFor(db, now, alsoAtStart), {
		sessionExpiresIn: LUCIA_LIFE,
		getSessionAttributes: (row) => ({ row }),
		getUserAttributes: ({ locale }) => ({ locale })
	});
}

/**
 * Between lucia and our table. lucia knows one idle limit and reads the clock itself; ours differ by kind, have an
 * absolute one beside them and go by the request's time. So the adapter decides who is alive and when a session is
 * renewed, and says so in lucia's terms. It is given hashes only: tokens never reach lucia or the database.
 */
function adapterFor(db: Db, now: number, alsoAtStart: Statement[]): Adapter {
	return {
		async getSessionAndUser(id) {
			const [found] = await retryRead(() =>
				db
					.select({ row: sessions, locale: accounts.locale })
					.from(sessions)
					.innerJoin(accounts, eq(accounts.id, sessions.accountId))
					// A pending account has no sessions and a closed one none that counts.
					.where(and(eq(sessions.id, id), eq(accounts.state, sql`'active'`)))
			);
			if (!found || !isAlive(found.row, now)) return [null, null];
			const { id: userId, locale } = { id: found.row.accountId, locale: asLocale(found.locale) };
			return [toLucia(found.row, now), { id: userId, attributes: { locale } }];
		},
		async getUserSessions(accountId) {
			const rows = await db.select().from(sessions).where(eq(sessions.accountId, accountId));
			return rows.filter((row) => isAlive(row, now)).map((row) => toLucia(row, now));
		},
		async setSession({ id, userId: accountId, attributes }) {
			const { kind, stage } = attributes;
			const { expiresAt } = sessionEnds(asKind(kind), asStage(stage), now);
			const begin = db.insert(sessions).values({ ...attributes, id, accountId, expiresAt });
			await writeBatch(db, [begin, ...alsoAtStart]);
		},
		async updateSessionExpiration(id) {
			const [row] = await db.select().from(sessions).where(eq(sessions.id, id));
			if (!row) return;
			const expiresAt = renewedUntil(
				{ ...row, kind: asKind(row.kind), stage: asStage(row.stage) },
				now
			);
			await db.update(sessions).set({ expiresAt, lastSeenAt: now }).where(eq(sessions.id, id));
		},
		async deleteSession(id) {
			await db.delete(sessions).where(eq(sessions.id, id));
		},
		async deleteUserSessions(accountId) {
			await db.delete(sessions).where(eq(sessions.accountId, accountId));
		},
		async deleteExpiredSessions() {
			await db.delete(sessions).where(lt(sessions.expiresAt, now));
		}
	};
}

function toLucia(row: Row, now: number): DatabaseSession {
	const { id, accountId: userId, expiresAt: _ours, ...attributes } = row;
	const kind = asKind(row.kind);
	const untilRenewal =
		row.stage === 'full'
			? Math.max(row.lastSeenAt + SESSION_LIMITS[kind].refreshAfter - now, -1)
			: LUCIA_LIFE.milliseconds() / 4;
	const expiresAt = new Date(clock() + LUCIA_LIFE.milliseconds() / 2 + untilRenewal);
	return { id, userId, expiresAt, attributes };
}

// Both columns are kept to their words by a CHECK, the locale by whoever opens the account.
const asKind = (text: string) => text as SessionKind;
const asStage = (text: string) => text as SessionStage;
const asLocale = (text: string) => text as Locale;
