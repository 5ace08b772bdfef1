/** Room for a hundred million documents a year. */
const SERIALS_PER_YEAR = 100_000_000;

const NUMBER = /^(1[34]\d{2})-(\d{6,8})$/;

/** The whole number that Moadian knows a document by: year and serial side by side, never the same for two documents. */
export function taxSerial({ year, serial }: { year: number; serial: number }): number {
	return year * SERIALS_PER_YEAR + serial;
}

/** Whether a text has the shape of a printed number like `1405-000012`. */
export function isInvoiceNumber(text: string): boolean {
	return NUMBER.test(text);
}
