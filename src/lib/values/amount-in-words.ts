const UNITS = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه'];
const TEENS = [
	'ده',
	'یازده',
	'دوازده',
	'سیزده',
	'چهارده',
	'پانزده',
	'شانزده',
	'هفده',
	'هجده',
	'نوزده'
];
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = ['', 'یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const SCALES = ['', 'هزار', 'میلیون', 'میلیارد', 'تریلیون', 'کوادریلیون', 'کوینتیلیون'];
const AND = ' و ';
const LIMIT = 1000n ** BigInt(SCALES.length);

/**
 * A whole number in Persian words as the official invoice («مبلغ به حروف») writes it: one-word
 * hundreds, «یک» kept before هزار. Throws a RangeError from 10^21 up.
 */
export function amountInWords(amount: bigint): string {
	if (amount < 0n) return `منفی ${amountInWords(-amount)}`;
	if (amount === 0n) return 'صفر';
	if (amount >= LIMIT) throw new RangeError('the amount is too large to be written in words');
	const parts: string[] = [];
	for (let rest = amount, scale = 0; rest > 0n; rest /= 1000n, scale++) {
		const group = Number(rest % 1000n);
		if (group > 0) parts.unshift(`${groupInWords(group)} ${SCALES[scale] ?? ''}`.trimEnd());
	}
	return parts.join(AND);
}

function groupInWords(group: number): string {
	const belowHundred = group % 100;
	const words = [HUNDREDS[Math.floor(group / 100)]];
	if (belowHundred >= 10 && belowHundred < 20) {
		words.push(TEENS[belowHundred - 10]);
	} else {
		words.push(TENS[Math.floor(belowHundred / 10)], UNITS[belowHundred % 10]);
	}
	return words.filter(Boolean).join(AND);
}
