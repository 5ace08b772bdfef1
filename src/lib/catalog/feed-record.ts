import type { FeedRefusal } from './feed-values';

const LINE = Symbol('line');

/** A row that could not be taken apart into cells. */
export class UnreadableRow {
	readonly line: number;
	readonly reason: FeedRefusal;

	constructor(line: number, reason: FeedRefusal) {
		this.line = line;
		this.reason = reason;
	}
}

/** The row with the number of its line in the file. */
export function atLine(line: number, row: Record<string, unknown>): Record<string, unknown> {
	return Object.defineProperty(row, LINE, { value: line });
}

/** The line a row came from; undefined for rows that came from no file. */
export function lineOf(row: Record<string | symbol, unknown>): number | undefined {
	const line = row[LINE];
	return typeof line === 'number' ? line : undefined;
}
