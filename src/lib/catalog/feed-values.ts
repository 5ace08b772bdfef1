import * as v from 'valibot';
import { toLatinDigits } from '$lib/values/digits';
import { gregorianFromJalali, isJalaliValid } from '$lib/values/jalali';
import { normFa } from '$lib/values/persian-text';
import { ok, refused, type Result } from '$lib/values/result';
import { dayNumberOf, tehranDayStart } from '$lib/values/tehran-day';
import { parseWholeNumber } from '$lib/values/whole-number';

/** Why a cell of a feed was refused; the texts stand in the message catalogue under `catalog_feed_…`. */
export type FeedRefusal =
	| 'missing'
	| 'too-long'
	| 'not-a-slug'
	| 'not-a-number'
	| 'not-whole'
	| 'negative'
	| 'too-large'
	| 'not-positive'
	| 'not-whole-toman'
	| 'currency-not-named'
	| 'two-currencies'
	| 'not-higher-than-price'
	| 'not-a-known-value'
	| 'not-a-date'
	| 'not-yes-or-no'
	| 'not-json'
	| 'wrong-shape'
	| 'repeated-in-feed'
	| 'belongs-to-another-product'
	| 'unreadable-row'
	| 'wrong-cell-count';

const LARGEST_AMOUNT = 1_000_000_000_000_000;
const YES = new Set(['1', 'true', 'yes', 'بله', 'آری']);
const NO = new Set(['0', 'false', 'no', 'خیر', 'نه']);

/** A schema from a rule: what the rule refuses becomes an issue whose message is the reason. */
export function cell<T>(read: (text: string) => Result<T, FeedRefusal>) {
	return v.pipe(
		v.unknown(),
		v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
			const result = read(textOf(dataset.value));
			if (result.ok) return result.value;
			addIssue({ message: result.reason });
			return NEVER;
		})
	);
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'string' ? normFa(value) : String(value);
}

export const text = (most: number) =>
	cell((value) => (value.length > most ? refused('too-long') : ok(value)));

export const requiredText = (most: number) =>
	cell((value) => {
		if (value === '') return refused('missing');
		return value.length > most ? refused('too-long') : ok(value);
	});

export const optionalText = (most: number) =>
	cell((value) => (value.length > most ? refused('too-long') : ok(value === '' ? null : value)));

/** Lower-case Latin words joined by hyphens, as they stand in addresses. */
export const slug = cell((value) => {
	if (value === '') return refused('missing');
	const lower = value.toLowerCase();
	return isSlug(lower) ? ok(lower) : refused('not-a-slug');
});

export function isSlug(value: string): boolean {
	return value.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

export const count = (fallback: number | null, most = 1_000_000_000) =>
	cell((value): Result<number, FeedRefusal> => {
		if (value === '') return fallback === null ? refused('missing') : ok(fallback);
		const number = parseWholeNumber(value);
		if (!number.ok) return refused(number.reason === 'empty' ? 'missing' : number.reason);
		return number.value > most ? refused('too-large') : number;
	});

/** An amount in the unit its column names, as rials; null for an empty cell. */
export const amount = (rialsInUnit: 1 | 10) =>
	cell((value): Result<number | null, FeedRefusal> => {
		if (value === '') return ok(null);
		const number = parseWholeNumber(value);
		if (!number.ok) return refused(number.reason === 'empty' ? 'missing' : number.reason);
		const rials = number.value * rialsInUnit;
		if (rials === 0) return refused('not-positive');
		if (rials > LARGEST_AMOUNT) return refused('too-large');
		return rials % 10 === 0 ? ok(rials) : refused('not-whole-toman');
	});

export const yesOrNo = (fallback: boolean) =>
	cell((value): Result<boolean, FeedRefusal> => {
		const word = toLatinDigits(value).toLowerCase();
		if (word === '') return ok(fallback);
		if (YES.has(word)) return ok(true);
		return NO.has(word) ? ok(false) : refused('not-yes-or-no');
	});

export const oneOf = <const T extends string>(known: readonly T[], fallback: T) =>
	cell((value): Result<T, FeedRefusal> => {
		const word = value.toLowerCase();
		const found = word === '' ? fallback : known.find((each) => each === word);
		return found === undefined ? refused('not-a-known-value') : ok(found);
	});

export const oneOfOrNone = <const T extends string>(known: readonly T[]) =>
	cell((value): Result<T | null, FeedRefusal> => {
		if (value === '') return ok(null);
		const found = known.find((each) => each === value.toLowerCase());
		return found === undefined ? refused('not-a-known-value') : ok(found);
	});

/** A day as `2026-11-22` or `1405/09/01`: the instant it begins in Tehran; null for an empty cell. */
export const day = cell((value): Result<number | null, FeedRefusal> => {
	if (value === '') return ok(null);
	const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T.*)?$/.exec(toLatinDigits(value));
	if (!match) return refused('not-a-date');
	const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1).map(Number);
	const given = { year, month, day: dayOfMonth };
	// Nothing was for sale here in 1700, nor will this calendar be asked about 1700 after the Hijra.
	const isJalali = year < 1700;
	if (isJalali && !isJalaliValid(given)) return refused('not-a-date');
	const date = isJalali ? gregorianFromJalali(given) : given;
	const two = (n: number) => String(n).padStart(2, '0');
	try {
		return ok(tehranDayStart(dayNumberOf(`${date.year}-${two(date.month)}-${two(date.day)}`)));
	} catch {
		return refused('not-a-date');
	}
});

/** A list given as JSON text or, in JSON Lines, as it is. */
export const list = <T>(
	item: v.GenericSchema<unknown, T>,
	most: number
): v.GenericSchema<unknown, T[]> =>
	v.pipe(
		v.unknown(),
		v.rawTransform<unknown, T[]>(({ dataset, addIssue, NEVER }) => {
			const given = fromJson(dataset.value);
			const parsed = v.safeParse(v.pipe(v.array(item), v.maxLength(most)), given);
			if (parsed.success) return parsed.output;
			addIssue({ message: given === undefined ? 'not-json' : 'wrong-shape' });
			return NEVER;
		})
	);

function fromJson(value: unknown): unknown {
	if (value === null || value === undefined || value === '') return [];
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
