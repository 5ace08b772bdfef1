import { shopDb } from '$lib/browser/shop-db';
import { readCatalogueState } from '$lib/offline/sync-catalogue';
import type { Locale } from '$lib/values/locale';
import { wishedLevel } from './keep-catalogue';
import { sizeOfPictures } from './keep-pictures';
import { tellPages } from './tell-pages';

/** Tells pages of the copy of the catalogue as it is, such as one that was just opened to show it. */
export async function tellCatalogue(locale: Locale): Promise<void> {
	const db = await shopDb();
	const level = await wishedLevel(db);
	const state = await readCatalogueState(db, level, locale);
	const pictures = level === 'whole' ? await sizeOfPictures() : 0;
	await tellPages({ kind: 'catalog', state: { ...state, bytes: state.bytes + pictures } });
}
