import type { CommandRefusal } from '$lib/cart/cart';
import { applyCommands } from '$lib/cart/commands.server';
import type { Db } from '$lib/server/db/client';
import type { Locale } from '$lib/values/locale';
import { linesOf, type OrderLine } from './orders.server';

/** What stands in the cart now, and what could not be put into it. */
export interface BoughtAgain {
	readonly added: number;
	/** Put in with fewer pieces than were ordered, since one order holds no more. */
	readonly limited: readonly string[];
	readonly missing: readonly { name: string; reason: CommandRefusal }[];
	/** The cart exists in the database, so its cookie is worth keeping. */
	readonly isKept: boolean;
}

/** Puts the goods of an order into a cart at today's prices. The same `commandId` counts once, however often it is sent. */
export async function buyAgain(
	{ db, locale, now }: { db: Db; locale: Locale; now: number },
	orderId: string,
	{ cartId, commandId }: { cartId: string; commandId: string }
): Promise<BoughtAgain> {
	const lines = (await linesOf(db, orderId)).filter(({ kind }) => kind === 'goods');
	const nameOf = (line: OrderLine) =>
		locale === 'en' ? (line.nameEn ?? line.nameFa) : line.nameFa;
	const commands = lines.flatMap(({ variantId, quantity, position }) =>
		variantId === null
			? []
			: [{ id: `${commandId}-${position}`, kind: 'add' as const, variantId, quantity }]
	);
	const { outcomes, isKept } = await applyCommands(db, cartId, commands, { locale, now });
	const outcomeOf = (line: OrderLine) =>
		outcomes.find(({ id }) => id === `${commandId}-${line.position}`)?.outcome ?? 'unknown-product';
	const told = lines.map((line) => ({ name: nameOf(line), outcome: outcomeOf(line) }));
	const limited = told.filter(({ outcome }) => outcome === 'limited').map(({ name }) => name);
	const missing = told.flatMap(({ name, outcome }) =>
		outcome === 'applied' || outcome === 'limited' || outcome === 'repeated'
			? []
			: [{ name, reason: outcome }]
	);
	return { added: told.length - missing.length, limited, missing, isKept };
}
