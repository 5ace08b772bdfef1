import { deviceSeal } from '$lib/browser/device-seal';
import { shopDb } from '$lib/browser/shop-db';
import { CHECKOUT_FIELDS, type TypedCheckout } from '$lib/checkout/checkout-fields';
import { forgetDraft, readDraft, writeDraft } from './kept-draft';

/** Keeps what is typed at checkout on this device, and gives it back after a reload, a crash or an update. */
export class DraftKeeper {
	/** What is on the device, or was in the form before anybody typed. */
	#saved: TypedCheckout;
	#latest: TypedCheckout = {};
	#writing: Promise<void> | null = null;
	#isOver = false;

	/** `begun`: what the form holds before anybody typed; nothing where all that it holds was typed. */
	constructor(begun: TypedCheckout) {
		this.#saved = { ...begun };
	}

	/** What was typed before, without fields that were changed since this page began. `current` is asked after reading. */
	async restore(current: () => TypedCheckout): Promise<TypedCheckout> {
		const db = await shopDb();
		const kept = await readDraft({ db, seal: deviceSeal(db) }, Date.now());
		const now = current();
		const entries = CHECKOUT_FIELDS.flatMap((field) => {
			const text = kept?.[field];
			const isTouched = (now[field] ?? '') !== (this.#saved[field] ?? '');
			return text === undefined || text === '' || isTouched ? [] : [[field, text]];
		});
		const restored = Object.fromEntries(entries) as TypedCheckout;
		this.#saved = { ...this.#saved, ...restored };
		return restored;
	}

	/** Writes what changed at once; what changes while that is being written goes together next. */
	keep(values: TypedCheckout): void {
		this.#latest = { ...values };
		this.#writing ??= this.#write();
	}

	/** The order was handed in: nothing of it stays here. */
	async end(): Promise<void> {
		this.#isOver = true;
		await this.#writing;
		await forgetDraft(await shopDb());
	}

	async #write(): Promise<void> {
		try {
			const db = await shopDb();
			for (;;) {
				const latest = this.#latest;
				const fields = CHECKOUT_FIELDS.filter((field) => latest[field] !== this.#saved[field]);
				if (fields.length === 0 || this.#isOver) return;
				const changed = Object.fromEntries(fields.map((field) => [field, latest[field]]));
				await writeDraft({ db, seal: deviceSeal(db) }, changed, Date.now());
				this.#saved = latest;
			}
		} catch {
			// A device without room keeps nothing; the form is in the page still.
		} finally {
			// In the same breath as the last look at what is typed: a change after it begins a new round.
			this.#writing = null;
		}
	}
}
