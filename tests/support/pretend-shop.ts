import { applyCommands } from '$lib/cart/apply-commands';
import type { Cart, CartCommand } from '$lib/cart/cart';
import type { CartView } from '$lib/cart/cart-view';
import type { Seal } from '$lib/browser/seal';
import type { Answer, Post } from '$lib/offline/outbox-answer';

/** What happens to one request: it arrives, its answer is lost on the way back, or it never arrives. */
export type Fate = 'arrives' | 'answer-lost' | 'lost' | 'away';

/** The shop's side of the cart and of orders, with its own pure rules, in memory. */
export class PretendShop {
	cart: Cart = [];
	/** Lines and key of each order. */
	orders: { key: string; lines: Cart }[] = [];
	isSignedIn = true;
	#applied = new Set<string>();
	#revision = 0;
	readonly #known: ReadonlySet<number>;

	/** `known`: variants that are sold; all others are refused. */
	constructor(known: readonly number[]) {
		this.#known = new Set(known);
	}

	/** The line to this shop; `fate` is asked for each request. */
	line(fate: () => Fate): Post {
		return (path, { body }) => {
			const now = fate();
			if (now === 'lost') return Promise.reject(new TypeError('cut'));
			if (now === 'away') return Promise.resolve(jsonAnswer(503, {}));
			const sent = JSON.parse(body) as Record<string, unknown>;
			const answer = path.endsWith('/api/cart')
				? this.#change(sent.commands as CartCommand[])
				: !this.isSignedIn && path.endsWith('?whose=account')
					? jsonAnswer(422, { reason: 'signed-out' })
					: this.#order(sent as Record<string, string>);
			return now === 'answer-lost' ? Promise.reject(new TypeError('cut')) : Promise.resolve(answer);
		};
	}

	view(): CartView {
		const lines = this.cart.map(({ variantId, quantity }) => ({
			...{ variantId, quantity, counted: quantity, name: 'n', nameFa: 'n', nameEn: null },
			...{ options: '', optionsFa: '', optionsEn: '', priceRial: 10, seenPriceRial: 10 },
			...{ vatClass: 'exempt', vatRateBp: 0, stock: 1000, maxPerOrder: 20, isOnSale: true }
		}));
		// As much of a view as the device's rules look at.
		return { lines, revision: this.#revision } as unknown as CartView;
	}

	#change(commands: readonly CartCommand[]): Answer {
		const { cart, outcomes } = applyCommands(this.cart, this.#applied, commands, (id) =>
			this.#known.has(id) ? { limit: 20, isInStock: true } : null
		);
		for (const { id, outcome } of outcomes)
			if (outcome === 'applied' || outcome === 'limited') this.#applied.add(id);
		this.cart = cart;
		this.#revision += 1;
		return jsonAnswer(200, { cart: this.view(), outcomes, whose: 'guest' });
	}

	#order(typed: Record<string, string>): Answer {
		const key = typed['idempotency-key'] ?? '';
		const placed = { number: `KH-${key}`, key: 'secret', paymentUrl: null };
		if (this.orders.some((order) => order.key === key)) return jsonAnswer(201, placed);
		if (this.cart.length === 0)
			return jsonAnswer(409, { reason: 'cart-empty', totalRial: null, cart: this.view() });
		this.orders.push({ key, lines: this.cart });
		this.cart = [];
		this.#revision += 1;
		return jsonAnswer(201, placed);
	}
}

export function jsonAnswer(status: number, body: unknown): Answer {
	return {
		...{ status, redirected: false },
		headers: { get: (name) => (name === 'content-type' ? 'application/json' : null) },
		json: () => Promise.resolve(structuredClone(body))
	};
}

/** Closes nothing: for tests of the order in which things happen. */
export const OPEN_SEAL: Seal = {
	close: (value) =>
		Promise.resolve({
			iv: new Uint8Array(0),
			bytes: new TextEncoder().encode(JSON.stringify(value)).buffer
		}),
	open: ({ bytes }) => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes)))
};
