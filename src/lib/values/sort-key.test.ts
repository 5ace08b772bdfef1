import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLatinDigits } from './digits';
import { normFa } from './persian-text';
import { sortKey } from './sort-key';

const collator = new Intl.Collator('fa', { numeric: true, sensitivity: 'base' });
const letters = [...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأإؤئة'];

function byKey(a: string, b: string): number {
	const [one, other] = [sortKey(a), sortKey(b)];
	return one < other ? -1 : one > other ? 1 : 0;
}

describe('sortKey', () => {
	it('puts words in the order of a Persian dictionary', () => {
		const words = ['آب', 'اجاق', 'برنج', 'پنیر', 'تن ماهی', 'چای', 'ژله', 'کره', 'گلاب'];
		words.push('لپه', 'وانیل', 'هل', 'یخ');
		expect([...words].reverse().sort(byKey)).toEqual(words);
	});

	it('puts numbers by their value, before letters', () => {
		const names = ['۳ تکه', 'پک ۷', 'پک ۱۲', 'پک ۱۰۰', 'پک ۱۲۳۴۵۶۷۸۹', 'پک 1234567890', 'پک آب'];
		expect([...names].reverse().sort(byKey)).toEqual(names);
		expect(sortKey('پک ۰۰۷')).toBe(sortKey('پک 7'));
	});

	it('puts Latin names after Persian ones, whatever their case and accents', () => {
		expect(['zara', 'Nestlé', 'یزد', 'nestle b', 'Apple'].sort(byKey)).toEqual([
			'یزد',
			'Apple',
			'Nestlé',
			'nestle b',
			'zara'
		]);
	});

	it('overlooks half-spaces, harakat and Arabic spellings', () => {
		expect(sortKey('لپ‌تاپ')).toBe(sortKey('لپتاپ'));
		expect(sortKey('كِتابي')).toBe(sortKey('کتابی'));
		expect(sortKey('رئیس')).toBe(sortKey('رئیس'.normalize('NFD')));
		expect(sortKey('رئیس')).toBe(sortKey('ری\u0654یس'));
	});

	it('orders as ICU does for normalised words', () => {
		const text = fc
			.string({ unit: fc.constantFrom(...letters, ' ', ' ', '۰', '۱', '٢', '9'), maxLength: 8 })
			.map(normFa);
		fc.assert(
			fc.property(text, text, (a, b) => {
				// With Persian digits ICU 78 puts «۱آ» after «۱۲», with ASCII ones rightly before it.
				const order = collator.compare(toLatinDigits(a), toLatinDigits(b));
				expect([a, b, byKey(a, b)]).toEqual([a, b, Math.sign(order)]);
			}),
			{ numRuns: 20_000 }
		);
	});

	it('orders every pair of letters as ICU does', () => {
		for (const a of letters) {
			for (const b of letters) {
				expect([a, b, byKey(a, b)]).toEqual([a, b, Math.sign(collator.compare(a, b))]);
			}
		}
	});

	it('sorts alike as UTF-16 and as the UTF-8 bytes SQLite compares', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: fc.constantFrom(...letters, 'a', 'é', '5') })),
				(words) => {
					const keys = words.map(sortKey);
					const byBytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
					expect([...keys].sort()).toEqual(byBytes);
				}
			)
		);
	});
});
