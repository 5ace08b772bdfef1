/** What one service needs in its frame: which script of ours runs, and which addresses of others it may use. */
export interface FramePart {
	readonly script: string;
	/** Goes to the script as `data-…`. Checked settings only: they stand in HTML as they are. */
	readonly data: Readonly<Record<string, string>>;
	readonly scriptSources: readonly string[];
	readonly connectSources: readonly string[];
	/** Its foreign code would not run under Trusted Types. */
	readonly isForeignCode: boolean;
}

/**
 * The policy of a frame with these parts; `hashes` are those of their scripts, as a policy writes them. It alone names
 * others; the frame has an origin of its own, also when somebody opens its address as a page.
 */
export function framePolicy(parts: readonly FramePart[], hashes: readonly string[]): string {
	const connects = parts.flatMap(({ connectSources }) => connectSources);
	const isOurs = !parts.some(({ isForeignCode }) => isForeignCode);
	return [
		'sandbox allow-scripts',
		"default-src 'none'",
		`script-src ${[...hashes, ...parts.flatMap(({ scriptSources }) => scriptSources)].join(' ')}`,
		`connect-src ${connects.join(' ')}`,
		// Where a connection is not to be had, Google's tag asks for a picture.
		...(isOurs ? [] : [`img-src ${connects.join(' ')}`]),
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'self'",
		...(isOurs ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : [])
	].join('; ');
}

/** The frame as HTML: nothing but the scripts. */
export function frameHtml(parts: readonly FramePart[]): string {
	const scripts = parts.map(({ script, data }) => {
		const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
		return `<script${attributes.join('')}>${script}</script>`;
	});
	return `<!doctype html><title>-</title>${scripts.join('')}`;
}
