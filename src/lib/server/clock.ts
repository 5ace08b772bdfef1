/** The only reading of the clock on the server; everything else takes `now` (epoch milliseconds) as an argument. */
export function now(): number {
	return Date.now();
}
