import { createClient, type ResultSet } from '@libsql/client/web';
import type { Query } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/web';
import { now } from '../clock';

export type Db = LibSQLDatabase & { $client: ReturnType<typeof createClient> };
/** Anything drizzle can turn into one SQL statement. */
export interface Statement {
	toSQL(): Query;
}

const TIMEOUT_MS = 3000;
const READ_ATTEMPTS = 3;
const BUSY_ATTEMPTS = 6;
const RETRY_WITHIN_MS = 1000;

/**
 * A database handle over HTTP. The client itself neither times out nor retries: a request is cut off after three
 * seconds, so that a page can say "unavailable" instead of hanging.
 */
export function connect(settings: {
	DATABASE_URL: string;
	DATABASE_AUTH_TOKEN?: string | undefined;
}): Db {
	const client = createClient({
		url: settings.DATABASE_URL,
		authToken: settings.DATABASE_AUTH_TOKEN,
		fetch: (request: Request) => ask(uncompressed(request))
	});
	return drizzle(client, { casing: 'snake_case' });
}

/**
 * One request within three seconds. sqld answers 429 when it has no place left and has then done nothing, so that even a
 * write may be sent again; the waits grow and differ, or all who were turned away would come back together.
 */
async function ask(request: Request): Promise<Response> {
	const signal = AbortSignal.timeout(TIMEOUT_MS);
	for (let attempt = 1; ; attempt += 1) {
		const response = await fetch(request.clone(), { signal });
		if (response.status !== 429 || attempt === BUSY_ATTEMPTS) return response;
		await response.body?.cancel();
		await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** attempt));
	}
}

/** sqld compresses whatever it is allowed to, which takes longer than the query: 200 ms for a megabyte. */
function uncompressed(request: Request): Request {
	request.headers.set('accept-encoding', 'identity');
	return request;
}

/**
 * Runs a read again when the connection failed under it. Only for reads: a lost answer to a write may be a done write.
 * A database that hangs is not asked again: the visitor has waited for one time-out already.
 */
export async function retryRead<T>(read: () => Promise<T>): Promise<T> {
	const begun = now();
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await read();
		} catch (error) {
			const isSlow = now() - begun > RETRY_WITHIN_MS;
			if (attempt === READ_ATTEMPTS || isSlow || !isUnreachable(error)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 20 * attempt + Math.random() * 60));
		}
	}
}

/**
 * All statements or none, in one IMMEDIATE transaction and one request. (`db.batch()` would begin deferred, and fail
 * with SQLITE_BUSY under concurrent writers.) Throws what SQLite says when a CHECK or UNIQUE refuses.
 */
export function writeBatch(db: Db, statements: Statement[]): Promise<ResultSet[]> {
	const batch = statements.map((statement) => {
		const { sql, params } = statement.toSQL();
		// Drizzle has already encoded each parameter for SQLite.
		return { sql, args: params as (string | number | null | Uint8Array)[] };
	});
	return db.$client.batch(batch, 'write');
}

/** The database did not answer (as opposed to: it answered no). */
export function isUnreachable(error: unknown): boolean {
	const text = causes(error);
	return /fetch failed|network connection lost|timed? ?out|aborted|ECONNREFUSED|HTTP status (429|5\d\d)|SQLITE_BUSY|internal error/i.test(
		text
	);
}

/** The database is there but takes no writes: read-only, blocked or full. */
export function isReadOnly(error: unknown): boolean {
	return /blocked|read.?only|SQLITE_FULL|database or disk is full/i.test(causes(error));
}

/** Which constraint said no, by its name or its columns, or null when the error is of another kind. */
export function violatedConstraint(error: unknown): string | null {
	const match =
		/(?:CHECK|UNIQUE|NOT NULL|FOREIGN KEY) constraint failed(?:: ([\w.]+(?:, [\w.]+)*))?/i.exec(
			causes(error)
		);
	return match ? (match[1] ?? 'foreign-key') : null;
}

function causes(error: unknown): string {
	const texts: string[] = [];
	for (let at: unknown = error; at instanceof Error && texts.length < 5; at = at.cause)
		texts.push(`${at.name} ${at.message} ${'code' in at ? String(at.code) : ''}`);
	return texts.join(' | ');
}
