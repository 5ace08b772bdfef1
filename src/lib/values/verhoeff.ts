// J. Verhoeff, Error Detecting Decimal Codes (1969): products of the dihedral group D5,
// the position permutation, and inverses.
const PRODUCT = [
	'0123456789',
	'1234067895',
	'2340178956',
	'3401289567',
	'4012395678',
	'5987604321',
	'6598710432',
	'7659821043',
	'8765932104',
	'9876543210'
];
const PERMUTATION = [
	'0123456789',
	'1576283094',
	'5803796142',
	'8916043527',
	'9453126870',
	'4286573901',
	'2793806415',
	'7046913258'
];
const INVERSE = '0432156789';

/** The Verhoeff check digit of a string of ASCII digits; throws a RangeError for anything else. */
export function verhoeffDigit(digits: string): number {
	return Number(INVERSE[checksum(digits, 1)]);
}

/** Whether a string of digits ends with its own Verhoeff check digit. */
export function isVerhoeffValid(digits: string): boolean {
	return /^\d{2,}$/.test(digits) && checksum(digits, 0) === 0;
}

function checksum(digits: string, firstPosition: number): number {
	if (!/^\d+$/.test(digits)) throw new RangeError('a Verhoeff checksum needs digits');
	let sum = 0;
	[...digits].reverse().forEach((digit, index) => {
		const permuted = PERMUTATION[(index + firstPosition) % 8]?.[Number(digit)];
		sum = Number(PRODUCT[sum]?.[Number(permuted)]);
	});
	return sum;
}
