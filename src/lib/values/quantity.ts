import type { Branded } from './branded';
import { ok, refused, type Result } from './result';
import { parseWholeNumber, type WholeNumberRefusal } from './whole-number';

/** How many of a thing: a whole number from 0 to `QUANTITY_LIMIT`. */
export type Quantity = Branded<number, 'Quantity'>;

/** Above any real stock or order; keeps a quantity times a price inside exact integers. */
export const QUANTITY_LIMIT = 1_000_000;

export type QuantityRefusal =
	Exclude<WholeNumberRefusal, 'negative' | 'too-large'> | 'too-small' | 'too-large';

/** Marks a number of ours as a quantity; throws a RangeError when it cannot be one. */
export function quantity(value: number): Quantity {
	if (!isQuantity(value)) throw new RangeError(`${value} is not a quantity`);
	return value;
}

export function isQuantity(value: unknown): value is Quantity {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= QUANTITY_LIMIT;
}

/** A quantity typed by a person, between `min` (1) and `max`; the refusal's detail names the limit. */
export function parseQuantity(
	input: string,
	{ min = 1, max = QUANTITY_LIMIT }: { min?: number; max?: number } = {}
): Result<Quantity, QuantityRefusal> {
	const parsed = parseWholeNumber(input);
	if (!parsed.ok) {
		if (parsed.reason === 'negative') return refused('too-small', { detail: { min } });
		if (parsed.reason === 'too-large') return refused('too-large', { detail: { max } });
		return refused(parsed.reason);
	}
	if (parsed.value < min) return refused('too-small', { detail: { min } });
	if (parsed.value > max) return refused('too-large', { detail: { max } });
	return ok(quantity(parsed.value));
}
