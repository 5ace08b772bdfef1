import { lightnessOf, mix, tone } from './tone.ts';

/** The tones that one object is drawn with. */
export interface Palette {
	base: string;
	light: string;
	lighter: string;
	dark: string;
	darker: string;
	/** A contrasting trim for buttons, lids and labels. */
	accent: string;
	accentDark: string;
	/** Soft dark for fine details on the base colour. */
	ink: string;
	/** Paper-like light for labels. */
	paper: string;
}

/** Derives the tones of an object from its own colour and its trim colour. */
export function paletteOf(base: string, accent: string): Palette {
	const isDark = lightnessOf(base) < 0.42;
	const isPale = lightnessOf(base) > 0.88;
	return {
		base,
		light: tone(base, isDark ? 0.1 : 0.05),
		lighter: tone(base, isDark ? 0.22 : 0.11),
		dark: isPale ? mix(base, '#8a8f9e', 0.22) : tone(base, isDark ? -0.05 : -0.08),
		darker: isPale ? mix(base, '#7d8394', 0.42) : tone(base, isDark ? -0.09 : -0.16),
		accent,
		accentDark: tone(accent, -0.12),
		ink: isDark ? tone(base, 0.32) : mix(tone(base, -0.38), '#2a2d38', 0.45),
		paper: mix('#fbf8f2', base, 0.06)
	};
}
