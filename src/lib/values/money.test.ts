import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addRial,
	formatAmount,
	formatRial,
	formatToman,
	isRial,
	isWholeToman,
	multiplyRial,
	percentOff,
	rial,
	rialFromToman,
	subtractRial,
	tomanFromRial
} from './money';

const LARGEST = Number.MAX_SAFE_INTEGER;

describe('rial', () => {
	it('throws for anything but an exact whole number', () => {
		for (const amount of [0.5, NaN, Infinity, 2 ** 53, -(2 ** 53)]) {
			expect(() => rial(amount)).toThrow(RangeError);
		}
		expect(isRial('10')).toBe(false);
		expect(Object.is(rial(-0), 0)).toBe(true);
	});

	it('never adds or multiplies into an inexact amount', () => {
		expect(() => addRial(rial(LARGEST), rial(1))).toThrow(RangeError);
		expect(() => addRial(rial(LARGEST), rial(2), rial(-9))).toThrow(RangeError);
		expect(() => multiplyRial(rial(LARGEST), 2)).toThrow(RangeError);
		expect(() => multiplyRial(rial(10), 0.5)).toThrow(RangeError);
		expect(addRial()).toBe(0);
		expect(addRial(rial(10), rial(20), rial(-5))).toBe(25);
		expect(subtractRial(rial(10), rial(30))).toBe(-20);
		expect(Object.is(multiplyRial(rial(0), -3), 0)).toBe(true);
	});

	it('multiplies exactly or throws', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.integer(), (amount, quantity) => {
				const exact = BigInt(amount) * BigInt(quantity);
				const isExact = exact >= -BigInt(LARGEST) && exact <= BigInt(LARGEST);
				if (isExact) expect(BigInt(multiplyRial(rial(amount), quantity))).toBe(exact);
				else expect(() => multiplyRial(rial(amount), quantity)).toThrow(RangeError);
			})
		);
	});
});

describe('toman', () => {
	it('is ten rials', () => {
		expect(rialFromToman(125_000)).toBe(1_250_000);
		expect(tomanFromRial(rial(1_250_000))).toBe(125_000);
		expect(tomanFromRial(rial(21_989))).toBe(2198.9);
		expect(isWholeToman(rial(1_250_000))).toBe(true);
		expect(isWholeToman(rial(21_989))).toBe(false);
		expect(() => rialFromToman(0.5)).toThrow(RangeError);
		expect(() => rialFromToman(LARGEST)).toThrow(RangeError);
	});

	it('is written with its unit after a space that does not break', () => {
		expect(formatToman(rial(12_500_000), 'fa')).toBe('۱٬۲۵۰٬۰۰۰\u00A0تومان');
		expect(formatToman(rial(12_500_000), 'en')).toBe('1,250,000\u00A0Toman');
		expect(formatToman(rial(0), 'fa')).toBe('۰\u00A0تومان');
		expect(formatToman(rial(-5000), 'fa')).toBe('\u200E−۵۰۰\u00A0تومان');
		expect(formatToman(rial(-5000), 'en')).toBe('-500\u00A0Toman');
	});

	it('never rounds a rest below one toman away', () => {
		expect(formatToman(rial(21_989), 'fa')).toBe('۲٬۱۹۸٫۹\u00A0تومان');
		expect(formatToman(rial(21_989), 'en')).toBe('2,198.9\u00A0Toman');
		expect(formatToman(rial(LARGEST), 'en')).toBe('900,719,925,474,099.1\u00A0Toman');
	});
});

describe('formatRial', () => {
	it('is written in full, as invoices want it', () => {
		expect(formatRial(rial(12_500_000), 'fa')).toBe('۱۲٬۵۰۰٬۰۰۰\u00A0ریال');
		expect(formatRial(rial(12_500_000), 'en')).toBe('12,500,000\u00A0Rial');
	});
});

describe('formatAmount', () => {
	it('writes every whole number as Intl does', () => {
		const fa = new Intl.NumberFormat('fa-IR');
		const en = new Intl.NumberFormat('en');
		fc.assert(
			fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.bigInt()), (amount) => {
				expect(formatAmount(amount, 'fa')).toBe(fa.format(amount));
				expect(formatAmount(amount, 'en')).toBe(en.format(amount));
			})
		);
	});
});

describe('percentOff', () => {
	it('is whole and never promises more than is given', () => {
		expect(percentOff(rial(850), rial(1000))).toBe(15);
		expect(percentOff(rial(851), rial(1000))).toBe(14);
		expect(percentOff(rial(999), rial(1000))).toBe(0);
		expect(percentOff(rial(0), rial(1000))).toBe(100);
		expect(percentOff(rial(1), rial(LARGEST))).toBe(99);
	});

	it('is nothing without an earlier, higher price', () => {
		expect(percentOff(rial(1000), rial(1000))).toBe(0);
		expect(percentOff(rial(1200), rial(1000))).toBe(0);
		expect(percentOff(rial(10), rial(0))).toBe(0);
	});
});
