import { expect, it } from 'vitest';
import { relyingParty } from './relying-party';

it('is the host of the shop, without its port', () => {
	expect(relyingParty('https://khakriz.example')).toEqual({
		id: 'khakriz.example',
		origin: 'https://khakriz.example'
	});
	expect(relyingParty('https://shop.khakriz.example:8443')).toEqual({
		id: 'shop.khakriz.example',
		origin: 'https://shop.khakriz.example:8443'
	});
});

it('is localhost where the shop is tried out on this machine', () => {
	for (const address of ['http://127.0.0.1:8787', 'http://[::1]:8787'])
		expect(relyingParty(address)).toEqual({ id: 'localhost', origin: 'http://localhost:8787' });
});
