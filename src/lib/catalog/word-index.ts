import { fold } from '$lib/values/persian-text';

const WORDS = /[\p{L}\p{N}]+/gu;
const COMPOUND = /[\p{L}\p{N}]+(?:\u200C[\p{L}\p{N}]+)+/gu;
const SPACE = /\s+/;
const ACCENTED = /[\u00C0-\u024F]/;

/**
 * The words of texts as `indexText` and the full-text index of the shop's database make them. Folding costs more than all
 * else, and a catalogue says the same words again and again: each is folded once.
 */
export class Vocabulary {
	#known = new Map<string, readonly string[]>();

	/** Each word of a text once. */
	wordsOf(text: string): Set<string> {
		return new Set(text.split(SPACE).flatMap((piece) => this.fold(piece)));
	}

	/** The words that are written without a space between them. */
	fold(piece: string): readonly string[] {
		const known = this.#known.get(piece);
		if (known) return known;
		const folded = withoutAccents(fold(piece));
		const compounds = folded.match(COMPOUND) ?? [];
		const words = [
			...(folded.match(WORDS) ?? []),
			...compounds.map((compound) => compound.replaceAll('\u200C', ''))
		];
		this.#known.set(piece, words);
		return words;
	}
}

/** Words and the places of the products in whose texts they stand. */
export class WordIndex {
	/** By first letter. */
	#terms = new Map<string, string[]>();
	#places = new Map<string, number[]>();
	/** By what is written without a space: the places of each of its words. */
	#lists = new Map<string, readonly number[][]>();
	#vocabulary: Vocabulary;
	/** How many products there are. */
	readonly size: number;

	constructor(size: number, vocabulary: Vocabulary) {
		this.size = size;
		this.#vocabulary = vocabulary;
	}

	/** Products are added in the order of their places, in as many texts as there are of each. */
	add(place: number, text: string): void {
		for (const piece of text.split(SPACE))
			for (const places of this.#listsOf(piece)) if (places.at(-1) !== place) places.push(place);
	}

	/** Marks by 1 the products that have the word, or with `asPrefix` one that begins so. */
	mark(marks: Uint8Array, word: string, asPrefix: boolean): void {
		const wanted = asPrefix ? this.beginning(word) : [word];
		for (const term of wanted) for (const place of this.#places.get(term) ?? []) marks[place] = 1;
	}

	beginning(start: string): string[] {
		return (this.#terms.get(start.charAt(0)) ?? []).filter((term) => term.startsWith(start));
	}

	/** Places of the products that have this very word. */
	placesOf(word: string): readonly number[] {
		return this.#places.get(word) ?? [];
	}

	/** Every word that begins with this letter. */
	under(initial: string): readonly string[] {
		return this.#terms.get(initial) ?? [];
	}

	#listsOf(piece: string): readonly number[][] {
		const known = this.#lists.get(piece);
		if (known) return known;
		const lists = this.#vocabulary.fold(piece).map((word) => this.#listOf(word));
		this.#lists.set(piece, lists);
		return lists;
	}

	#listOf(word: string): number[] {
		const known = this.#places.get(word);
		if (known) return known;
		const places: number[] = [];
		this.#places.set(word, places);
		const initial = word.charAt(0);
		const alike = this.#terms.get(initial);
		if (alike) alike.push(word);
		else this.#terms.set(initial, [word]);
		return places;
	}
}

/** The full-text index compares Latin letters without their accents. */
export function withoutAccents(text: string): string {
	return ACCENTED.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : text;
}
