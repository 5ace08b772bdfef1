import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { LANGUAGE_TAG } from '$lib/values/locale';
import { OPTIONAL_PURPOSES } from './purposes';
import { tagsOf, type Tag, type TagSettings } from './tags';
import type { Told } from './told';

/** Whom a shop with these settings tells under each purpose. For the server: a page's own code names nobody. */
export function toldBy(settings: TagSettings): Told {
	const tags = tagsOf(settings);
	const told = OPTIONAL_PURPOSES.map(
		(id) => [id, tags.filter(({ purpose }) => purpose === id)] as const
	);
	return Object.fromEntries(
		told.filter(([, some]) => some.length > 0).map(([id, some]) => [id, namesOf(some)])
	);
}

/** Everyone who may be told, as one list; empty when nobody is. */
export function everyoneTold(settings: TagSettings): string {
	return namesOf(tagsOf(settings));
}

function namesOf(tags: readonly Tag[]): string {
	const names = tags.map(({ service, host }) =>
		service === 'matomo' ? m.consent_tag_matomo({ host }) : m.consent_tag_google()
	);
	return new Intl.ListFormat(LANGUAGE_TAG[locale()]).format(names);
}
