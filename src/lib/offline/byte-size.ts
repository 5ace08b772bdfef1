export type SizeUnit = 'kb' | 'mb' | 'gb';

/** A size as people read it: one decimal place below ten. Decimal units, as phones and data plans count. */
export function byteSize(bytes: number): { amount: string; unit: SizeUnit } {
	const kilobytes = Math.max(bytes, 0) / 1000;
	if (kilobytes < 999.5) return { amount: rounded(kilobytes), unit: 'kb' };
	const megabytes = kilobytes / 1000;
	return megabytes < 999.5
		? { amount: rounded(megabytes), unit: 'mb' }
		: { amount: rounded(megabytes / 1000), unit: 'gb' };
}

function rounded(amount: number): string {
	const isSmall = amount > 0 && amount < 9.95;
	return isSmall ? String(Math.max(Math.round(amount * 10) / 10, 0.1)) : String(Math.round(amount));
}
