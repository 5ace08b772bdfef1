import type { Asked } from './asked';
import { NO_CONSENT, type Consent } from './consent';
import { OPTIONAL_PURPOSES, type OptionalPurpose } from './purposes';

/** The cookie's name, and for how many days a choice stands before it is asked for again. */
export const CONSENT_COOKIE = 'consent';
export const KEPT_DAYS = 182;

const DAY_MS = 86_400_000;
const LONGEST = 200;
const SHAPE = /^([\w-]{22})\.((?:[a-z]\d{1,4}(?:-\d{1,6})?[yn]){1,20})\.(\d{1,6})$/;

/** A choice as the cookie holds it. */
export interface KeptChoice {
	readonly receiptId: string;
	/** What was answered, as it was asked: `a1y` allows the first version of purpose a. */
	readonly answers: readonly string[];
	/** Days from 1970 to the choice, by the shop's clock. */
	readonly day: number;
}

/** The choice that allows these purposes, as they are asked for today. `now` is in epoch milliseconds. */
export function newChoice(
	receiptId: string,
	granted: ReadonlySet<OptionalPurpose>,
	now: number,
	asked: Asked
): KeptChoice {
	const answers = OPTIONAL_PURPOSES.map((id) => `${asked[id]}${granted.has(id) ? 'y' : 'n'}`);
	return { receiptId, answers, day: Math.floor(now / DAY_MS) };
}

/** A choice as text: receipt, answers and day, without a signature. */
export function writeChoice({ receiptId, answers, day }: KeptChoice): string {
	return `${receiptId}.${answers.join('')}.${day}`;
}

/** Reads what `writeChoice` wrote; null for everything else, a purpose answered twice included. */
export function readChoice(text: string): KeptChoice | null {
	const [, receiptId, answered, day] = (text.length <= LONGEST && SHAPE.exec(text)) || [];
	if (receiptId === undefined || answered === undefined) return null;
	const answers = answered.match(/[a-z][\d-]+[yn]/g) ?? [];
	const letters = new Set(answers.map((answer) => answer[0]));
	return letters.size === answers.length ? { receiptId, answers, day: Number(day) } : null;
}

/**
 * What a kept choice means today: nothing after 182 days or from a day that is still to come, and nothing for a purpose
 * whose text has changed in substance since, or under which others are told than were then.
 */
export function consentFrom(choice: KeptChoice | null, now: number, asked: Asked): Consent {
	if (!choice || !isCurrent(choice, now)) return NO_CONSENT;
	const granted = OPTIONAL_PURPOSES.filter((id) => choice.answers.includes(`${asked[id]}y`));
	return { receiptId: choice.receiptId, granted: new Set(granted) };
}

/** Whether a choice still answers every question that is asked today; if not, the visitor is asked. */
export function answersEverything(choice: KeptChoice | null, now: number, asked: Asked): boolean {
	if (!choice || !isCurrent(choice, now)) return false;
	return OPTIONAL_PURPOSES.every((id) =>
		['y', 'n'].some((word) => choice.answers.includes(asked[id] + word))
	);
}

function isCurrent({ day }: KeptChoice, now: number): boolean {
	const age = Math.floor(now / DAY_MS) - day;
	return age >= 0 && age < KEPT_DAYS;
}
