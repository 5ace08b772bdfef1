import { createClient } from '@libsql/client/web';
import { drizzle } from 'drizzle-orm/libsql/web';
import type { Db } from '../../src/lib/server/db/client.ts';

/** One statement as the server ran it. */
export interface RunStatement {
	sql: string;
	args: unknown[];
	/** The server's own measure, without the way there and back. */
	ms: number;
	rowsRead: number;
}

export interface Probe {
	db: Db;
	/** Statements since the last call, and how often the server was asked. */
	take(): { statements: RunStatement[]; roundTrips: number };
	close(): void;
}

interface SentStatement {
	sql?: string;
	sql_id?: number;
	args?: unknown[];
}
interface SentRequest {
	type: string;
	sql?: string;
	sql_id?: number;
	stmt?: SentStatement;
	batch?: { steps: { stmt: SentStatement }[] };
}
interface RunResult {
	query_duration_ms?: number;
	rows_read?: number;
}
interface Answered {
	response?: { type: string; result?: RunResult & { step_results?: (RunResult | null)[] } };
}

/** A database handle like the Worker's that notes what the server says each statement took. */
export function openProbe(url: string): Probe {
	let statements: RunStatement[] = [];
	let roundTrips = 0;
	const client = createClient({
		url,
		fetch: async (request: Request) => {
			const sent = await request.clone().text();
			const answer = await fetch(request);
			const results = await answer.clone().text();
			roundTrips += 1;
			statements.push(...pair(sent, results));
			return answer;
		}
	});
	return {
		db: drizzle(client, { casing: 'snake_case' }),
		take() {
			const taken = { statements, roundTrips };
			statements = [];
			roundTrips = 0;
			return taken;
		},
		close: () => client.close()
	};
}

/** Puts each statement of a pipeline beside its result. */
function pair(sent: string, received: string): RunStatement[] {
	// Both are libSQL's own protocol (Hrana over HTTP, version 2).
	const { requests = [] } = JSON.parse(sent || '{}') as { requests?: SentRequest[] };
	const { results = [] } = JSON.parse(received || '{}') as { results?: Answered[] };
	const stored = new Map<number, string>();
	const run: RunStatement[] = [];
	for (const [at, request] of requests.entries()) {
		if (request.type === 'store_sql') stored.set(request.sql_id ?? -1, request.sql ?? '');
		const result = results[at]?.response?.result;
		const sentHere = request.stmt
			? [request.stmt]
			: (request.batch?.steps ?? []).map(({ stmt }) => stmt);
		const ranHere = request.stmt ? [result] : (result?.step_results ?? []);
		for (const [place, statement] of sentHere.entries()) {
			const sql = statement.sql ?? stored.get(statement.sql_id ?? -1) ?? '';
			const { query_duration_ms: ms = 0, rows_read: rowsRead = 0 } = ranHere[place] ?? {};
			if (!/^(BEGIN|COMMIT|ROLLBACK)\b/i.test(sql))
				run.push({ sql, args: statement.args ?? [], ms, rowsRead });
		}
	}
	return run;
}
