import { m } from '$lib/paraglide/messages';
import type { IconName } from '$lib/ui/icon-names';

interface AccountPage {
	path: string;
	title: () => string;
	/** What is done there, for the overview. */
	text: () => string;
	icon: IconName;
}

/** In the order of the menu; the overview shows all but itself. */
export const accountPages: readonly AccountPage[] = [
	{
		path: '/account',
		title: m.accounts_overview,
		text: m.accounts_overview_text,
		icon: 'user'
	},
	{
		path: '/account/orders',
		title: m.accounts_orders,
		text: m.accounts_orders_text,
		icon: 'box'
	},
	{
		path: '/account/profile',
		title: m.accounts_profile,
		text: m.accounts_profile_text,
		icon: 'user'
	},
	{
		path: '/account/addresses',
		title: m.accounts_addresses,
		text: m.accounts_addresses_text,
		icon: 'location'
	},
	{
		path: '/account/contacts',
		title: m.accounts_contacts,
		text: m.accounts_contacts_text,
		icon: 'phone'
	},
	{
		path: '/account/password',
		title: m.accounts_password_page,
		text: m.accounts_password_text,
		icon: 'lock'
	},
	{
		path: '/account/security',
		title: m.accounts_security,
		text: m.accounts_security_text,
		icon: 'shield'
	},
	{
		path: '/account/sessions',
		title: m.accounts_sessions,
		text: m.accounts_sessions_text,
		icon: 'globe'
	}
];
