import { encode } from 'uqr';

/** A QR code to be drawn as one SVG path on a square of `size` units, its quiet zone included. */
export interface QrCode {
	size: number;
	path: string;
}

/** The text as a QR code that still reads with 15 % of it gone (level M). */
export function qrCode(text: string): QrCode {
	// Four units of quiet zone, as ISO/IEC 18004 wants.
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	const path = data.flatMap((row, y) =>
		runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
	);
	return { size, path: path.join('') };
}

/** Dark stretches of a row: where each begins and how long it is. */
function runs(row: readonly boolean[]): [number, number][] {
	const found: [number, number][] = [];
	for (let x = 0; x < row.length; x += 1) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x += 1;
		found.push([start, x - start + 1]);
	}
	return found;
}
