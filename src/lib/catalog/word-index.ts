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

interface Entry {
	/** Of the products that have the word. */
	places: number[];
	/** How many texts have it. */
	texts: number;
	/** The number of the last text that had it. */
	last: number;
}

/** Words and the places of the products in whose texts they stand. */
export class WordIndex {
	/** By first letter. */
	#terms = new Map<string, string[]>();
	#entries = new Map<string, Entry>();
	/** By what is written without a space: the entries of its words. */
	#pieces = new Map<string, readonly Entry[]>();
	#added = 0;
	#vocabulary: Vocabulary;
	/** How many products there are. */
	readonly size: number;

	constructor(size: number, vocabulary: Vocabulary) {
		this.size = size;
		this.#vocabulary = vocabulary;
	}

	/** Products are added in the order of their places, in as many texts as there are of each. */
	add(place: number, text: string): void {
		this.#added += 1;
		for (const piece of text.split(SPACE))
			for (const entry of this.#entriesOf(piece)) {
				if (entry.last === this.#added) continue;
				entry.last = this.#added;
				entry.texts += 1;
				if (entry.places.at(-1) !== place) entry.places.push(place);
			}
	}

	/** Marks by 1 the products that have the word, or with `asPrefix` one that begins so. */
	mark(marks: Uint8Array, word: string, asPrefix: boolean): void {
		const wanted = asPrefix ? this.beginning(word) : [word];
		for (const term of wanted) for (const place of this.placesOf(term)) marks[place] = 1;
	}

	beginning(start: string): string[] {
		return (this.#terms.get(start.charAt(0)) ?? []).filter((term) => term.startsWith(start));
	}

	/** Places of the products that have this very word. */
	placesOf(word: string): readonly number[] {
		return this.#entries.get(word)?.places ?? [];
	}

	/** How many of the texts that were added have this very word. */
	textsWith(word: string): number {
		return this.#entries.get(word)?.texts ?? 0;
	}

	/** Every word that begins with this letter. */
	under(initial: string): readonly string[] {
		return this.#terms.get(initial) ?? [];
	}

	#entriesOf(piece: string): readonly Entry[] {
		const known = this.#pieces.get(piece);
		if (known) return known;
		const entries = this.#vocabulary.fold(piece).map((word) => this.#entryOf(word));
		this.#pieces.set(piece, entries);
		return entries;
	}

	#entryOf(word: string): Entry {
		const known = this.#entries.get(word);
		if (known) return known;
		const entry: Entry = { places: [], texts: 0, last: 0 };
		this.#entries.set(word, entry);
		const initial = word.charAt(0);
		const alike = this.#terms.get(initial);
		if (alike) alike.push(word);
		else this.#terms.set(initial, [word]);
		return entry;
	}
}

/** The full-text index compares Latin letters without their accents. */
export function withoutAccents(text: string): string {
	return ACCENTED.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : text;
}
