/** Writes a number with Persian digits and the Persian decimal sign: `1.7` becomes «۱٫۷». */
export function persianNumber(value: string): string {
	return value
		.replace(/(\d)\.(\d)/g, '$1٫$2')
		.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
}
