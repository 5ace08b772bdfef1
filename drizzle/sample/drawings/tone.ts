type Lab = [lightness: number, a: number, b: number];

/** Mixes two hex colours in OKLab; `share` is how much of the second one is taken. */
export function mix(first: string, second: string, share: number): string {
	const a = toLab(first);
	const b = toLab(second);
	return toHex([0, 1, 2].map((i) => at(a, i) + (at(b, i) - at(a, i)) * share));
}

/** Moves a colour's lightness by `by` (-1…1), keeping its hue; dark steps gain a little chroma. */
export function tone(hex: string, by: number): string {
	const [lightness, a, b] = toLab(hex);
	const target = Math.min(0.985, Math.max(0.1, lightness + by));
	const chroma = by < 0 ? 1.04 : Math.max(0.35, 1 - by * 1.4);
	return toHex([target, a * chroma, b * chroma]);
}

/** Perceived lightness between 0 (black) and 1 (white). */
export function lightnessOf(hex: string): number {
	return toLab(hex)[0];
}

function at(values: readonly number[], index: number): number {
	return values[index] ?? 0;
}

function toLab(hex: string): Lab {
	const [r, g, b] = [1, 3, 5].map((i) => {
		const c = parseInt(hex.slice(i, i + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	}) as Lab; // three channels in, three out
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}

function toHex(lab: readonly number[]): string {
	const [lightness, a, b] = [at(lab, 0), at(lab, 1), at(lab, 2)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const channels = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	];
	return `#${channels.map(toByte).join('')}`;
}

function toByte(linear: number): string {
	const c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
	return Math.round(Math.min(1, Math.max(0, c)) * 255)
		.toString(16)
		.padStart(2, '0');
}
