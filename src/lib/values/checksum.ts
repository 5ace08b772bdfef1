const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;

/**
 * Sixteen hex digits that differ when a text was cut off or changed on its way. It tells damage, not malice: whoever can
 * change the text can change the sum. Two FNV-1a lanes over the UTF-16 units, each with its own prime.
 */
export function checksum(text: string): string {
	let first = OFFSET;
	let second = ~OFFSET;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		first = Math.imul(first ^ unit, PRIME);
		second = Math.imul(second ^ unit, OTHER_PRIME) ^ (second >>> 15);
	}
	return hex(first) + hex(second);
}

function hex(word: number): string {
	return (word >>> 0).toString(16).padStart(8, '0');
}
