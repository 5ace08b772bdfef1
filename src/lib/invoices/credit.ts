import { rial, subtractRial } from '$lib/values/money';
import { refused, ok, type Result } from '$lib/values/result';
import { lineAmounts } from '$lib/values/vat';
import type { InvoiceLine } from './invoice';

export interface CreditedQuantity {
	/** The row of the sale invoice. */
	position: number;
	quantity: number;
}

export type CreditRefusal =
	'nothing-left' | 'nothing-asked' | 'unknown-line' | 'not-a-quantity' | 'more-than-remains';

export interface Credit {
	/** What is given back, in the rows of the sale. */
	lines: InvoiceLine[];
	/** What the sale still amounts to. */
	remaining: InvoiceLine[];
}

/**
 * What a correction gives back of what remains of a sale. `remaining` lines keep the identities of the form (their
 * discount is the part for their quantity, rounded down); a credited line is what the remainder shrinks by, so that all
 * credits together give back the sale to the rial.
 */
export function creditOf(
	sale: readonly InvoiceLine[],
	remaining: readonly InvoiceLine[],
	wanted: 'all' | readonly CreditedQuantity[]
): Result<Credit, CreditRefusal> {
	if (remaining.length === 0) return refused('nothing-left');
	const asked = wanted === 'all' ? remaining : wanted;
	if (asked.length === 0) return refused('nothing-asked');
	const quantities = new Map<number, number>();
	for (const { position, quantity } of asked) {
		if (!Number.isInteger(quantity) || quantity < 1) return refused('not-a-quantity');
		quantities.set(position, (quantities.get(position) ?? 0) + quantity);
	}
	for (const [position, quantity] of quantities) {
		const left = remaining.find((line) => line.position === position);
		if (!left)
			return refused(
				sale.some((line) => line.position === position) ? 'more-than-remains' : 'unknown-line'
			);
		if (quantity > left.quantity) return refused('more-than-remains');
	}
	const lines: InvoiceLine[] = [];
	const rest: InvoiceLine[] = [];
	for (const before of remaining) {
		const quantity = quantities.get(before.position) ?? 0;
		const original = sale.find((line) => line.position === before.position) ?? before;
		const after = part(original, before.quantity - quantity);
		if (quantity > 0) lines.push(difference(before, after, quantity));
		if (after.quantity > 0) rest.push(after);
	}
	return ok({ lines, remaining: rest });
}

/** The line of the sale with fewer pieces. */
function part(original: InvoiceLine, quantity: number): InvoiceLine {
	// As big integers: a discount times a quantity may exceed what a number holds exactly.
	const discount = (BigInt(original.discount) * BigInt(quantity)) / BigInt(original.quantity);
	const { unitPrice, rateBasisPoints: rateBp } = original;
	const amounts = lineAmounts({ unitPrice, quantity, discount: rial(Number(discount)), rateBp });
	return { ...original, quantity, ...amounts };
}

function difference(before: InvoiceLine, after: InvoiceLine, quantity: number): InvoiceLine {
	return {
		...before,
		quantity,
		gross: subtractRial(before.gross, after.gross),
		discount: subtractRial(before.discount, after.discount),
		taxable: subtractRial(before.taxable, after.taxable),
		vat: subtractRial(before.vat, after.vat),
		total: subtractRial(before.total, after.total)
	};
}
