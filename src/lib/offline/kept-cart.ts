import type { ShopDb, Writing } from '$lib/browser/shop-stores';
import type { CartCommand } from '$lib/cart/cart';
import type { CartOwner, CartView } from '$lib/cart/cart-view';
import type { CommandOutcome } from '$lib/cart/command-outcome';
import { preview, type Preview, type ShownFacts, type Step } from '$lib/cart/preview';
import { priceCart } from '$lib/cart/totals';
import type { Locale } from '$lib/values/locale';
import {
	KEPT,
	type KeptCart,
	type KeptCommand,
	type KeptOrder,
	type ToldOutcome
} from './outbox-records';

/** The cart of this device: the shop's last answer, and what waits to be sent on top of it. */
export interface Replica extends Preview {
	/** Null when the shop has not answered yet. */
	readonly asOf: number | null;
	readonly whose: CartOwner;
	/** How many commands wait. */
	readonly waiting: number;
	readonly told: readonly ToldOutcome[];
	readonly turn: number;
}

const EMPTY: KeptCart = {
	view: { ...priceCart([], [], null, 0), revision: 0 },
	...{ whose: 'guest', asOf: 0, turn: 0 }
};

/** What the device would show now, in the language of the reader. */
export async function readReplica(db: ShopDb, locale: Locale): Promise<Replica> {
	const [kept, commands, orders, told] = await Promise.all([
		db.get<KeptCart>('cart', KEPT.cart),
		db.all<KeptCommand>('commands'),
		db.all<KeptOrder>('orders'),
		db.get<readonly ToldOutcome[]>('cart', KEPT.told)
	]);
	const { view, whose, asOf, turn } = kept ?? EMPTY;
	const shown = preview(view, steps(commands, orders));
	return {
		view: { ...shown.view, lines: shown.view.lines.map((line) => inLanguage(line, locale)) },
		pieces: shown.pieces,
		asOf: kept ? asOf : null,
		...{ whose, turn, waiting: commands.length, told: told ?? [] }
	};
}

/** Writes a command down before anything else is done with it. Rejects when the device has no room. */
export async function keepCommand(
	db: ShopDb,
	command: CartCommand,
	context: { facts: ShownFacts | null; locale: Locale }
): Promise<void> {
	const kept: KeptCommand = { command, ...context };
	await db.change(['cart', 'commands'], async (changing) => {
		changing.put('commands', await nextNumber(changing), kept);
	});
}

/** The last command given on this device: what an order handed in now takes along. */
export async function lastNumber(changing: Writing): Promise<number> {
	return (await changing.get<number>('cart', KEPT.counter)) ?? 0;
}

/** Takes over a cart that the shop answered, unless another answer came since it was asked for. */
export async function keepCart(
	db: ShopDb,
	answer: { view: CartView; whose: CartOwner; askedInTurn: number },
	now: number
): Promise<void> {
	await db.change(['cart'], async (changing) => {
		const turn = (await changing.get<KeptCart>('cart', KEPT.cart))?.turn ?? 0;
		if (turn === answer.askedInTurn) await putCart(changing, answer, now);
	});
}

export async function putCart(
	changing: Writing,
	{ view, whose }: { view: CartView; whose: CartOwner },
	now: number
): Promise<void> {
	const turn = (await changing.get<KeptCart>('cart', KEPT.cart))?.turn ?? 0;
	const kept: KeptCart = { view, whose, asOf: now, turn: turn + 1 };
	changing.put('cart', KEPT.cart, kept);
}

/** What the shop made of commands is kept until somebody has been told, where it is not what they wanted. */
export async function keepOutcomes(
	changing: Writing,
	sent: readonly KeptCommand[],
	outcomes: readonly CommandOutcome[]
): Promise<void> {
	const news = outcomes
		.filter(({ outcome }) => outcome !== 'applied' && outcome !== 'repeated')
		.map(({ id, outcome }): ToldOutcome => {
			const facts = sent.find(({ command }) => command.id === id)?.facts;
			return { id, outcome, name: facts?.name ?? null };
		});
	if (news.length === 0) return;
	const told = (await changing.get<readonly ToldOutcome[]>('cart', KEPT.told)) ?? [];
	changing.put('cart', KEPT.told, [...told, ...news].slice(-MOST_TOLD));
}

/** The person has been told. */
export async function forgetOutcomes(db: ShopDb, ids: readonly string[]): Promise<void> {
	await db.change(['cart'], async (changing) => {
		const told = (await changing.get<readonly ToldOutcome[]>('cart', KEPT.told)) ?? [];
		changing.put(
			'cart',
			KEPT.told,
			told.filter(({ id }) => !ids.includes(id))
		);
	});
}

const MOST_TOLD = 20;

async function nextNumber(changing: Writing): Promise<number> {
	const next = (await lastNumber(changing)) + 1;
	changing.put('cart', KEPT.counter, next);
	return next;
}

/** Commands and orders in the order in which they were given. */
function steps(
	commands: readonly (readonly [string | number, KeptCommand])[],
	orders: readonly (readonly [string | number, KeptOrder])[]
): Step[] {
	const given = [
		...commands.map(([number, { command, facts }]) => ({
			at: Number(number),
			step: { kind: 'command' as const, command, facts }
		})),
		...orders
			.filter(([, { state }]) => state === 'waiting')
			.map(([, { after, lines }]) => ({ at: after + 0.5, step: orderStep(lines) }))
	];
	return given.sort((a, b) => a.at - b.at).map(({ step }) => step);
}

export function orderStep(lines: KeptOrder['lines']): Step {
	return { kind: 'order', variantIds: lines.map(({ variantId }) => variantId) };
}

function inLanguage(line: CartView['lines'][number], locale: Locale): CartView['lines'][number] {
	return locale === 'fa'
		? { ...line, name: line.nameFa, options: line.optionsFa }
		: { ...line, name: line.nameEn ?? line.nameFa, options: line.optionsEn };
}
