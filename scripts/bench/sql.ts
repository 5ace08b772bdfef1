import type { Client } from '@libsql/client';
import type { ShopInstance } from '../../tests/support/shop-instance.ts';
import { percentile, round } from './numbers.ts';
import type { Places } from './places.ts';
import type { Cell, Table } from './report.ts';
import { sqlCases } from './sql-cases.ts';
import { scansOf } from './sql-plans.ts';
import { openProbe, type Probe, type RunStatement } from './sql-probe.ts';

const GOAL_MS = 5;
const LONGEST_SQL = 160;

const NOTES = [
	"One page after another, over addresses of several sizes, after a tenth to warm up; times are the sum of sqld's own query_duration_ms.",
	'Reader: the whole function in Node with HTTP to sqld, JSON and arranging. Scans: EXPLAIN QUERY PLAN of every statement.'
];

/** What the catalogue's own readers cost the database, by the server's clock, and which statements cost most. */
export async function measureSql(
	{ sqld, client }: ShopInstance,
	places: Places,
	runs: number
): Promise<Table[]> {
	const probe = openProbe(sqld.url);
	const pages: Cell[][] = [];
	const slow: Cell[][] = [];
	try {
		for (const { name, read } of await sqlCases(probe.db, places)) {
			const reads = await readMany(probe, read, runs);
			pages.push([name, ...(await summarise(client, reads))]);
			slow.push(...slowStatements(reads).map((row) => [name, ...row]));
		}
	} finally {
		probe.close();
	}
	const title = `${places.products} products, ${runs} runs each`;
	const table: Table = {
		title: `SQL of one page, ${title} (ms in the server)`,
		columns: [
			...['page', 'p50', 'p99', `p50 ≤ ${GOAL_MS}`, 'statements', 'round trips'],
			...['rows read', 'reader p50', 'reader p99', 'scans of growing tables']
		],
		rows: pages,
		notes: NOTES
	};
	if (slow.length === 0) return [table];
	return [
		table,
		{
			title: `Statements over ${GOAL_MS} ms, ${title}`,
			columns: ['page', 'p50', 'rows read', 'statement'],
			rows: slow
		}
	];
}

interface PageRead {
	statements: RunStatement[];
	roundTrips: number;
	/** Milliseconds of the whole reader. */
	whole: number;
}

async function readMany(
	probe: Probe,
	read: (run: number) => Promise<unknown>,
	runs: number
): Promise<PageRead[]> {
	for (let run = 0; run < Math.ceil(runs / 10); run += 1) await read(run);
	probe.take();
	const reads: PageRead[] = [];
	for (let run = 0; run < runs; run += 1) {
		const started = performance.now();
		await read(run);
		const whole = performance.now() - started;
		reads.push({ ...probe.take(), whole });
	}
	return reads;
}

async function summarise(client: Client, reads: readonly PageRead[]): Promise<Cell[]> {
	const at = (percent: number, digits: number, of: (each: PageRead) => number) =>
		round(percentile(reads.map(of), percent), digits);
	const inDatabase = ({ statements }: PageRead) => sum(statements.map(({ ms }) => ms));
	const typical = at(50, 2, inDatabase);
	const different = new Map(
		reads.flatMap(({ statements }) => statements).map((each) => [each.sql, each])
	);
	return [
		typical,
		at(99, 2, inDatabase),
		typical !== null && typical <= GOAL_MS ? 'yes' : 'no',
		at(50, 0, ({ statements }) => statements.length),
		at(50, 0, ({ roundTrips }) => roundTrips),
		at(50, 0, ({ statements }) => sum(statements.map(({ rowsRead }) => rowsRead))),
		at(50, 1, ({ whole }) => whole),
		at(99, 1, ({ whole }) => whole),
		await scansOf(client, [...different.values()])
	];
}

function slowStatements(reads: readonly PageRead[]): Cell[][] {
	const all = Map.groupBy(
		reads.flatMap(({ statements }) => statements),
		({ sql }) => sql
	);
	return [...all].flatMap(([sql, runs]) => {
		const typical = percentile(
			runs.map(({ ms }) => ms),
			50
		);
		if (typical === null || typical <= GOAL_MS) return [];
		const rows = percentile(
			runs.map(({ rowsRead }) => rowsRead),
			50
		);
		return [[round(typical, 2), round(rows), shorten(sql)]];
	});
}

function shorten(sql: string): string {
	const line = sql.replace(/\s+/g, ' ').replaceAll('|', '\\|');
	return line.length <= LONGEST_SQL ? line : `${line.slice(0, LONGEST_SQL)} …`;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
