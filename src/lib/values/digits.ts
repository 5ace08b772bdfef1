import type { Locale } from './locale';

const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;
const LATIN_ZERO = 0x30;

/** Persian (U+06F0..) and Arabic-Indic (U+0660..) digits become ASCII; nothing else changes. */
export function toLatinDigits(text: string): string {
	return text.replace(/[۰-۹٠-٩]/g, (digit) => {
		const code = digit.charCodeAt(0);
		const zero = code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO;
		return String.fromCharCode(code - zero + LATIN_ZERO);
	});
}

/** ASCII and Arabic-Indic digits become Persian; nothing else changes. */
export function toPersianDigits(text: string): string {
	return text.replace(/[0-9٠-٩]/g, (digit) => {
		const code = digit.charCodeAt(0);
		const zero = code >= ARABIC_ZERO ? ARABIC_ZERO : LATIN_ZERO;
		return String.fromCharCode(code - zero + PERSIAN_ZERO);
	});
}

/** The text with the digits a reader of that language expects. Not for codes, addresses or passwords. */
export function localDigits(text: string, locale: Locale): string {
	return locale === 'fa' ? toPersianDigits(text) : toLatinDigits(text);
}
