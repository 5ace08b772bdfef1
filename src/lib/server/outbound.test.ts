import { expect, it } from 'vitest';
import { outboundUrl } from './outbound';

it('leaves addresses alone without a forwarder, and puts them into its path with one', () => {
	const url = 'https://payment.zarinpal.com/pg/v4/payment/verify.json?a=1';
	expect(outboundUrl({}, url)).toBe(url);
	expect(outboundUrl({ OUTBOUND_BASE: 'https://out.example/k' }, url)).toBe(
		'https://out.example/k/https/payment.zarinpal.com/pg/v4/payment/verify.json?a=1'
	);
	expect(
		outboundUrl({ OUTBOUND_BASE: 'https://out.example' }, 'http://127.0.0.1:8790/v1/verify')
	).toBe('https://out.example/http/127.0.0.1:8790/v1/verify');
});
