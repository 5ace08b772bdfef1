import type { Branded } from '$lib/values/branded';
import { normFa } from '$lib/values/persian-text';
import { ok, refused, type Result } from '$lib/values/result';

/** The name of a person, normalised, on one line. */
export type PersonName = Branded<string, 'PersonName'>;

export type PersonNameRefusal =
	'empty' | 'too-short' | 'too-long' | 'has-digits' | 'unexpected-character';

export const SHORTEST_NAME = 2;
export const LONGEST_NAME = 100;

const NAME = /^(?=\p{L})(?:(?=\p{L})[\p{Script=Arabic}\p{Script=Latin}]|\p{Mn}|[ \u200C'’-])+$/u;

/** Checks a name: Persian or Latin letters, spaces, half-spaces, hyphens and apostrophes; lengths in characters. */
export function parsePersonName(input: string): Result<PersonName, PersonNameRefusal> {
	const name = normFa(input.replace(/\s+/g, ' '));
	if (name === '') return refused('empty');
	const length = [...name].length;
	if (length > LONGEST_NAME) return refused('too-long', { detail: { max: LONGEST_NAME } });
	if (/\p{N}/u.test(name)) return refused('has-digits');
	if (!NAME.test(name)) return refused('unexpected-character');
	if ((name.match(/\p{L}/gu)?.length ?? 0) < SHORTEST_NAME) {
		return refused('too-short', { detail: { min: SHORTEST_NAME } });
	}
	return ok(name as PersonName); // Every rule has been checked above.
}
