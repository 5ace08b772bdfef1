const FIRST_MS = 2000;
const LONGEST_MS = 5 * 60_000;

/** How long to wait after so many failures in a row: doubled each time, and spread so that devices do not come together. */
export function pauseBefore(failures: number, random: number): number {
	const whole = Math.min(FIRST_MS * 2 ** Math.min(failures - 1, 20), LONGEST_MS);
	return whole * (0.5 + random / 2);
}
