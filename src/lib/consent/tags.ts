import type { MatomoTag } from '$lib/server/tag-settings';
import type { OptionalPurpose } from './purposes';

/** A service outside the shop that is told which pages a visitor sees, where they allow the purpose it serves. */
export interface Tag {
	readonly service: 'matomo' | 'google';
	readonly purpose: OptionalPurpose;
	/** The host that is told, with its port where it has one. */
	readonly host: string;
}

/** What of the settings says which services there are. */
export interface TagSettings {
	readonly TAG_MATOMO?: MatomoTag | undefined;
	readonly TAG_GOOGLE?: string | undefined;
}

/** Every service this shop is set up to tell; for most shops none. */
export function tagsOf({ TAG_MATOMO, TAG_GOOGLE }: TagSettings): readonly Tag[] {
	const tags: Tag[] = [];
	if (TAG_MATOMO) {
		const { purpose, address } = TAG_MATOMO;
		const [, host = ''] = /^https:\/\/([^/]+)/.exec(address) ?? [];
		tags.push({ service: 'matomo', purpose, host });
	}
	if (TAG_GOOGLE)
		tags.push({ service: 'google', purpose: 'marketing', host: 'www.googletagmanager.com' });
	return tags;
}
