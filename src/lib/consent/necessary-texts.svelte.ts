import { m } from '$lib/paraglide/messages';
import type { NecessaryItem, StorageKind } from './necessary';

const ITEMS: Readonly<Record<NecessaryItem['id'], () => { why: string; howLong: string }>> = {
	consent: () => ({ why: m.consent_item_consent(), howLong: m.consent_item_consent_life() }),
	cart: () => ({ why: m.consent_item_cart(), howLong: m.consent_item_cart_life() }),
	session: () => ({ why: m.consent_item_session(), howLong: m.consent_item_session_life() }),
	device: () => ({ why: m.consent_item_device(), howLong: m.consent_item_device_life() }),
	shop: () => ({ why: m.consent_item_shop(), howLong: m.consent_item_shop_life() }),
	expiration: () => ({ why: m.consent_item_expiration(), howLong: m.consent_item_files_life() }),
	files: () => ({ why: m.consent_item_files(), howLong: m.consent_item_files_life() }),
	scroll: () => ({ why: m.consent_item_scroll(), howLong: m.consent_item_scroll_life() })
};

const KINDS: Readonly<Record<StorageKind, () => string>> = {
	cookie: m.consent_kind_cookie,
	'indexed-db': m.consent_kind_database,
	cache: m.consent_kind_cache,
	'session-storage': m.consent_kind_session,
	'local-storage': m.consent_kind_local
};

/** Why something necessary is kept, and for how long. */
export function necessaryText(id: NecessaryItem['id']): { why: string; howLong: string } {
	return ITEMS[id]();
}

/** What a kind of storage is called. */
export function kindText(kind: StorageKind): string {
	return KINDS[kind]();
}
