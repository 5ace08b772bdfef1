import { shopDb } from '$lib/browser/shop-db';
import type { KeepLevel } from '$lib/offline/messages';
import { readCatalogueState } from '$lib/offline/sync-catalogue';
import type { Locale } from '$lib/values/locale';
import { sizeOfPictures } from './keep-pictures';
import { tellPages } from './tell-pages';

/** Tells pages of the copy of the catalogue as it is, such as one that was just opened to show it. */
export async function tellCatalogue(locale: Locale): Promise<void> {
	const db = await shopDb();
	const wished = await db.get<KeepLevel>('wishes', 'keep-level').catch(() => undefined);
	const state = await readCatalogueState(db, wished ?? 'recent', locale);
	const pictures = wished === 'whole' ? await sizeOfPictures() : 0;
	await tellPages({ kind: 'catalog', state: { ...state, bytes: state.bytes + pictures } });
}
