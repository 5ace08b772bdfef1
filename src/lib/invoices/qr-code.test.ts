import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrCode } from './qr-code.server';

it('draws every dark module once, in runs along the rows', () => {
	const text = 'https://khakriz.example/invoices/check?number=1405-000001&hash=00ff';
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	const code = qrCode(text);
	expect(code.size).toBe(size);
	const drawn = data.map((row) => row.map(() => false));
	for (const [, x, y, length] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
			expect(drawn[Number(y)]?.[at]).toBe(false);
			(drawn[Number(y)] ?? [])[at] = true;
		}
	expect(drawn).toEqual(data);
	expect(data.slice(0, 4).flat()).not.toContain(true);
});
