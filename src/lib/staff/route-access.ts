import type { Permission } from './permissions';

/**
 * Who may use a route: everyone; whoever holds an order's key; someone whose password was right and whose second factor
 * is still to come; someone signed in; a member of the staff with a
 * permission; a machine with its own secret; nobody, because it always says that nothing is there.
 */
export type Access =
	| 'public'
	| 'guest-key'
	| 'half-signed-in'
	| 'account'
	| 'machine'
	| 'nobody'
	| { permission: Permission };

/**
 * Every route of the shop. The guard of the back office reads its permissions here, and a test asks each route as
 * everyone; a route that is missing fails that test and, below `/staff`, is closed.
 */
export const ROUTE_ACCESS: Readonly<Record<string, Access>> = {
	'/(entry)/confirm': 'public',
	'/(entry)/forgot-password': 'public',
	'/(entry)/register': 'public',
	'/(entry)/register/confirm': 'public',
	'/(entry)/reset-password': 'public',
	'/(entry)/sign-in': 'public',
	'/(entry)/sign-in/second-step': 'half-signed-in',
	'/(entry)/sign-out': 'public',
	'/(legal)/about': 'public',
	'/(legal)/contact': 'public',
	'/(legal)/cookies': 'public',
	'/(legal)/offline': 'public',
	'/(legal)/privacy': 'public',
	'/(legal)/returns': 'public',
	'/(legal)/terms': 'public',
	'/(shop)': 'public',
	'/(shop)/cart': 'public',
	'/(shop)/categories': 'public',
	'/(shop)/categories/[slug]': 'public',
	'/(shop)/checkout': 'public',
	'/(shop)/invoices/check': 'public',
	'/(shop)/orders': 'public',
	'/(shop)/orders/waiting': 'public',
	'/(shop)/orders/[number]': 'guest-key',
	'/(shop)/orders/[number]/again': 'guest-key',
	'/(shop)/orders/[number]/invoice': 'guest-key',
	'/(shop)/orders/[number]/invoice/moadian': 'guest-key',
	'/(shop)/orders/[number]/pay': 'guest-key',
	'/(shop)/products/[slug]': 'public',
	'/(shop)/search': 'public',
	'/[x+2e]well-known/change-password': 'public',
	'/[x+2e]well-known/gpc.json': 'public',
	'/[x+2e]well-known/security.txt': 'public',
	'/account': 'account',
	'/account/addresses': 'account',
	'/account/addresses/[id]': 'account',
	'/account/contacts': 'account',
	'/account/orders': 'account',
	'/account/password': 'account',
	'/account/profile': 'account',
	'/account/profile/organizations/[id]': 'account',
	'/account/security': 'account',
	'/account/security/app': 'account',
	'/account/security/codes': 'account',
	'/account/security/enrol': 'half-signed-in',
	'/account/security/passkeys-only': 'account',
	'/account/security/remove': 'account',
	'/account/sessions': 'account',
	'/api/cart': 'public',
	'/api/catalog/categories': 'public',
	'/api/catalog/categories/[slug]': 'public',
	'/api/catalog/feed': 'public',
	'/api/catalog/home': 'public',
	'/api/catalog/menu': 'public',
	'/api/catalog/products/[slug]': 'public',
	'/api/catalog/search': 'public',
	'/api/catalog/suggest': 'public',
	'/api/checkout': 'public',
	'/api/checkout/offer': 'public',
	'/api/consent': 'public',
	'/api/consent/account': 'account',
	'/api/consent/device': 'public',
	'/api/consent/receipt': 'public',
	'/api/events': 'public',
	'/api/health': 'public',
	'/api/jobs': 'machine',
	'/api/orders': 'public',
	'/api/passkeys/register': 'account',
	'/api/passkeys/register/options': 'account',
	'/api/passkeys/sign-in': 'public',
	'/api/passkeys/sign-in/options': 'public',
	'/api/payments/[provider]': 'guest-key',
	'/closed': 'nobody',
	'/manifest.webmanifest': 'public',
	'/robots.txt': 'public',
	'/api/tags/[purpose]': 'public',
	'/shell': 'public',
	'/sitemap.xml': 'public',
	'/staff/(office)': { permission: 'enter-back-office' },
	'/staff/(office)/figures': { permission: 'see-figures' },
	'/staff/(office)/figures/export': { permission: 'see-figures' },
	'/staff/(office)/members': { permission: 'manage-members' },
	'/staff/(office)/members/[account]': { permission: 'manage-members' },
	'/staff/join': 'public'
};

/** What the table says of a route, or null when it is not in it. */
export function accessOf(routeId: string): Access | null {
	return Object.hasOwn(ROUTE_ACCESS, routeId) ? (ROUTE_ACCESS[routeId] ?? null) : null;
}

/** Whether the back office's guard stands before a route: everything below `/staff` but the way in. */
export function isBackOffice(routeId: string): boolean {
	return /^\/staff(\/|$)/.test(routeId) && accessOf(routeId) !== 'public';
}
