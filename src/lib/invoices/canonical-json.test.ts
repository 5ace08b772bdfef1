import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
	it('is JSON of the same value', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});

	it('does not depend on the order in which fields were written', () => {
		expect(canonicalJson({ b: 1, a: { d: [2, { f: 3, e: 4 }], c: 'ی' } })).toBe(
			'{"a":{"c":"ی","d":[2,{"e":4,"f":3}]},"b":1}'
		);
		expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
	});

	it('tells values apart that look alike', () => {
		const texts = [1, '1', [1], { 1: 1 }, null, 'null', [null], ''].map(canonicalJson);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it.each([undefined, NaN, Infinity, { a: undefined }, () => 1])('refuses %s', (value) => {
		expect(() => canonicalJson(value)).toThrow(TypeError);
	});
});
