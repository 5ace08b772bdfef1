import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files';

const files = sourceFiles('src');

/** Which business word may use which. `values` and `identity` are open to all; an edge is added with its reason. */
const DOMAIN_EDGES: Record<string, readonly string[]> = {
	catalog: ['cart'], // the product page holds the add-to-cart form
	cart: ['catalog', 'checkout', 'offline'], // availability and VAT; the delivery line of a quote; its outbox
	// accounts: the contacts given with an order are proved like those of a profile
	checkout: [
		'cart',
		'catalog',
		'orders',
		'privacy',
		'invoices',
		'notifications',
		'accounts',
		'offline'
	],
	orders: ['catalog', 'checkout', 'privacy', 'notifications', 'invoices', 'cart'], // stock goes back; buying again
	accounts: ['privacy', 'notifications', 'cart', 'orders', 'checkout', 'consent'], // whose cart and orders these are; how often a visitor tries
	staff: ['accounts', 'privacy', 'notifications'],
	invoices: ['checkout', 'privacy', 'orders', 'catalog'],
	notifications: ['privacy', 'orders'],
	consent: [],
	analytics: ['consent', 'staff'], // events only under a live receipt; figures for whoever may see them
	offline: ['catalog', 'cart', 'checkout'], // what works without a connection, and in which order it is sent
	privacy: []
};
const OPEN_TO_ALL = new Set(['values', 'identity', 'paraglide']);
const MACHINERY = new Set(['server', 'ui', 'browser']);

const domainOf = (path: string) => /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? null;
const isServerOnly = (path: string) =>
	/\.server(\.ts)?$/.test(path) || path.startsWith('src/lib/server/');
const isScreen = (path: string) => /\.svelte(\.ts)?$/.test(path);
const isPure = (path: string) =>
	path.startsWith('src/lib/') &&
	path.endsWith('.ts') &&
	!isServerOnly(path) &&
	!isScreen(path) &&
	!/^src\/lib\/(ui|browser)\//.test(path);

function offenders(check: (file: SourceFile) => string[]): string[] {
	return files.flatMap((file) => check(file).map((found) => `${file.path} → ${found}`));
}

describe('who may import whom', () => {
	it('lets nothing import a route, which is the reception desk and not a library', () => {
		const found = offenders((file) =>
			file.path.startsWith('src/routes/')
				? []
				: file.imports
						.map(({ target }) => target)
						.filter((target) => target.startsWith('src/routes'))
		);
		expect(found).toEqual([]);
	});

	it('keeps rules pure: a pure file imports only pure files and schema or calendar libraries', () => {
		const allowed = /^(valibot|jalaali-js)$/;
		const found = offenders((file) =>
			isPure(file.path)
				? file.imports
						.filter(({ isTypeOnly }) => !isTypeOnly)
						.map(({ target }) => target)
						.filter((target) =>
							target.startsWith('src/')
								? isServerOnly(target) || isScreen(target) || target.startsWith('src/lib/ui')
								: !allowed.test(target)
						)
				: []
		);
		expect(found.filter((text) => !text.startsWith('src/lib/notifications/templates'))).toEqual([]);
	});

	it('keeps secrets and the database out of screens: .server files only as types', () => {
		const found = offenders((file) =>
			isScreen(file.path)
				? file.imports.filter((i) => !i.isTypeOnly && isServerOnly(i.target)).map((i) => i.target)
				: []
		);
		expect(found).toEqual([]);
	});

	it('keeps machinery and components free of domains, so that they can be read without knowing the shop', () => {
		const found = offenders((file) => {
			if (!MACHINERY.has(domainOf(file.path) ?? '')) return [];
			return file.imports
				.filter(({ isTypeOnly }) => !isTypeOnly)
				.map(({ target }) => target)
				.filter((target) => (domainOf(`${target}/`) ?? 'server') in DOMAIN_EDGES);
		});
		expect(found).toEqual([]);
	});

	it('follows the one-way list of domain edges', () => {
		const found = offenders((file) => {
			const from = domainOf(file.path);
			if (from === null || !(from in DOMAIN_EDGES)) return [];
			return file.imports
				.filter(({ isTypeOnly }) => !isTypeOnly)
				.map(({ target }) => domainOf(target))
				.filter((to) => to !== null && to !== from && to in DOMAIN_EDGES)
				.filter((to) => !DOMAIN_EDGES[from]?.includes(to ?? ''))
				.map((to) => `${to} (add the edge with its reason, or turn the call round)`);
		});
		expect(found).toEqual([]);
	});

	it('names every domain in the list', () => {
		const domains = new Set(
			files.map((file) => domainOf(file.path)).filter((name) => name !== null)
		);
		const unknown = [...domains].filter(
			(name) => !(name in DOMAIN_EDGES) && !OPEN_TO_ALL.has(name) && !MACHINERY.has(name)
		);
		expect(unknown).toEqual([]);
	});
});

/** A power, the pattern that gives it away, and the files that may hold it. */
const DOORS: { power: string; sign: RegExp; doors: RegExp; among?: (path: string) => boolean }[] = [
	{
		power: "the visitor's address",
		sign: /getClientAddress|cf-connecting-ip|x-forwarded-for|x-real-ip/i,
		doors: /^src\/lib\/consent\/visitor-address\.server\.ts$/
	},
	{
		power: 'opening sealed data',
		sign: /subtle\s*\.\s*(decrypt|unwrapKey)/,
		// What a device keeps of its own person is sealed by a key that never leaves it.
		doors: /^src\/lib\/(privacy\/vault(-\w+)?\.server|browser\/device-seal)\.ts$/
	},
	{
		power: 'the key of the vault',
		sign: /VAULT_KEY/,
		doors:
			/^src\/lib\/(privacy\/vault[\w-]*\.server|server\/env-schema|server\/db\/schema\/privacy)\.ts$/
	},
	{ power: 'lucia', sign: /from 'lucia'/, doors: /^src\/lib\/accounts\/sessions\.server\.ts$/ },
	{
		power: 'the clock',
		sign: /Date\.now\(|new Date\(\)/,
		doors: /^src\/lib\/server\/clock\.ts$/,
		among: (path) => isServerOnly(path) || isPure(path) || path.endsWith('hooks.server.ts')
	},
	{
		power: 'the log',
		sign: /console\./,
		doors: /^src\/(lib\/server\/log|hooks\.client)\.ts$/
	},
	{
		power: 'the mail server',
		sign: /cloudflare:sockets|worker-mailer/,
		doors: /^src\/lib\/server\/(mailer|smtp)[\w-]*\.ts$/
	},
	{
		power: 'sending to an address',
		sign: /\b(sendMail|sendSms|sendSmtp)\b/,
		doors: /^src\/lib\/(notifications\/deliver\.server|server\/(mailer|sms|smtp)[\w-]*)\.ts$/
	},
	{
		power: 'the outbox',
		sign: /\binsert\(outbox\)|insert into .?outbox/i,
		doors: /^src\/lib\/notifications\/outbox\.server\.ts$/
	},
	{
		power: 'requests to other servers',
		sign: /\bfetch\(/,
		doors:
			// The guard of the back office asks this shop itself for the page of an unknown address.
			/^src\/lib\/(server\/(db\/client|sms[\w-]*|payment-gateway\/[\w-]+|outbound)|staff\/guard-staff\.server)\.ts$|^src\/edge\//,
		among: isServerOnly
	},
	{
		power: 'watching visitors',
		sign: /analytics\/(watch|event-outbox|vitals)\.svelte|from 'web-vitals'|sendBeacon|(src|href)="https?:\/\//,
		doors: /^src\/lib\/(consent\/analytics|analytics\/(vitals|event-outbox))\.svelte\.ts$/
	},
	{
		power: 'frames, in which others may be told of a visit',
		sign: /iframe|tag-frames\.svelte/,
		doors: /^src\/lib\/consent\/(tag-frames|consent)\.svelte\.ts$/
	},
	{ power: 'cookies from script', sign: /document\.cookie/, doors: /^$/ },
	{ power: 'raw HTML', sign: /\{@html/, doors: /^$/ },
	{
		power: 'styles the CSP refuses',
		sign: /\sstyle(="|=\{|:[\w-]+)/,
		doors: /^src\/lib\/notifications\//,
		among: isScreen
	}
];

describe('one door each', () => {
	for (const { power, sign, doors, among } of DOORS)
		it(`keeps ${power} behind its door`, () => {
			const outside = files
				.filter(({ path, text }) => (among?.(path) ?? true) && sign.test(withoutComments(text)))
				.map(({ path }) => path)
				.filter((path) => !doors.test(path));
			expect(outside).toEqual([]);
		});

	it('finds what it looks for: each door that exists trips its own sign', () => {
		const address = files.find(({ path }) => path.endsWith('visitor-address.server.ts'));
		expect(DOORS[0]?.sign.test(address?.text ?? '')).toBe(true);
	});
});

/** Public, bounded or keyed by their argument; each says in its file why sharing it harms nobody. */
const MODULE_STATE = /^src\/lib\/(server\/edge-cache|catalog\/(version|menu)\.server)\.ts$/;

describe('the shape of the house', () => {
	it('has no drawers for odds and ends and no barrels', () => {
		const found = files
			.map(({ path }) => path)
			.filter((path) =>
				/\/(utils?|helpers?|common|misc|types|stores)(\/|\.ts$)|src\/lib\/.*\/index\.ts$/.test(path)
			);
		expect(found).toEqual([]);
	});

	it('has no server folder inside a domain, which SvelteKit 2 would let into the browser', () => {
		const found = files
			.map(({ path }) => path)
			.filter((path) => /\/server\//.test(path) && !path.startsWith('src/lib/server/'));
		expect(found).toEqual([]);
	});

	it('keeps no mutable state in modules of the Worker, which visitors would share', () => {
		const found = files
			.filter(({ path, text }) => isServerOnly(path) && /^(export )?let /m.test(text))
			.map(({ path }) => path)
			.filter((path) => !MODULE_STATE.test(path));
		expect(found).toEqual([]);
	});
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
