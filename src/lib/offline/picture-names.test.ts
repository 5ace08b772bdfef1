import { describe, expect, it } from 'vitest';
import { standIns } from './picture-names';

describe('standIns', () => {
	it('takes larger sizes before smaller ones, the nearest first', () => {
		expect(standIns('/img/products/a-320.avif', '')).toEqual([
			'/img/products/a-640.avif',
			'/img/products/a-960.avif',
			'/img/products/a-160.avif'
		]);
	});

	it('takes the other format only if the browser says that it can show it', () => {
		expect(standIns('/img/products/a-960.webp', 'image/avif,image/webp')).toEqual([
			'/img/products/a-960.avif',
			'/img/products/a-640.webp',
			'/img/products/a-640.avif',
			'/img/products/a-320.webp',
			'/img/products/a-320.avif',
			'/img/products/a-160.webp',
			'/img/products/a-160.avif'
		]);
		expect(standIns('/img/products/a-960.webp', 'image/*').join()).not.toContain('avif');
	});

	it('knows none for what is not a picture of a product', () => {
		expect(standIns('/img/products/a.svg', '')).toEqual([]);
	});
});
