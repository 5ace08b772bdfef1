import { normFa } from '$lib/values/persian-text';

const LONGEST_READ = 2000;
const LONGEST_WORDS = 100;
const ADDRESS = /https?:\/\/\S+/gi;

/**
 * What another app shared with the shop (Web Share Target: `title`, `text`, `url`) as words to search for. Empty when no
 * word is in it; null when nothing was shared.
 */
export function sharedWords(params: Iterable<readonly [string, string]>): string | null {
	const shared = new Map<string, string>();
	for (const [name, value] of params)
		if (!shared.has(name)) shared.set(name, value.slice(0, LONGEST_READ));
	const [title, text, url] = ['title', 'text', 'url'].map((name) => shared.get(name));
	if (title === undefined && text === undefined && url === undefined) return null;
	// Many apps put the address into the text.
	const addresses = `${url ?? ''} ${text ?? ''}`.match(ADDRESS) ?? [];
	const candidates = [nameInTitle(title), withoutAddresses(text), ...addresses.map(wordsOfAddress)];
	return shortened(candidates.map(normFa).find((words) => /\p{L}|\p{N}/u.test(words)) ?? '');
}

function withoutAddresses(text = ''): string {
	return text.replace(ADDRESS, ' ');
}

/** Titles name the thing and the site, mostly in this order; one word alone is rather the site. */
function nameInTitle(title: string | undefined): string {
	const parts = withoutAddresses(title).split(/\s[|·•–—-]\s/);
	return parts.find((part) => /\S\s+\S/.test(part)) ?? longestOf(parts);
}

/** A shop's address often says the thing's name: the part of its path with most letters. */
function wordsOfAddress(address: string): string {
	const path = /^\w+:\/\/[^/?#]+([^?#]*)/.exec(address)?.[1] ?? '';
	return longestOf(
		path.split('/').map((part) => {
			const words = decoded(part).replace(/\.\w{2,5}$/, '');
			return (words.match(/\p{L}+/gu) ?? []).join(' ');
		})
	);
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return '';
	}
}

function longestOf(parts: readonly string[]): string {
	return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** As many whole words as there is room for. */
function shortened(words: string): string {
	if (words.length <= LONGEST_WORDS) return words;
	const cut = words.slice(0, LONGEST_WORDS + 1);
	return cut.slice(0, Math.max(cut.search(/\s\S*$/), 0)) || words.slice(0, LONGEST_WORDS);
}
