import * as v from 'valibot';

/** An https address a policy can name as it is: no query, no credentials, nothing that ends a directive. */
const SERVICE = String.raw`https://(?:[a-z\d-]+\.)*[a-z\d-]+(?::\d{1,5})?(?:/[\w.-]+)*/?`;
const MATOMO = new RegExp(`^(analytics|marketing) (${SERVICE}) (\\d{1,9})$`);

/** A Matomo that is told of page views, where the visitor allows `purpose`. */
export interface MatomoTag {
	readonly purpose: 'analytics' | 'marketing';
	/** Where it stands, without a slash at the end. */
	readonly address: string;
	readonly siteId: string;
}

/** `TAG_MATOMO`: purpose, address and site id, such as `analytics https://stats.example/matomo 7`. */
export const MatomoSetting = v.pipe(
	v.string(),
	v.regex(MATOMO, 'must be "analytics" or "marketing", an https:// address and the site id'),
	v.transform((text): MatomoTag => {
		const [, purpose, address = '', siteId = ''] = MATOMO.exec(text) ?? [];
		return {
			purpose: purpose === 'marketing' ? purpose : 'analytics',
			address: address.replace(/\/$/, ''),
			siteId
		};
	})
);

/** `TAG_GOOGLE`: the measurement id of Google Analytics 4, which serves adverts and so belongs to `marketing`. */
export const GoogleSetting = v.pipe(
	v.string(),
	v.regex(/^G-[A-Z\d]{4,12}$/, 'must be a measurement id such as G-ABC1234567')
);
