import { describe, expect, it } from 'vitest';
import { networkOf } from './network-of';

describe('networkOf', () => {
	it('takes an IPv4 address as it is, also inside an IPv6 one', () => {
		expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
		expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.9');
		expect(networkOf('0:0:0:0:0:ffff:203.0.113.9')).toBe('203.0.113.9');
	});

	it('takes all addresses of a 64-bit network as one, however they are written', () => {
		for (const address of [
			'2001:db8:1:2::1',
			'2001:db8:1:2:aaaa:bbbb:cccc:dddd',
			'2001:0DB8:0001:0002::ffff',
			'2001:db8:1:2::%eth0'
		])
			expect(networkOf(address)).toBe('2001:db8:1:2');
	});

	it('tells networks apart', () => {
		expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
		expect(networkOf('2001:db8:0:1::1')).toBe('2001:db8:0:1');
		expect(networkOf('::1')).toBe('0:0:0:0');
		expect(networkOf('fe80::1')).not.toBe(networkOf('2001:db8::1'));
	});
});
