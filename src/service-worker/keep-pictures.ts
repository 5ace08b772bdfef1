import { shopDb } from '$lib/browser/shop-db';
import { keptPictures } from '$lib/offline/device-catalogue';
import type { CatalogState } from '$lib/offline/messages';
import type { Locale } from '$lib/values/locale';
import { CACHES, findKept, forget, keep } from './caches';
import { isPicture } from './trusted-answer';

/** Fetched at a time: enough to fill a slow line, too few to stand in a page's way. */
const AT_ONCE = 4;
/** Pages are told after so many pictures. */
const TOLD_EVERY = 20;

/**
 * Fetches the pictures of the whole shop at one small width, those that are not here yet. Ends early, with what it has,
 * when the person wished for something else, the line is cut or there is no room.
 */
export async function keepPictures(
	catalogue: CatalogState,
	{
		locale,
		signal,
		tell
	}: { locale: Locale; signal: AbortSignal; tell: (state: CatalogState) => void }
): Promise<void> {
	const wanted = await keptPictures(await shopDb(), locale);
	let [done, bytes] = [0, 0];
	let failure: CatalogState['failure'] = null;
	const state = (progress: number | null) => ({
		...{ ...catalogue, progress, failure },
		bytes: catalogue.bytes + bytes
	});
	const next = wanted.values();
	const fetchOnes = async () => {
		for (const address of next) {
			if (signal.aborted || failure !== null) return;
			const size = await keepPicture(address, signal);
			if (typeof size === 'string') failure = size;
			else bytes += size;
			done += 1;
			if (done % TOLD_EVERY === 0) tell(state(done / wanted.length));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, fetchOnes));
	if (!signal.aborted) tell(state(null));
}

/** The pictures go with the wish for the whole shop. */
export function forgetPictures(): Promise<void> {
	return forget(CACHES.wholeShop);
}

/** How many bytes the pictures of the whole shop take on this device. */
export async function sizeOfPictures(): Promise<number> {
	try {
		const kept = await (await caches.open(CACHES.wholeShop)).matchAll();
		return kept.reduce((sum, picture) => sum + sizeOf(picture), 0);
	} catch {
		return 0;
	}
}

/** Bytes of the picture, or why it could not be kept. One that the shop does not have counts as kept. */
async function keepPicture(
	address: string,
	signal: AbortSignal
): Promise<number | 'no-room' | 'no-connection'> {
	const known = await findKept(CACHES.wholeShop, address);
	if (known) return sizeOf(known);
	try {
		const answer = await fetch(address, { signal, priority: 'low' });
		if (!isPicture(answer)) return answer.status === 404 ? 0 : 'no-connection';
		const size = sizeOf(answer);
		return (await keep(CACHES.wholeShop, address, answer)) ? size : 'no-room';
	} catch {
		return 'no-connection';
	}
}

function sizeOf(answer: Response): number {
	return Number(answer.headers.get('content-length') ?? 0);
}
