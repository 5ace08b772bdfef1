import { plainPath } from '$lib/values/locale';

const DAY_MS = 86_400_000;

/** A request as far as the policy looks at it. */
export interface RequestFacts {
	method: string;
	/** To the shop's own origin. */
	isOwn: boolean;
	/** Opens a document, as a link, the address bar and a reload do. */
	isNavigation: boolean;
	/** As in the address, with `/en` before it for English. */
	path: string;
	/** Names of the parameters of its query. */
	parameters: readonly string[];
}

/**
 * What the service worker does with a request:
 * `never` leaves it to the browser, as if there were no worker;
 * `app` keeps nothing, but starts the app where the network does not answer;
 * `catalogue` keeps no answer, but makes one from the device's copy where the network does not answer;
 * the others keep the answer in the cache of their name.
 */
export type Policy =
	| { kind: 'never' }
	| { kind: 'app' }
	| { kind: 'catalogue' }
	| { kind: 'page'; maxAgeMs: number; most: number }
	| { kind: 'picture'; maxAgeMs: number; most: number }
	/** Named by its content: it never changes, and goes when no build needs it any more. */
	| { kind: 'asset' }
	/** The same name in every build: it goes with its build. */
	| { kind: 'icon' };

const NEVER: Policy = { kind: 'never' };
const APP: Policy = { kind: 'app' };
const PAGE: Policy = { kind: 'page', maxAgeMs: DAY_MS, most: 60 };
const PICTURE: Policy = { kind: 'picture', maxAgeMs: 60 * DAY_MS, most: 400 };

/** Documents that are the same for everyone, with the parameters of their query that say what is shown. */
const PAGES: readonly { path: RegExp; parameters: RegExp }[] = [
	{ path: /^\/$/, parameters: /^$/ },
	{ path: /^\/categories$/, parameters: /^$/ },
	{
		path: /^\/categories\/[^/]+$/,
		parameters: /^(brand|category|f-[\w-]+|available|min|max|sort|page)$/
	},
	{ path: /^\/products\/[^/]+$/, parameters: /^variant$/ },
	{ path: /^\/(about|contact|terms|returns|privacy)$/, parameters: /^$/ }
];

/** Documents of one person, or with words somebody typed: the app can show them from what the device has. */
const APP_PAGES =
	/^\/(categories|categories\/[^/]+|products\/[^/]+|search|cart|checkout|orders|orders\/waiting|offline|about|contact|terms|returns|privacy|cookies)?$/;

/** An address that opens something to whoever has it is nobody's to answer but the shop's. */
const OPENS_SOMETHING = /^(key|token|code|secret|state|authority|trackid)$/i;

/** What may be kept of a request's answer, and for how long. Whatever is not named here is never kept. */
export function cachePolicy(request: RequestFacts): Policy {
	if (request.method !== 'GET' || !request.isOwn) return NEVER;
	if (request.parameters.some((name) => OPENS_SOMETHING.test(name))) return NEVER;
	if (request.isNavigation) return documentPolicy(request);
	if (request.path.startsWith('/_app/immutable/')) return { kind: 'asset' };
	if (/^\/icons\/[\w.-]+$/.test(request.path)) return { kind: 'icon' };
	if (/^\/img\/products\/[^/]+$/.test(request.path)) return PICTURE;
	if (/^\/api\/catalog\/(?!feed(\/|$))/.test(plainPath(request.path))) return { kind: 'catalogue' };
	return NEVER;
}

function documentPolicy({ path, parameters }: RequestFacts): Policy {
	const plain = plainPath(path);
	const isKept = PAGES.some(
		(page) => page.path.test(plain) && parameters.every((name) => page.parameters.test(name))
	);
	if (isKept) return PAGE;
	return APP_PAGES.test(plain) ? APP : NEVER;
}

/**
 * What must be forgotten when a request is seen: `pages` when it changes what public pages show to this visitor,
 * `person` when somebody signs in or out, whose things must not stay for the next.
 */
export function whatToForget(
	request: Pick<RequestFacts, 'method' | 'isOwn' | 'path'>
): 'pages' | 'person' | null {
	if (!request.isOwn || request.method === 'GET' || request.method === 'HEAD') return null;
	const path = plainPath(request.path);
	if (path === '/sign-out') return 'person';
	return /^\/(cookies|api\/consent|sign-in|register|api\/passkeys\/sign-in)(\/|$)/.test(path)
		? 'pages'
		: null;
}
