/** What goes wrong in an answer before the browser sees it. */
export interface Leak {
	name: string;
	/** The answer's body changed, for documents. */
	html?: (html: string) => string;
	/** Headers set on documents. */
	headers?: () => Record<string, string>;
	/** Answers for addresses the shop does not have. */
	files?: Record<string, { type: string; body: string }>;
	/** The audit's line that must name it. */
	caught: RegExp;
	/** Also tried in the normal run. */
	isQuick?: boolean;
}

const inHead = (markup: string) => (html: string) => html.replace('</head>', `${markup}</head>`);
const inBody = (markup: string) => (html: string) => html.replace('</body>', `${markup}</body>`);

/** A script of the shop's own, which the policy lets run. */
const script = (body: string) => ({
	html: inHead('<script src="/leak.js"></script>'),
	files: { '/leak.js': { type: 'text/javascript', body } }
});
const other = 'https://tracker.invalid';

/** Ways in which somebody in a hurry could break the promise in a browser. */
export const LEAKS: readonly Leak[] = [
	{
		name: 'a cookie set by a load function',
		headers: () => ({ 'set-cookie': 'va=abc; Path=/' }),
		caught: /cookie va|sets a cookie/,
		isQuick: true
	},
	{
		name: 'a cookie set by a script',
		...script("cookieStore.set('_id', '1')"),
		caught: /cookie _id/
	},
	{
		name: 'an id in localStorage',
		...script("localStorage.setItem('visitor', '1')"),
		caught: /local-storage visitor/,
		isQuick: true
	},
	{
		name: 'an id in sessionStorage',
		...script("sessionStorage.setItem('visit', '1')"),
		caught: /session-storage visit/
	},
	{
		name: 'a database of its own',
		...script("indexedDB.open('profile')"),
		caught: /indexed-db profile/
	},
	{ name: 'a cache of its own', ...script("caches.open('seen')"), caught: /cache seen/ },
	{
		name: 'an early script that sends a beacon',
		...script("navigator.sendBeacon('/api/events', '{}')"),
		caught: /POST to \/api\/events/,
		isQuick: true
	},
	{
		name: 'an early script that posts',
		...script("fetch('/api/measure', { method: 'POST', body: '{}' })"),
		caught: /POST to \/api\/measure/
	},
	{ name: 'window.name', ...script("window.name = 'visitor-1'"), caught: /window\.name/ },
	{
		name: 'a preconnect',
		html: inHead(`<link rel="preconnect" href="${other}">`),
		caught: /<link> names tracker/,
		isQuick: true
	},
	{
		name: 'a DNS prefetch',
		html: inHead(`<link rel="dns-prefetch" href="${other}">`),
		caught: /<link> names tracker/
	},
	{
		name: 'a hint in a Link header',
		headers: () => ({ link: `<${other}>; rel=preconnect` }),
		caught: /Link header names tracker/
	},
	{
		name: 'an image of a third party',
		html: inBody(`<img src="${other}/p.gif" alt="">`),
		caught: /tracker/
	},
	{
		name: 'a font from elsewhere',
		html: inHead(`<link rel="preload" as="font" crossorigin href="${other}/f.woff2">`),
		caught: /tracker/
	},
	{
		name: 'a script of a third party',
		html: inHead(`<script async src="${other}/t.js"></script>`),
		caught: /tracker/
	},
	{
		name: 'a frame of a third party',
		html: inBody(`<iframe src="${other}" title="x"></iframe>`),
		caught: /tracker/
	},
	{
		name: 'a policy that names a third party before its purpose',
		headers: () => ({ 'content-security-policy': `img-src 'self' ${other}` }),
		caught: /the policy names tracker/
	},
	{
		name: 'reports to a third party',
		headers: () => ({ 'reporting-endpoints': `default="${other}"` }),
		caught: /reports are asked for/
	},
	{
		name: 'an ETag for each visitor',
		headers: () => ({ etag: `"${crypto.randomUUID()}"` }),
		caught: /ETag differs/,
		isQuick: true
	},
	{
		name: 'an id for each visitor in the page',
		html: (html) => html.replace('<body', `<body data-visitor="${crypto.randomUUID()}"`),
		caught: /differs between visitors/
	}
];
