/** How many brands the first page names. */
export const MOST_BRANDS = 18;
/** The shelves are taken from this many, so that a shelf is not filled by one kind of thing. */
export const SHELF_POOL = 60;
const SHELF = 12;
const MOST_ALIKE = 3;

/** The shelf in its order, but with at most three of one category while others are there. */
export function mixed<Row>(rows: readonly Row[], categoryOf: (row: Row) => number | string): Row[] {
	const taken: Row[] = [];
	const left: Row[] = [];
	const alike = new Map<number | string, number>();
	for (const row of rows) {
		const known = alike.get(categoryOf(row)) ?? 0;
		alike.set(categoryOf(row), known + 1);
		(known < MOST_ALIKE ? taken : left).push(row);
	}
	return [...taken, ...left].slice(0, SHELF);
}
