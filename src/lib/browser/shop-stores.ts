/** The device's database. */
export const SHOP_DB = 'shop';

/** Everything the shop keeps on a device, by what it is for. Only `orders` and `drafts` hold personal data, encrypted. */
export const STORES = [
	/** The copy of the catalogue: its state, and what pages are made of. */
	'catalog',
	'products',
	/** The cart as last answered, and the commands that wait to be sent. */
	'cart',
	'commands',
	/** What was typed at checkout and orders handed in without a connection, under a key that cannot leave the device. */
	'drafts',
	'orders',
	'keys',
	/** Choices about cookies that wait to be recorded, and events that wait to be sent, with consent only. */
	'choices',
	'events',
	/** What the person said about the app itself: whether to invite them to install it, how much to keep. */
	'wishes'
] as const;
export type StoreName = (typeof STORES)[number];
export type Key = string | number;

export interface Reading {
	get<Value>(store: StoreName, key: Key): Promise<Value | undefined>;
	/** Everything in a store, in the order of the keys. */
	all<Value>(store: StoreName): Promise<[Key, Value][]>;
}

export interface Writing extends Reading {
	put(store: StoreName, key: Key, value: unknown): void;
	remove(store: StoreName, key: Key): void;
	clear(store: StoreName): void;
}

/** The device's database `shop`, or a memory that behaves the same while there is none. */
export interface ShopDb extends Reading {
	/** False when what is written is gone with this page or worker. */
	readonly isKept: boolean;
	/**
	 * Reads and writes in one transaction: all of it or nothing, also when tabs and worker do it at once. `work` may wait
	 * for nothing but what it is given, or the browser ends the transaction. Rejects with a QuotaExceededError when full.
	 */
	change<Result>(
		stores: readonly StoreName[],
		work: (changing: Writing) => Promise<Result>
	): Promise<Result>;
}
