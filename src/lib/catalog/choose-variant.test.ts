import { describe, expect, it } from 'vitest';
import { rial } from '$lib/values/money';
import { chosenVariant, variantWith } from './choose-variant';
import type { VariantView } from './views';

function variant(code: string, values: Record<string, string>, isAvailable = true): VariantView {
	const price = rial(1_000_000);
	return {
		id: 1,
		code,
		values,
		price,
		compareAt: null,
		isAvailable,
		left: null,
		max: 5,
		image: null
	};
}

const redSmall = variant('RS', { color: 'red', size: 's' }, false);
const redLarge = variant('RL', { color: 'red', size: 'l' });
const blueLarge = variant('BL', { color: 'blue', size: 'l' }, false);
const blueMedium = variant('BM', { color: 'blue', size: 'm' });
const all = [redSmall, redLarge, blueLarge, blueMedium];

describe('the chosen variant', () => {
	it('is the one the address names, sold out or not', () => {
		expect(chosenVariant(all, 'RS')).toBe(redSmall);
	});
	it('is the first that can be bought when the address names none or an unknown one', () => {
		expect(chosenVariant(all, null)).toBe(redLarge);
		expect(chosenVariant(all, 'XX')).toBe(redLarge);
	});
	it('is the first when all are sold out, and nothing when there are none', () => {
		expect(chosenVariant([redSmall, blueLarge], null)).toBe(redSmall);
		expect(chosenVariant([], null)).toBeNull();
	});
});

describe('another value of an option', () => {
	it('keeps the other choices, even when that one is sold out', () => {
		expect(variantWith(all, redLarge, 'color', 'blue')).toBe(blueLarge);
	});
	it('leads to one that can be bought when the other choices cannot be kept', () => {
		expect(variantWith(all, redSmall, 'color', 'blue')).toBe(blueMedium);
	});
	it('leads nowhere when no variant has it', () => {
		expect(variantWith(all, redSmall, 'color', 'green')).toBeNull();
	});
});
