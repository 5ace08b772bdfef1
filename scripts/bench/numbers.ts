/** The middle value; null of nothing. */
export function median(values: readonly number[]): number | null {
	return percentile(values, 50);
}

/** The value below which `percent` of the values lie, between neighbours where it falls between them; null of nothing. */
export function percentile(values: readonly number[], percent: number): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const place = ((sorted.length - 1) * percent) / 100;
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	if (below === undefined || above === undefined) return null;
	return below + (above - below) * (place - Math.floor(place));
}

/** Rounded to so many digits after the point; what is not there stays so. */
export function round(value: number | null, digits = 0): number | null {
	return value === null ? null : Number(value.toFixed(digits));
}

export function kilobytes(bytes: number): number {
	return Number((bytes / 1000).toFixed(1));
}
