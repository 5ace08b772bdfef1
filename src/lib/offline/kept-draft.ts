import type { Seal, Sealed } from '$lib/browser/seal';
import type { ShopDb } from '$lib/browser/shop-stores';
import {
	CHECKOUT_FIELDS,
	type CheckoutField,
	type TypedCheckout
} from '$lib/checkout/checkout-fields';
import { isRecord } from './outbox-answer';
import type { KeptOrder } from './outbox-records';

/** A checkout form that was typed and not handed in, sealed. `version` tells a tab that another one wrote meanwhile. */
interface KeptDraft {
	readonly sealed: Sealed;
	readonly at: number;
	readonly version: number;
}

interface Tools {
	readonly db: ShopDb;
	readonly seal: Seal;
}

const KEY = 'checkout';
const DAY_MS = 24 * 60 * 60_000;
const TRIES = 4;
/** Agreeing is done anew each time, totals are those of the page, and a key belongs to one order. */
const NEVER_KEPT: readonly CheckoutField[] = [
	'terms',
	'terms-version',
	'seen-totals',
	'idempotency-key'
];
const KEPT_FIELDS = CHECKOUT_FIELDS.filter((field) => !NEVER_KEPT.includes(field));

/** What was typed within the last day, or null. An older text is forgotten. */
export async function readDraft({ db, seal }: Tools, now: number): Promise<TypedCheckout | null> {
	const kept = await db.get<KeptDraft>('drafts', KEY);
	if (!kept) return null;
	const typed = Math.abs(now - kept.at) < DAY_MS ? await seal.open(kept.sealed) : null;
	if (!isRecord(typed)) {
		await forgetDraft(db);
		return null;
	}
	// Sealed by ourselves in that shape.
	return typed as TypedCheckout;
}

/** Adds the fields that changed in this tab; what other tabs wrote into other fields stays. */
export async function writeDraft(tools: Tools, changed: TypedCheckout, now: number): Promise<void> {
	const { db, seal } = tools;
	const kept = keepable(changed);
	if (Object.keys(kept).length === 0) return;
	for (let attempt = 1; attempt <= TRIES; attempt += 1) {
		const before = (await db.get<KeptDraft>('drafts', KEY))?.version ?? 0;
		const typed = { ...(await readDraft(tools, now)), ...kept };
		const sealed = await seal.close(typed);
		const isWritten = await db.change(['drafts'], async (changing) => {
			const version = (await changing.get<KeptDraft>('drafts', KEY))?.version ?? 0;
			// The last try writes all the same: a text that another tab lacks is better than none.
			if (version !== before && attempt < TRIES) return false;
			const draft: KeptDraft = { sealed, at: now, version: version + 1 };
			changing.put('drafts', KEY, draft);
			return true;
		});
		if (isWritten) return;
	}
}

/**
 * An order that was placed `ageMs` before `now` is shown. A page whose scripts came late sends its form by itself, and the
 * draft of an earlier page knows nothing of it: what was typed before that order was for it alone, its recipient above all.
 * Where this device sent an order meanwhile, that one is shown, and the draft may be of another.
 */
export function forgetDraftOfOrder(db: ShopDb, ageMs: number, now: number): Promise<void> {
	return db.change(['drafts', 'orders'], async (changing) => {
		const draft = await changing.get<KeptDraft>('drafts', KEY);
		if (!draft || now - draft.at < ageMs) return;
		const sent = await changing.all<KeptOrder>('orders');
		const isSentSince = sent.some(
			([, { handedInAt, placedAt = handedInAt }]) => placedAt >= draft.at
		);
		if (!isSentSince) changing.clear('drafts');
	});
}

/** The order was handed in, or its person left. */
export function forgetDraft(db: ShopDb): Promise<void> {
	return db.change(['drafts'], (changing) => {
		changing.clear('drafts');
		return Promise.resolve();
	});
}

function keepable(typed: TypedCheckout): TypedCheckout {
	return Object.fromEntries(
		KEPT_FIELDS.flatMap((field) => (typed[field] === undefined ? [] : [[field, typed[field]]]))
	);
}
