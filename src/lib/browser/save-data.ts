interface Line {
	saveData?: boolean;
	effectiveType?: string;
}

/** The person asked for fewer bytes, or the line is so slow that it comes to the same. False on the server. */
export function savesData(): boolean {
	if (typeof navigator === 'undefined') return false;
	// Not in Safari and Firefox, and so not in TypeScript's library.
	const { saveData = false, effectiveType = '' } =
		(navigator as { connection?: Line }).connection ?? {};
	return saveData || effectiveType.endsWith('2g');
}
