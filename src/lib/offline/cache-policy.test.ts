import { describe, expect, it } from 'vitest';
import { ROUTE_ACCESS } from '$lib/staff/route-access';
import { localPath, LOCALES } from '$lib/values/locale';
import { cachePolicy, whatToForget, type Policy, type RequestFacts } from './cache-policy';

function facts(path: string, changed: Partial<RequestFacts> = {}): RequestFacts {
	const [pathname = '', query = ''] = path.split('?');
	return {
		method: 'GET',
		isOwn: true,
		isNavigation: true,
		path: pathname,
		parameters: query === '' ? [] : query.split('&').map((pair) => pair.split('=')[0] ?? ''),
		...changed
	};
}

const kindOf = (path: string, changed?: Partial<RequestFacts>): Policy['kind'] =>
	cachePolicy(facts(path, changed)).kind;

/** What is done with a document of each route; what is not in the list is never touched. */
const DOCUMENTS: Readonly<Record<string, Policy['kind']>> = {
	'/(legal)/about': 'page',
	'/(legal)/contact': 'page',
	'/(legal)/cookies': 'app',
	'/(legal)/offline': 'app',
	'/(legal)/privacy': 'page',
	'/(legal)/returns': 'page',
	'/(legal)/terms': 'page',
	'/(shop)': 'page',
	'/(shop)/cart': 'app',
	'/(shop)/categories': 'page',
	'/(shop)/categories/[slug]': 'page',
	'/(shop)/checkout': 'app',
	'/(shop)/orders': 'app',
	'/(shop)/orders/waiting': 'app',
	'/(shop)/products/[slug]': 'page',
	'/(shop)/search': 'app'
};

function addressOf(route: string): string {
	const path = route.replace(/\/\([^)]+\)/g, '').replace('[x+2e]', '.');
	return path.replace(/\[[^\]]+\]/g, 'some-name') || '/';
}

describe('cachePolicy', () => {
	it.each(Object.keys(ROUTE_ACCESS))(
		'does with %s what is written down, in both languages',
		(route) => {
			for (const locale of LOCALES)
				expect(kindOf(localPath(addressOf(route), locale))).toBe(DOCUMENTS[route] ?? 'never');
		}
	);

	it('keeps nothing of any route that is not open to everyone', () => {
		const closed = Object.entries(ROUTE_ACCESS).filter(([, access]) => access !== 'public');
		expect(closed.length).toBeGreaterThan(10);
		for (const [route] of closed)
			for (const isNavigation of [true, false])
				expect([route, kindOf(addressOf(route), { isNavigation })]).toEqual([route, 'never']);
	});

	it('touches nothing that changes something or goes elsewhere', () => {
		for (const path of ['/', '/products/a', '/api/catalog/home', '/img/products/a-320.avif']) {
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])
				for (const isNavigation of [true, false])
					expect(kindOf(path, { method, isNavigation })).toBe('never');
			expect(kindOf(path, { isOwn: false })).toBe('never');
		}
	});

	it('touches no address that opens something to whoever has it', () => {
		for (const name of ['key', 'token', 'code', 'Authority', 'trackId'])
			for (const path of ['/', '/orders/waiting', '/categories/a', '/cart'])
				expect(kindOf(`${path}?${name}=x`)).toBe('never');
	});

	it('keeps a listing by its own parameters only', () => {
		expect(
			kindOf('/categories/a?brand=b&f-color=c&available=1&min=1&max=2&sort=newest&page=2')
		).toBe('page');
		expect(kindOf('/categories/a?ref=friend')).toBe('app');
		expect(kindOf('/products/a?variant=7')).toBe('page');
		expect(kindOf('/?utm_source=x')).toBe('app');
	});

	it('makes catalogue answers from the device, but not the feed that the device is filled from', () => {
		const isNavigation = false;
		for (const path of ['/home', '/menu', '/products/a', '/categories/a', '/search', '/suggest'])
			for (const locale of LOCALES)
				expect(kindOf(localPath(`/api/catalog${path}`, locale), { isNavigation })).toBe(
					'catalogue'
				);
		expect(kindOf('/api/catalog/feed?since=1', { isNavigation })).toBe('never');
		expect(kindOf('/en/api/catalog/feed', { isNavigation })).toBe('never');
	});

	it('never keeps data of private pages or of the cart', () => {
		const isNavigation = false;
		for (const path of [
			'/cart/__data.json',
			'/account/__data.json',
			'/checkout/__data.json',
			'/api/cart',
			'/api/checkout',
			'/api/orders',
			'/api/consent',
			'/api/health',
			'/_app/version.json',
			'/service-worker.js',
			'/img/products/../../account'
		])
			expect(kindOf(path, { isNavigation })).toBe('never');
	});

	it('keeps files of the app and pictures of products, each with a limit of its own', () => {
		const isNavigation = false;
		expect(kindOf('/_app/immutable/chunks/a.js', { isNavigation })).toBe('asset');
		expect(kindOf('/icons/favicon.png', { isNavigation })).toBe('icon');
		expect(cachePolicy(facts('/img/products/a-320.avif', { isNavigation }))).toEqual({
			kind: 'picture',
			maxAgeMs: 5_184_000_000,
			most: 400
		});
		expect(cachePolicy(facts('/products/a'))).toEqual({
			kind: 'page',
			maxAgeMs: 86_400_000,
			most: 60
		});
	});
});

describe('whatToForget', () => {
	const forgets = (path: string, method = 'POST') => whatToForget({ path, method, isOwn: true });

	it('forgets the person when somebody signs out', () => {
		expect(forgets('/sign-out')).toBe('person');
		expect(forgets('/en/sign-out')).toBe('person');
	});

	it('forgets pages when a choice about cookies or a sign-in may change them', () => {
		for (const path of [
			'/cookies',
			'/en/cookies',
			'/api/consent',
			'/sign-in',
			'/sign-in/second-step',
			'/register/confirm'
		])
			expect(forgets(path)).toBe('pages');
	});

	it('forgets nothing for looking, or for what happens elsewhere', () => {
		expect(forgets('/sign-out', 'GET')).toBeNull();
		expect(forgets('/cookies', 'HEAD')).toBeNull();
		expect(forgets('/cart')).toBeNull();
		expect(whatToForget({ path: '/sign-out', method: 'POST', isOwn: false })).toBeNull();
	});
});
