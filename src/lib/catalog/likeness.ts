import type { Likeness } from './packed-products';

const LONGEST_SHARED = 35;

/** A text told by another one that it often holds; `alike` reads it. */
export function likeness(text: string, other: string): Likeness {
	if (text === other) return 0;
	const at = other === '' ? -1 : text.indexOf(other);
	return at < 0 ? text : [text.slice(0, at), text.slice(at + other.length)];
}

export function alike(likeness: Likeness, other: string): string {
	if (likeness === 0) return other;
	return typeof likeness === 'string' ? likeness : likeness[0] + other + likeness[1];
}

/** Each text after how many letters it shares with the one before, as one digit to the base of 36; the first whole. */
export function shortened(texts: readonly string[]): string[] {
	return texts.map((text, place) => {
		const last = texts[place - 1];
		if (last === undefined) return text;
		let shared = 0;
		while (shared < LONGEST_SHARED && shared < last.length && last[shared] === text[shared])
			shared += 1;
		return shared.toString(36) + text.slice(shared);
	});
}

export function lengthened(texts: readonly string[]): string[] {
	const whole: string[] = [];
	for (const text of texts) {
		const last = whole.at(-1);
		whole.push(
			last === undefined ? text : last.slice(0, Number.parseInt(text.charAt(0), 36)) + text.slice(1)
		);
	}
	return whole;
}

/** Numbers as the steps from one to the next. */
export function steps(numbers: readonly number[]): number[] {
	return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

export function sums(steps: readonly number[]): number[] {
	let sum = 0;
	return steps.map((step) => (sum += step));
}
