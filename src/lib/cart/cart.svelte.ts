import { keepsAnything } from '$lib/browser/keeps-anything';
import type { Replica } from '$lib/offline/kept-cart';
import { href } from '$lib/ui/href';
import type { CartCommand, CommandKind } from './cart';
import type { CartView } from './cart-view';
import type { CommandOutcome } from './command-outcome';
import type { ShownProduct } from './shown-facts';

/**
 * `kept`: on this device, and sent with the next connection. `unkept`: the same, but gone with this page. `failed`: neither
 * the shop nor the device has it.
 */
export type Outcome = CommandOutcome['outcome'] | 'kept' | 'unkept' | 'failed';

const DONE = ['applied', 'limited', 'repeated', 'kept', 'unkept'] as const;

/** The command is in the cart, now or since before. */
export function isDone(outcome: Outcome): outcome is (typeof DONE)[number] {
	return (DONE as readonly Outcome[]).includes(outcome);
}

interface ChangeOptions {
	/** The page the goods were chosen on. */
	shown?: ShownProduct | null;
	/** Called once the change is written down on this device: from then on it survives the tab. */
	onKept?: () => void;
}

/** The cart as this tab shows it. What keeps and sends it is fetched when the page is there. */
class DeviceCart {
	#replica = $state.raw<Replica | null>(null);
	#early = $state.raw<readonly CartCommand[]>([]);
	#following: Promise<void> | null = null;
	#looking: Promise<void> | null = null;
	#device = () => import('$lib/offline/device-cart.svelte');
	#show = (replica: Replica) => void (this.#replica = replica);

	/** The cart with what waits to be sent; null until something is known of it. */
	get view(): CartView | null {
		const known = this.#replica;
		return known && (known.asOf !== null || known.pieces > 0) ? known.view : null;
	}

	/** How many pieces are in it, or null until something is known of it. */
	get pieces(): number | null {
		return this.#replica && this.#replica.pieces + added(this.#early);
	}

	/** The copy on this device: how old it is, what waits, what is still to be told. */
	get replica(): Replica | null {
		return this.#replica;
	}

	/** The first look of a page. Who has nothing in the cart and keeps nothing here needs none of the code that keeps it. */
	look(): Promise<void> {
		this.#looking ??= this.#look().finally(() => (this.#looking = null));
		return this.#looking;
	}

	async #look(): Promise<void> {
		if (this.#following || (await keepsAnything()) || !(await isEmptyAtShop())) await this.follow();
	}

	/** Shows what the device knows, then what the shop says. Several badges share one asking. */
	follow(): Promise<void> {
		this.#following ??= this.#device().then(({ followCart }) => followCart(this.#show));
		return this.#following.catch(() => void (this.#following = null));
	}

	/** Asks the shop again; what is known stays when it does not answer. */
	async renew(): Promise<void> {
		if (!this.#following) return this.look();
		await this.#following.catch(() => undefined);
		const device = await this.#device().catch(() => null);
		await device?.askCart(fetch);
	}

	/** Fetches what keeps changes, before there is one. */
	async makeReady(): Promise<void> {
		await this.#device().catch(() => null);
	}

	/** Shows the change at once and resolves with what became of it. */
	async change(
		kind: CommandKind,
		variantId: number,
		quantity = 1,
		{ shown = null, onKept }: ChangeOptions = {}
	): Promise<Outcome> {
		const command = { id: crypto.randomUUID(), kind, variantId, quantity };
		this.#early = [...this.#early, command];
		const drop = () => (this.#early = this.#early.filter((early) => early !== command));
		const keep = (isLasting: boolean) => {
			drop();
			if (isLasting) onKept?.();
		};
		try {
			const { changeCart } = await this.#device();
			void this.follow();
			return await changeCart(command, shown, { show: this.#show, onKept: keep });
		} catch {
			return 'failed';
		} finally {
			drop();
		}
	}
}

/** False as well when there is no telling. */
async function isEmptyAtShop(): Promise<boolean> {
	const answer = await fetch(href('/api/cart')).catch(() => null);
	if (!answer?.ok) return false;
	// Whatever a stranger's page in between says is no cart.
	const { cart } = (await answer.json().catch(() => ({}))) as { cart?: Partial<CartView> };
	return cart?.lines?.length === 0;
}

/** Pieces that are about to be put in: what was taken out is shown by the device. */
function added(early: readonly CartCommand[]): number {
	return early.reduce((sum, { kind, quantity }) => (kind === 'add' ? sum + quantity : sum), 0);
}

/** One for the tab. On the server nothing ever changes it: it is filled by events in the browser. */
export const cart = new DeviceCart();
