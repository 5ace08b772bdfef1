import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answersEverything,
	consentFrom,
	KEPT_DAYS,
	newChoice,
	readChoice,
	writeChoice,
	type KeptChoice
} from './consent-cookie';
import { askedBy } from './asked';
import { OPTIONAL_PURPOSES } from './purposes';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27, 12);
const ASKED = askedBy({});
const RECEIPT = 'abcdefghijklmnopqrstuv';

const receipts = fc
	.uint8Array({ minLength: 16, maxLength: 16 })
	.map((bytes) => Buffer.from(bytes).toString('base64url'));
const grants = fc.subarray([...OPTIONAL_PURPOSES]).map((some) => new Set(some));
const askings = fc.constantFrom(ASKED, askedBy({ TAG_GOOGLE: 'G-ABC123' }));
const times = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('a choice in the cookie', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(receipts, grants, times, askings, (receiptId, granted, at, asked) => {
				const choice = newChoice(receiptId, granted, at, asked);
				expect(readChoice(writeChoice(choice))).toEqual(choice);
				expect(consentFrom(choice, at, asked)).toEqual({ receiptId, granted });
				expect(answersEverything(choice, at, asked)).toBe(true);
			})
		);
	});

	it('is not read from anything else, however long or odd', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 5000 })), (text) => {
				expect(readChoice(text)).toBeNull();
			})
		);
	});

	it('is not read when it is cut, or has something before or after it', () => {
		const text = writeChoice(newChoice(RECEIPT, new Set(['analytics']), NOW, ASKED));
		for (let length = 0; length < text.length - 5; length += 1)
			expect(readChoice(text.slice(0, length)), text.slice(0, length)).toBeNull();
		for (const odd of [` ${text}`, `${text} `, `${text}.`, `x${text}`, `${text}\n`, `${text}9999`])
			expect(readChoice(odd), odd).toBeNull();
	});

	it('is not read when a purpose is answered twice', () => {
		expect(readChoice(`${RECEIPT}.a1na1yl1nm1n.20784`)).toBeNull();
	});
});

describe('what a choice means', () => {
	const at = (day: number): KeptChoice =>
		newChoice(RECEIPT, new Set(['analytics']), day * DAY, ASKED);
	const today = Math.floor(NOW / DAY);

	it('stands for 182 days and not a day longer', () => {
		expect(consentFrom(at(today - KEPT_DAYS + 1), NOW, ASKED).granted).toEqual(
			new Set(['analytics'])
		);
		expect(consentFrom(at(today - KEPT_DAYS), NOW, ASKED).granted.size).toBe(0);
		expect(answersEverything(at(today - KEPT_DAYS), NOW, ASKED)).toBe(false);
	});

	it('is nothing from a day that is still to come, or years ago', () => {
		for (const day of [today + 1, today + 365, today - 365, 0])
			expect(consentFrom(at(day), NOW, ASKED)).toEqual({ receiptId: null, granted: new Set() });
	});

	it('asks again for a purpose whose text changed, and leaves the other answers', () => {
		const choice = readChoice(`${RECEIPT}.a99yl1ym1n.${today}`);
		expect(consentFrom(choice, NOW, ASKED)).toEqual({
			receiptId: RECEIPT,
			granted: new Set(['address-log'])
		});
		expect(answersEverything(choice, NOW, ASKED)).toBe(false);
	});

	it('asks when a purpose is new, and does not mind one that is gone', () => {
		expect(answersEverything(readChoice(`${RECEIPT}.a1yl1y.${today}`), NOW, ASKED)).toBe(false);
		expect(answersEverything(readChoice(`${RECEIPT}.a1yl1ym1nz3y.${today}`), NOW, ASKED)).toBe(
			true
		);
	});

	it('allows nothing under a purpose when others are told than were then, and asks again', () => {
		const told = (host: string) =>
			askedBy({
				TAG_MATOMO: { purpose: 'analytics', address: `https://${host}`, siteId: '7' }
			});
		const [nobody, one, other] = [ASKED, told('one.example'), told('other.example')];
		const all = new Set(OPTIONAL_PURPOSES);
		for (const before of [nobody, one, other])
			for (const now of [nobody, one, other]) {
				const choice = newChoice(RECEIPT, all, NOW, before);
				expect(consentFrom(choice, NOW, now).granted.has('analytics')).toBe(before === now);
				expect(consentFrom(choice, NOW, now).granted.has('marketing')).toBe(true);
				expect(answersEverything(choice, NOW, now)).toBe(before === now);
			}
	});
});
