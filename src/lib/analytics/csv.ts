export type CsvCell = string | number | null;

/** What spreadsheets take for the beginning of a formula, also in its full-width form (OWASP: CSV injection). */
const FORMULA = /^[\s\u200C-\u200F\u202A-\u202E\u2066-\u2069]*[=+\-@\t\r＝＋－＠]/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180) for a spreadsheet: with a byte order mark, by which it knows Persian, and with an apostrophe before
 * any text it would calculate.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
