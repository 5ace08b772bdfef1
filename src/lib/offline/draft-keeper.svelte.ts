import { deviceSeal } from '$lib/browser/device-seal';
import { shopDb } from '$lib/browser/shop-db';
import { CHECKOUT_FIELDS, type TypedCheckout } from '$lib/checkout/checkout-fields';
import { forgetDraft, readDraft, writeDraft } from './kept-draft';

/** Short enough for a reload right after the last letter. */
const PAUSE_MS = 150;

/** Keeps what is typed at checkout on this device, and gives it back after a reload, a crash or an update. */
export class DraftKeeper {
	#saved: TypedCheckout;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isOver = false;

	/** `begun`: what the form holds before anybody typed. */
	constructor(begun: TypedCheckout) {
		this.#saved = { ...begun };
	}

	/** What was typed before, without fields that were changed since this page began. */
	async restore(current: TypedCheckout): Promise<TypedCheckout> {
		const db = await shopDb();
		const kept = await readDraft({ db, seal: deviceSeal(db) }, Date.now());
		const entries = CHECKOUT_FIELDS.flatMap((field) => {
			const text = kept?.[field];
			const isTouched = (current[field] ?? '') !== (this.#saved[field] ?? '');
			return text === undefined || text === '' || isTouched ? [] : [[field, text]];
		});
		const restored = Object.fromEntries(entries) as TypedCheckout;
		this.#saved = { ...this.#saved, ...restored };
		return restored;
	}

	/** Writes what changed, a moment after the last change. */
	keep(values: TypedCheckout): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#write(values), PAUSE_MS);
	}

	/** The order was handed in: nothing of it stays here. */
	async end(): Promise<void> {
		this.#isOver = true;
		clearTimeout(this.#timer);
		await forgetDraft(await shopDb());
	}

	async #write(values: TypedCheckout): Promise<void> {
		const fields = CHECKOUT_FIELDS.filter((field) => values[field] !== this.#saved[field]);
		if (fields.length === 0 || this.#isOver) return;
		this.#saved = { ...values };
		const changed = Object.fromEntries(fields.map((field) => [field, values[field]]));
		const db = await shopDb();
		// A device without room keeps nothing; the form is in the page still.
		await writeDraft({ db, seal: deviceSeal(db) }, changed, Date.now()).catch(() => undefined);
	}
}
