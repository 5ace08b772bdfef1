import { href } from '$lib/ui/href';
import { countPieces, type CartCommand, type CommandKind } from './cart';
import type { CartView } from './cart-view';
import type { preview } from './preview';
import type { CommandOutcome } from './commands.server';

export type Outcome = CommandOutcome['outcome'] | 'failed';

/** The command is in the cart, now or since before. */
export function isDone(outcome: Outcome): outcome is 'applied' | 'limited' | 'repeated' {
	return outcome === 'applied' || outcome === 'limited' || outcome === 'repeated';
}

interface Answer {
	cart: CartView;
	outcomes?: CommandOutcome[];
}

const RETRY_AFTER = 800;

/** The cart as this tab knows it: changes show at once, and the server has the last word. */
class DeviceCart {
	#answered = $state.raw<CartView | null>(null);
	#waiting = $state.raw<readonly CartCommand[]>([]);
	#preview = $state.raw<typeof preview | null>(null);
	#shown = $derived(
		this.#answered &&
			(this.#preview?.(this.#answered, this.#waiting) ?? {
				view: this.#answered,
				pieces: countPieces(this.#answered.lines) + added(this.#waiting)
			})
	);
	#settle = new Map<string, (outcome: Outcome) => void>();
	#loading: Promise<void> | null = null;
	#isSending = false;
	#channel: BroadcastChannel | null = null;

	/** Null until the first answer. */
	get view(): CartView | null {
		return this.#shown?.view ?? null;
	}

	/** How many pieces are in it, or null until the first answer. */
	get pieces(): number | null {
		return this.#shown?.pieces ?? null;
	}

	/** The cart's page brings the rules of pricing along; a badge that counts does without their weight. */
	foresee(rules: typeof preview): void {
		this.#preview = rules;
	}

	/** Takes over what the server rendered into a page. */
	take(view: CartView): void {
		this.#answered = view;
		this.#listen();
	}

	/** Asks the server unless the cart is known or being asked for: several badges share one answer. */
	loadOnce(): Promise<void> {
		if (this.#answered) return Promise.resolve();
		this.#loading ??= this.load().finally(() => (this.#loading = null));
		return this.#loading;
	}

	/** Asks the server; what is known stays when it does not answer. */
	async load(): Promise<void> {
		this.#listen();
		const response = await fetch(href('/api/cart')).catch(() => null);
		// The shape is that of our own endpoint.
		if (response?.ok) this.#answered = ((await response.json()) as Answer).cart;
	}

	/** Whose cart it is may have changed, by signing in or out: asks again, and lets the other tabs ask. */
	async renew(): Promise<void> {
		await this.load();
		this.#channel?.postMessage(null);
	}

	/** Changes the cart at once and resolves with what the server made of it; `failed` when it did not answer. */
	change(kind: CommandKind, variantId: number, quantity = 1): Promise<Outcome> {
		const command = { id: crypto.randomUUID(), kind, variantId, quantity };
		this.#waiting = [...this.#waiting, command];
		const settled = new Promise<Outcome>((resolve) => this.#settle.set(command.id, resolve));
		void this.#send();
		return settled;
	}

	/** One request at a time: commands that come meanwhile wait and go together, in their order. */
	async #send(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		while (this.#waiting.length > 0) {
			const batch = this.#waiting;
			const answer = await post(batch);
			if (answer) this.#answered = answer.cart;
			this.#waiting = this.#waiting.filter((command) => !batch.includes(command));
			for (const { id } of batch) {
				const told = answer?.outcomes?.find((outcome) => outcome.id === id)?.outcome;
				this.#settle.get(id)?.(told ?? 'failed');
				this.#settle.delete(id);
			}
			if (answer) this.#channel?.postMessage(answer.cart.revision);
		}
		this.#isSending = false;
	}

	/** Tabs of one browser follow each other. */
	#listen(): void {
		if (this.#channel) return;
		this.#channel = new BroadcastChannel('cart');
		this.#channel.onmessage = () => void this.load();
	}
}

/** Pieces that wait to be put in: what was taken out elsewhere is told by the next answer. */
function added(waiting: readonly CartCommand[]): number {
	return countPieces(waiting.filter(({ kind }) => kind === 'add'));
}

/** Sends once more after a moment: the ids make a repeated command harmless. */
async function post(commands: readonly CartCommand[]): Promise<Answer | null> {
	for (let attempt = 1; attempt <= 2; attempt += 1) {
		if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
		const response = await fetch(href('/api/cart'), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ commands }),
			// Arrives although the person has left for another page already.
			keepalive: true
		}).catch(() => null);
		if (response?.ok) return (await response.json()) as Answer;
		if (response && response.status < 500) return null;
	}
	return null;
}

/** One for the tab. On the server nothing ever changes it: it is filled by events in the browser. */
export const cart = new DeviceCart();
