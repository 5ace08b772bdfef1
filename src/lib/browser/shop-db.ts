import { openDB, type IDBPDatabase } from 'idb';
import { MemoryDb } from './memory-db';
import {
	SHOP_DB,
	STORES,
	type Key,
	type ShopDb,
	type StoreName,
	type Writing
} from './shop-stores';

export type { Key, Reading, ShopDb, StoreName, Writing } from './shop-stores';

const VERSION = 1;
/** An old tab that does not let go, or a browser that never answers, must not hold up the page. */
const OPEN_WITHIN_MS = 3000;

let opened: Promise<ShopDb> | null = null;

/** The database of this page or worker; opened once. Never rejects. */
export function shopDb(): Promise<ShopDb> {
	opened ??= connect().then(
		(connection) => new KeptDb(connection),
		() => new MemoryDb()
	);
	return opened;
}

/** Some browsers have none, some throw at once where they are told to keep nothing. */
async function connect(): Promise<IDBPDatabase> {
	const opening = openDB(SHOP_DB, VERSION, {
		upgrade(db) {
			for (const store of STORES)
				if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
		},
		// A newer page wants to change the stores: this one must not stand in its way.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	const late = new Promise<never>((_, reject) =>
		setTimeout(() => reject(new Error('IndexedDB does not answer')), OPEN_WITHIN_MS)
	);
	return Promise.race([opening, late]);
}

class KeptDb implements ShopDb {
	#connection: IDBPDatabase;
	#memory: MemoryDb | null = null;

	constructor(connection: IDBPDatabase) {
		this.#connection = connection;
	}

	get isKept(): boolean {
		return this.#memory === null;
	}

	get<Value>(store: StoreName, key: Key): Promise<Value | undefined> {
		return this.#use(
			(db) => db.get(store, key) as Promise<Value | undefined>,
			(memory) => memory.get(store, key)
		);
	}

	all<Value>(store: StoreName): Promise<[Key, Value][]> {
		return this.#use(
			async (db) => {
				const reading = db.transaction(store).store;
				const [keys, values] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
				return keys.map((key, at) => [key as Key, values[at] as Value]);
			},
			(memory) => memory.all(store)
		);
	}

	change<Result>(
		stores: readonly StoreName[],
		work: (changing: Writing) => Promise<Result>
	): Promise<Result> {
		return this.#use(
			(db) => transact(db, stores, work),
			(memory) => memory.change(stores, work)
		);
	}

	/** Opens again when the connection is gone; goes on in memory when that is in vain. */
	async #use<Result>(
		kept: (db: IDBPDatabase) => Promise<Result>,
		unkept: (memory: MemoryDb) => Promise<Result>
	): Promise<Result> {
		for (let tries = 1; !this.#memory && tries <= 2; tries += 1) {
			try {
				return await kept(this.#connection);
			} catch (error) {
				if (!isGone(error)) throw error;
			}
			const again = tries === 1 ? await connect().catch(() => null) : null;
			if (again) this.#connection = again;
			else this.#memory ??= new MemoryDb();
		}
		return unkept((this.#memory ??= new MemoryDb()));
	}
}

async function transact<Result>(
	db: IDBPDatabase,
	stores: readonly StoreName[],
	work: (changing: Writing) => Promise<Result>
): Promise<Result> {
	const transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' });
	const of = (store: StoreName) => transaction.objectStore(store);
	// A write that fails fails the transaction, and that is where it is told.
	const quietly = (write: Promise<unknown>) => void write.catch(() => undefined);
	try {
		const result = await work({
			get: <Value>(store: StoreName, key: Key) => of(store).get(key) as Promise<Value | undefined>,
			all: async <Value>(store: StoreName) => {
				const [keys, values] = await Promise.all([of(store).getAllKeys(), of(store).getAll()]);
				return keys.map((key, at): [Key, Value] => [key as Key, values[at] as Value]);
			},
			put: (store, key, value) => quietly(of(store).put(value, key)),
			remove: (store, key) => quietly(of(store).delete(key)),
			clear: (store) => quietly(of(store).clear())
		});
		await transaction.done;
		return result;
	} catch (error) {
		try {
			transaction.abort();
		} catch {
			// Over already.
		}
		await transaction.done.catch(() => undefined);
		throw transaction.error ?? error;
	}
}

/**
 * The connection is gone or of no use: closed by the browser, by a newer page or with its database deleted, in the midst
 * of a transaction, too; or what the browser kept is broken.
 */
function isGone(error: unknown): boolean {
	const names = ['InvalidStateError', 'AbortError', 'UnknownError', 'NotFoundError'];
	return error instanceof DOMException && names.includes(error.name);
}
