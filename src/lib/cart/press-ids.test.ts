import { describe, expect, it } from 'vitest';
import { pressIds } from './press-ids';

const NOON = Date.UTC(2026, 10, 22, 8, 30);
const add = { kind: 'add', variantId: 7, quantity: 1 } as const;

/** Whether a press counts as the one before it. */
const isSame = (first: ReturnType<typeof pressIds>, second: ReturnType<typeof pressIds>) =>
	second.id === first.id || second.earlierId === first.id;

describe('pressIds', () => {
	it('takes presses within fifteen seconds for one, wherever these begin', () => {
		for (let begun = NOON; begun < NOON + 15_000; begun += 250)
			for (const after of [0, 1, 400, 14_999])
				expect(isSame(pressIds(add, begun), pressIds(add, begun + after))).toBe(true);
	});

	it('counts again half a minute later', () => {
		for (let begun = NOON; begun < NOON + 15_000; begun += 250)
			expect(isSame(pressIds(add, begun), pressIds(add, begun + 30_000))).toBe(false);
	});

	it.each([
		{ ...add, variantId: 8 },
		{ ...add, quantity: 2 }
	])('tells other goods and another number apart: %j', (other) => {
		expect(isSame(pressIds(add, NOON), pressIds(other, NOON))).toBe(false);
	});
});
