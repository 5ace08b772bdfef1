import { STORES, type Key, type ShopDb, type StoreName, type Writing } from './shop-stores';

type Tables = Record<StoreName, Map<Key, unknown>>;

/** What the shop keeps where nothing can be kept: gone with the page or worker, otherwise the same rules. */
export class MemoryDb implements ShopDb {
	readonly isKept = false;
	#tables = emptyTables();
	#last: Promise<unknown> = Promise.resolve();

	get<Value>(store: StoreName, key: Key): Promise<Value | undefined> {
		return Promise.resolve(this.#tables[store].get(key) as Value | undefined);
	}

	all<Value>(store: StoreName): Promise<[Key, Value][]> {
		return Promise.resolve(sorted(this.#tables[store]) as [Key, Value][]);
	}

	change<Result>(
		_stores: readonly StoreName[],
		work: (changing: Writing) => Promise<Result>
	): Promise<Result> {
		const run = this.#last.then(() => this.#transact(work));
		this.#last = run.catch(() => undefined);
		return run;
	}

	async #transact<Result>(work: (changing: Writing) => Promise<Result>): Promise<Result> {
		const draft = copied(this.#tables);
		const result = await work({
			get: <Value>(store: StoreName, key: Key) =>
				Promise.resolve(draft[store].get(key) as Value | undefined),
			all: <Value>(store: StoreName) => Promise.resolve(sorted(draft[store]) as [Key, Value][]),
			put: (store, key, value) => void draft[store].set(key, value),
			remove: (store, key) => void draft[store].delete(key),
			clear: (store) => draft[store].clear()
		});
		this.#tables = draft;
		return result;
	}
}

function emptyTables(): Tables {
	// Every name of the list gets its map.
	return Object.fromEntries(STORES.map((store) => [store, new Map()])) as unknown as Tables;
}

function copied(tables: Tables): Tables {
	const entries = STORES.map((store) => [store, new Map(tables[store])]);
	return Object.fromEntries(entries) as unknown as Tables;
}

/** As IndexedDB orders keys: numbers before texts. */
function sorted(table: ReadonlyMap<Key, unknown>): [Key, unknown][] {
	return [...table].sort(([a], [b]) => {
		if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
		return a < b ? -1 : a > b ? 1 : 0;
	});
}
