import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number | null;

export interface Table {
	title: string;
	columns: readonly string[];
	rows: readonly (readonly Cell[])[];
	/** How it was measured, and what to keep in mind. */
	notes?: readonly string[];
}

/** The table as text, its columns aligned; it is Markdown at the same time. */
export function renderTable({ title, columns, rows, notes = [] }: Table): string {
	const cells = [columns.map(String), ...rows.map((row) => row.map(show))];
	const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
	const isNumber = columns.map((_, at) => rows.every((row) => typeof row[at] !== 'string'));
	const line = (row: readonly string[]) =>
		`| ${widths
			.map((width, at) => (isNumber[at] ? row[at]?.padStart(width) : row[at]?.padEnd(width)))
			.join(' | ')} |`;
	const rule = `| ${widths.map((width, at) => (isNumber[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
	const [head = [], ...body] = cells;
	return [
		`### ${title}`,
		'',
		line(head),
		rule,
		...body.map(line),
		...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
		''
	].join('\n');
}

function show(cell: Cell): string {
	if (cell === null) return '–';
	return typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 3 }) : cell;
}

/** Writes the tables as Markdown and JSON; answers the Markdown's path. */
export function writeReport(
	folder: string,
	heading: string,
	about: object,
	tables: Table[]
): string {
	mkdirSync(folder, { recursive: true });
	const name = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
	const facts = Object.entries(about).map(([key, value]) => `${key}: ${String(value)}`);
	const text = [`# ${heading}`, '', facts.join(' · '), '', ...tables.map(renderTable)].join('\n');
	const json = `${JSON.stringify({ ...about, tables }, null, '\t')}\n`;
	for (const each of [name, 'latest']) {
		writeFileSync(join(folder, `${each}.md`), text);
		writeFileSync(join(folder, `${each}.json`), json);
	}
	return join(folder, `${name}.md`);
}
