import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from './network-of';
import { truncatedNetwork } from './truncated-network';

const truncated = (address: string) => truncatedNetwork(networkOf(address));

describe('truncatedNetwork', () => {
	it('keeps 24 bits of IPv4 and 48 of IPv6', () => {
		expect(truncated('203.0.113.77')).toBe('203.0.113.0/24');
		expect(truncated('::ffff:203.0.113.77')).toBe('203.0.113.0/24');
		expect(truncated('2001:db8:aa:bb:cc::1')).toBe('2001:db8:aa::/48');
	});

	it('takes what is no address for an unknown one', () => {
		expect(truncated('unknown')).toBe('unknown');
	});

	it('is the same for all addresses of one part of the network', () => {
		const group = fc.integer({ min: 0, max: 65_535 }).map((n) => n.toString(16));
		fc.assert(
			fc.property(fc.array(group, { minLength: 5, maxLength: 5 }), (tail) => {
				expect(truncated(`2001:db8:aa:${tail.join(':')}`)).toBe('2001:db8:aa::/48');
			})
		);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 255 }), (last) => {
				expect(truncated(`203.0.113.${last}`)).toBe('203.0.113.0/24');
			})
		);
	});
});
