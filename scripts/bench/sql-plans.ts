import type { Client, InValue } from '@libsql/client';
import type { RunStatement } from './sql-probe.ts';

/** Tables that stay as small as a shelf plan however many products there are, and what is no table. */
const SMALL =
	/^SCAN (vat_rates|categories|category_indexes|category_ancestors|catalog_state|json_each|CONSTANT ROW|\(.*\)|\S+ VIRTUAL TABLE)/;

/** The plan lines that read a whole table that grows, none when there is none. */
export async function scansOf(
	client: Client,
	statements: readonly RunStatement[]
): Promise<string> {
	const scans = new Set<string>();
	for (const { sql, args } of statements) {
		const plan = await client.execute({
			sql: `EXPLAIN QUERY PLAN ${sql}`,
			args: args.map(toValue)
		});
		const details = plan.rows.map((row) => String(row.detail));
		const own = details.flatMap(
			(detail) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(detail)?.[1] ?? []
		);
		for (const detail of details)
			if (
				detail.startsWith('SCAN') &&
				!SMALL.test(detail) &&
				!own.includes(detail.split(' ')[1] ?? '')
			)
				scans.add(detail);
	}
	return [...scans].join(', ') || 'none';
}

/** A value of the wire protocol as the client takes it. */
function toValue(arg: unknown): InValue {
	const { type, value } = arg as { type: string; value?: string | number };
	if (type === 'null' || value === undefined) return null;
	return type === 'integer' ? Number(value) : value;
}
