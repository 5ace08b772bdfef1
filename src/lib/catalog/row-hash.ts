/** A 53-bit hash of a text, to see that a row of a feed is the one read last time. Not for secrets. */
export function rowHash(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = mix(high, low);
	low = mix(low, high);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function mix(one: number, other: number): number {
	return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
