import { OPTIONAL_PURPOSES, PURPOSES, type OptionalPurpose } from './purposes';
import { tagsOf, type Tag, type TagSettings } from './tags';

/**
 * What this shop asks for: every purpose by its letter, the version of its text and, where others are told under it, a
 * mark of who they are (`a1`, `m1-482913`). Whoever answered something else has not answered this.
 */
export type Asked = Readonly<Record<OptionalPurpose, string>>;

const WORD = /[a-z]\d{1,4}(?:-\d{1,6})?/g;
const WHOLE = new RegExp(`^(?:${WORD.source}){1,20}$`);

/** What a shop with these settings asks for. */
export function askedBy(settings: TagSettings): Asked {
	const tags = tagsOf(settings);
	return forEach((id) => plain(id) + mark(tags.filter(({ purpose }) => purpose === id)));
}

/** All of it as one word, such as `a1l1m1`: which texts a visitor was shown. */
export function askedText(asked: Asked): string {
	return OPTIONAL_PURPOSES.map((id) => asked[id]).join('');
}

/** Reads what `askedText` wrote. A purpose that is not in it is asked for without others. */
export function readAsked(text: string): Asked {
	const words = WHOLE.test(text) ? (text.match(WORD) ?? []) : [];
	return forEach((id) => words.find((word) => word.startsWith(PURPOSES[id].letter)) ?? plain(id));
}

/** Whether others are told under a purpose. */
export function isTold(asked: Asked, id: OptionalPurpose): boolean {
	return asked[id].includes('-');
}

function forEach(word: (id: OptionalPurpose) => string): Asked {
	return {
		analytics: word('analytics'),
		'address-log': word('address-log'),
		marketing: word('marketing')
	};
}

function plain(id: OptionalPurpose): string {
	return `${PURPOSES[id].letter}${PURPOSES[id].version}`;
}

/** Six digits of a hash (32-bit FNV-1a): they say that the services changed, not which they are. */
function mark(tags: readonly Tag[]): string {
	if (tags.length === 0) return '';
	let hash = 0x811c9dc5;
	for (const character of tags.map(({ service, host }) => `${service} ${host}`).join('\n'))
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return `-${hash % 1_000_000}`;
}
