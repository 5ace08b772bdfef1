import type { Client, InValue } from '@libsql/client';
import type { ShopInstance } from '../../tests/support/shop-instance.ts';
import { percentile, round } from './numbers.ts';
import type { Places } from './places.ts';
import type { Cell, Table } from './report.ts';
import { sqlCases } from './sql-cases.ts';
import { openProbe, type Probe, type RunStatement } from './sql-probe.ts';

/** Tables that stay as small as a shelf plan however many products there are. */
const SMALL =
	/^SCAN (vat_rates|categories|category_indexes|category_ancestors|catalog_state|json_each|CONSTANT ROW|\(.*\)|\S+ VIRTUAL TABLE)/;
const GOAL_MS = 5;

/** What the catalogue's own readers cost the database, by the server's clock. */
export async function measureSql(
	{ sqld, client }: ShopInstance,
	places: Places,
	runs: number
): Promise<Table> {
	const probe = openProbe(sqld.url);
	const rows: Cell[][] = [];
	try {
		for (const { name, read } of await sqlCases(probe.db, places))
			rows.push([name, ...(await measureCase(probe, client, read, runs))]);
	} finally {
		probe.close();
	}
	return {
		title: `SQL of one page, ${places.products} products (ms in the server)`,
		columns: [
			...['page', 'p50', 'p99', 'slowest statement p50', 'statements', 'round trips'],
			...['rows read p50', `p50 ≤ ${GOAL_MS}`, 'reader p50', 'scans of growing tables']
		],
		rows,
		notes: [
			`${runs} runs each after a tenth to warm up, one after another, over addresses of several sizes; times are the sum of sqld's own query_duration_ms.`,
			'Reader: the whole function in Node, HTTP to sqld, JSON and arranging included. Scans: from EXPLAIN QUERY PLAN of every statement.'
		]
	};
}

async function measureCase(
	probe: Probe,
	client: Client,
	read: (run: number) => Promise<unknown>,
	runs: number
): Promise<Cell[]> {
	for (let run = 0; run < Math.ceil(runs / 10); run += 1) await read(run);
	probe.take();
	const measured: PageRead[] = [];
	for (let run = 0; run < runs; run += 1) measured.push(await readOnce(probe, () => read(run)));
	const seen = new Map(
		measured.flatMap(({ statements }) => statements).map((each) => [each.sql, each])
	);
	const at = (percent: number, of: (each: PageRead) => number) =>
		percentile(measured.map(of), percent);
	const typical = at(50, ({ sum }) => sum);
	return [
		round(typical, 2),
		round(
			at(99, ({ sum }) => sum),
			2
		),
		round(
			at(50, ({ slowest }) => slowest),
			2
		),
		round(at(50, ({ statements }) => statements.length)),
		round(at(50, ({ roundTrips }) => roundTrips)),
		round(at(50, ({ rowsRead }) => rowsRead)),
		typical !== null && typical <= GOAL_MS ? 'yes' : 'no',
		round(
			at(50, ({ whole }) => whole),
			1
		),
		(await scansOf(client, [...seen.values()])) || 'none'
	];
}

interface PageRead {
	statements: RunStatement[];
	roundTrips: number;
	/** Milliseconds in the database, of its slowest statement, and of the whole reader. */
	sum: number;
	slowest: number;
	whole: number;
	rowsRead: number;
}

async function readOnce(probe: Probe, read: () => Promise<unknown>): Promise<PageRead> {
	const started = performance.now();
	await read();
	const whole = performance.now() - started;
	const { statements, roundTrips } = probe.take();
	return {
		...{ statements, roundTrips, whole },
		sum: statements.reduce((sum, { ms }) => sum + ms, 0),
		slowest: Math.max(0, ...statements.map(({ ms }) => ms)),
		rowsRead: statements.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
	};
}

async function scansOf(client: Client, statements: readonly RunStatement[]): Promise<string> {
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
	return [...scans].join(', ');
}

/** A value of the wire protocol as the client takes it. */
function toValue(arg: unknown): InValue {
	const { type, value } = arg as { type: string; value?: string | number };
	if (type === 'null' || value === undefined) return null;
	return type === 'integer' ? Number(value) : value;
}
