import type { Branded } from './branded';
import { DAY } from './tehran-day';
import { verhoeffDigit } from './verhoeff';

/** «شماره منحصر به فرد مالیاتی»: the 22 characters that name an electronic invoice in Moadian. */
export type TaxId = Branded<string, 'TaxId'>;

/** Twelve decimal digits go into the checksum. */
export const LARGEST_TAX_SERIAL = 999_999_999_999;

const MEMORY_ID = /^[A-Z0-9]{6}$/;
const TAX_ID = /^([A-Z0-9]{6})([0-9A-F]{5})([0-9A-F]{10})(\d)$/;
const LAST_DAY = 0xfffff;

/**
 * Fiscal-memory id (6), day since 1970 in UTC (5 hex), internal serial (10 hex), Verhoeff digit; after
 * the tax administration's notice on the unique tax number. Throws a RangeError for a part out of range.
 */
export function taxId({
	memoryId,
	issuedOnMs,
	serial
}: {
	memoryId: string;
	issuedOnMs: number;
	serial: number;
}): TaxId {
	const day = Math.floor(issuedOnMs / DAY);
	if (!MEMORY_ID.test(memoryId)) throw new RangeError('a fiscal-memory id is 6 of A-Z and 0-9');
	if (!(day >= 0 && day <= LAST_DAY)) throw new RangeError('the day of issue is out of range');
	if (!Number.isInteger(serial) || serial < 0 || serial > LARGEST_TAX_SERIAL) {
		throw new RangeError('the serial is out of range');
	}
	const body = memoryId + upperHex(day, 5) + upperHex(serial, 10);
	// The only place that makes one besides the check below.
	return (body + checkDigit(memoryId, day, serial)) as TaxId;
}

/** Whether a text is a tax id with the right check digit. */
export function isTaxId(text: string): text is TaxId {
	const [, memoryId = '', day = '', serial = '', check] = TAX_ID.exec(text) ?? [];
	const number = parseInt(serial, 16);
	if (!memoryId || number > LARGEST_TAX_SERIAL) return false;
	return checkDigit(memoryId, parseInt(day, 16), number) === Number(check);
}

// Letters count by their ASCII codes (A is 65), the day as 6 and the serial as 12 decimal digits.
function checkDigit(memoryId: string, day: number, serial: number): number {
	const memory = memoryId.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0)));
	return verhoeffDigit(memory + String(day).padStart(6, '0') + String(serial).padStart(12, '0'));
}

function upperHex(value: number, length: number): string {
	return value.toString(16).toUpperCase().padStart(length, '0');
}
