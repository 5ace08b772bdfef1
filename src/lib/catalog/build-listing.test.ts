import { describe, expect, it } from 'vitest';
import { buildListing, type GatheredValue, type IndexedProduct } from './build-listing';

const product = (id: number): IndexedProduct => [id, 1, 1000, 'standard', 0, 0];
const diameter = (code: string, fa: string, productIds: number[]): GatheredValue => ({
	...{ key: 'diameter', keyFa: 'قطر', keyEn: 'Diameter' },
	...{ code, fa, en: fa, swatch: null, productIds }
});

describe('facets of a listing', () => {
	it('offer a value once that is an attribute of some products and an option of others', () => {
		const { facets } = buildListing(
			[product(1), product(2), product(3), product(4)],
			[],
			[
				diameter('24-سانتی-متر', '۲۴ سانتی‌متر', [1, 2]),
				diameter('24', '۲۴ سانتی‌متر', [2, 3]),
				diameter('28', '۲۸ سانتی‌متر', [4])
			]
		);
		const facet = facets.find(({ key }) => key === 'diameter');
		expect(facet?.values.map(({ code, at }) => [code, at.toSorted()])).toEqual([
			['24', [0, 1, 2]],
			['28', [3]]
		]);
	});
});
