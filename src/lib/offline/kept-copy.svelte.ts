import { shopDb } from '$lib/browser/shop-db';
import { locale } from '$lib/ui/href';
import type { CatalogState, KeepLevel, ToPage, ToWorker } from './messages';

const WISH = 'keep-level';
const DEFAULT: KeepLevel = 'recent';
/** A worker that is not there by then will not come: refused, or the shop runs without one. */
const WORKER_WITHIN_MS = 8000;

/** The copy of the catalogue on this device, as the worker tells of it. */
export class KeptCopy {
	#state = $state.raw<CatalogState | null>(null);
	#isPossible = $state(true);

	get state(): CatalogState | null {
		return this.#state;
	}

	/** False once it is clear that this browser keeps nothing. */
	get isPossible(): boolean {
		return this.#isPossible;
	}

	/** Listens to the worker; returns what ends it. */
	follow(): () => void {
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers) this.#isPossible = false;
		const hear = ({ data }: MessageEvent<ToPage | undefined>) => {
			if (data?.kind === 'catalog') this.#state = data.state;
		};
		workers?.addEventListener('message', hear);
		return () => workers?.removeEventListener('message', hear);
	}

	/** How much the person wished to keep; the worker tells of the copy as it is. */
	async look(): Promise<KeepLevel> {
		const db = await shopDb();
		const level = (await db.get<KeepLevel>('wishes', WISH).catch(() => undefined)) ?? DEFAULT;
		this.#isPossible = await tellWorker({ kind: 'state', locale: locale() });
		return level;
	}

	/** Asks the worker to keep so much; `none` deletes the copy. */
	async keep(level: KeepLevel): Promise<void> {
		this.#isPossible = await tellWorker({ kind: 'keep', level, locale: locale() });
	}
}

/** Tells the worker once there is one; false when there is none. */
export async function tellWorker(message: ToWorker): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	const late = new Promise<null>((resolve) => setTimeout(resolve, WORKER_WITHIN_MS, null));
	const registration = await Promise.race([navigator.serviceWorker.ready, late]);
	registration?.active?.postMessage(message);
	return registration !== null;
}
