/**
 * The part of an address that an access log keeps: the first 24 bits of IPv4 and the first 48 of IPv6, which is what
 * providers hand out to many customers together. Takes the network that `networkOf` gives.
 */
export function truncatedNetwork(network: string): string {
	if (!network.includes(':')) {
		const [a, b, c] = network.split('.');
		return c === undefined ? 'unknown' : `${a}.${b}.${c}.0/24`;
	}
	const [first, second, third] = network.split(':');
	return `${first}:${second}:${third}::/48`;
}
