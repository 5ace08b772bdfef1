/**
 * The network an address stands in, as far as one household or one attacker has it: an IPv4 address itself, of IPv6 the
 * first 64 bits, below which every device can give itself as many addresses as it likes (RFC 4291, RFC 8981).
 */
export function networkOf(address: string): string {
	const plain = address.toLowerCase().replace(/%.*$/, '');
	if (!plain.includes(':')) return plain;
	const mapped = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
	if (mapped !== undefined) return mapped;
	const [head = '', tail] = plain.split('::');
	const before = head === '' ? [] : head.split(':');
	const after = tail ? tail.split(':') : [];
	// What '::' stands for; an IPv4 tail takes the room of two groups.
	const given = before.length + after.length + (plain.includes('.') ? 1 : 0);
	const zeros = tail === undefined ? 0 : Math.max(8 - given, 0);
	const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
