import { parseQuantity } from '$lib/values/quantity';
import { ok, refused, type Result } from '$lib/values/result';
import { parseWholeNumber } from '$lib/values/whole-number';
import * as v from 'valibot';
import {
	COMMAND_KINDS,
	MAX_COMMANDS,
	MAX_QUANTITY,
	type CartCommand,
	type CommandKind
} from './cart';

/** Field names of the forms that change a cart. */
export const CART_FIELDS = ['variant', 'quantity', 'command'] as const;

const COMMAND_ID = /^[A-Za-z0-9-]{16,64}$/;

export type CartFormRefusal = 'unknown-product' | 'wrong-quantity';

/** A command from a posted form. `mintedId` serves pages that carry none, such as those kept at the edge. */
export function parseCartForm(
	kind: CommandKind,
	typed: Readonly<Record<string, string>>,
	mintedId: string
): Result<CartCommand, CartFormRefusal> {
	const variant = parseWholeNumber(typed.variant ?? '');
	if (!variant.ok || variant.value < 1) return refused('unknown-product');
	const id =
		typed.command !== undefined && COMMAND_ID.test(typed.command) ? typed.command : mintedId;
	if (kind === 'remove') return ok({ id, kind, variantId: variant.value, quantity: 0 });
	const min = kind === 'set' ? 0 : 1;
	// A form without the field adds one.
	const quantity = parseQuantity(typed.quantity ?? '1', { min, max: MAX_QUANTITY });
	if (!quantity.ok) return refused('wrong-quantity', { detail: { max: MAX_QUANTITY } });
	return ok({ id, kind, variantId: variant.value, quantity: quantity.value });
}

/** What a device posts to /api/cart. */
export const CommandsBody = v.strictObject({
	commands: v.pipe(
		v.array(
			v.strictObject({
				id: v.pipe(v.string(), v.regex(COMMAND_ID)),
				kind: v.picklist(COMMAND_KINDS),
				variantId: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
				quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_QUANTITY))
			})
		),
		v.minLength(1),
		v.maxLength(MAX_COMMANDS)
	)
});
export type CommandsBody = v.InferOutput<typeof CommandsBody>;
