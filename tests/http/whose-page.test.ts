import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as addresses from '$lib/accounts/addresses.server';
import { confirmContact, newContact } from '$lib/accounts/contacts.server';
import * as organizations from '$lib/accounts/organizations.server';
import { savePerson } from '$lib/accounts/profile.server';
import type { Email } from '$lib/identity/email';
import type { EconomicCode } from '$lib/identity/economic-code';
import type { LegalId } from '$lib/identity/legal-id';
import type { Mobile } from '$lib/identity/mobile';
import type { NationalCode } from '$lib/identity/national-code';
import { writeBatch, type Db } from '$lib/server/db/client';
import { readEnv } from '$lib/server/env';
import { staffRoles } from '$lib/server/db/schema/staff';
import { accessOf } from '$lib/staff/route-access';
import type { AccountId } from '$lib/values/ids';
import { Guest } from '../support/guest';
import { fromOtherAddresses, type OtherAddresses } from '../support/other-addresses';
import { pathOf, shopRoutes } from '../support/shop-routes';
import { ADDRESS } from '../support/test-order';
import { addFactor, addSession, addShopper } from '../support/test-staff';
import { openShopDb } from '../support/visitors';

const settings = readEnv(inject('shopBindings'));

/** Made up and found nowhere else, so that each is a trace of this one person. */
const MARKS = {
	email: 'arezoo.nemunezadeh@example.com',
	mobile: '09990456123',
	name: 'آرزو نمونه‌زادهٔ یکتا',
	street: 'خیابان نشان ویژه، پلاک ۷۳۱',
	organization: 'بنگاه نشان یکتای آزمایش'
};

let url: string;
let elsewhere: OtherAddresses;
let db: Db;
let first: string;
let second: string;
let paths: string[];
let order: string;

// They use up what one address may try, which the next test needs.
afterAll(() => elsewhere.close());
beforeAll(async () => {
	elsewhere = await fromOtherAddresses(inject('shopUrl'), 'one');
	({ url } = elsewhere);
	db = openShopDb(inject('shopDatabase'));
	const now = Date.now();
	const place = { db, settings, now };
	const one = await addPerson({ email: MARKS.email, mobile: `+98${MARKS.mobile.slice(1)}` });
	const other = await addPerson({ email: 'someone.else@example.com', mobile: '+989990456789' });
	await savePerson(place, one, {
		kind: 'natural',
		name: MARKS.name,
		nationalCode: '9991234561' as NationalCode
	});
	const address = await addresses.add(place, one, { ...ADDRESS, street: MARKS.street });
	const organization = await organizations.add(place, one, {
		...{ kind: 'legal', name: MARKS.organization, registrationNumber: '12345' },
		legalId: '99000000119' as LegalId,
		economicCode: '99000000119' as EconomicCode
	});
	await db.insert(staffRoles).values({ accountId: one, role: 'owner', grantedAt: now });
	await addFactor(db, one);
	first = await addSession(db, one, { now });
	second = await addSession(db, other, { kind: 'shopper', now });
	order = await buy();
	const ids = {
		'/account/addresses/[id] id': address.ok ? address.value.id : '',
		'/account/profile/organizations/[id] id': organization.ok ? organization.value.id : '',
		...{ number: order, account: one, slug: 'x', provider: 'zarinpal' }
	};
	paths = (await shopRoutes())
		.filter(({ isPage, id }) => isPage && isPersonal(id))
		.map(({ id }) => pathOf(id, ids));
});

/** Everything but what is the same for all: those pages are kept at the edge and tested there. */
function isPersonal(id: string): boolean {
	return accessOf(id) !== 'public' || ['/(shop)/cart', '/(shop)/checkout'].includes(id);
}

/** An account with these confirmed contacts, spelled as their parsers write them. */
async function addPerson({ email, mobile }: { email: string; mobile: string }): Promise<AccountId> {
	const accountId = await addShopper(db);
	const now = Date.now();
	for (const contact of [
		await newContact(db, settings, { accountId, channel: 'email', value: email as Email, now }),
		await newContact(db, settings, { accountId, channel: 'mobile', value: mobile as Mobile, now })
	])
		await writeBatch(db, [...contact.statements, ...confirmContact(db, contact.id, now)]);
	return accountId;
}

/** An order of the signed-in person; answers its number. Something stays in the cart, or checkout has nothing to show. */
async function buy(): Promise<string> {
	const shopper = new Guest(url, { '__Host-session': first });
	for (let variant = 1; variant < 60; variant += 1) {
		const added = await shopper.add(variant);
		if (!added.location?.includes('notice=added')) continue;
		if ((await shopper.get('/checkout')).status !== 200) continue;
		const form = await shopper.checkoutForm({ 'delivery-method': 'pickup' });
		const number = /KH\d{9}/.exec((await shopper.place(form)).location ?? '')?.[0];
		await shopper.add(variant);
		if (number) return number;
	}
	throw new Error('nothing could be bought');
}

interface Seen {
	path: string;
	status: number;
	text: string;
	cacheControl: string;
}

/** Every personal page, as a document and as data, in both languages. */
async function look(token: string | null): Promise<Seen[]> {
	const seen: Seen[] = [];
	const cookie = token === null ? '' : `__Host-session=${token}`;
	for (const path of paths.flatMap((each) => [each, `/en${each}`, `${each}/__data.json`])) {
		const response = await fetch(url + path, {
			redirect: 'manual',
			headers: { cookie, 'sec-fetch-site': 'same-origin', accept: 'text/html' }
		});
		const cacheControl = response.headers.get('cache-control') ?? '';
		seen.push({ path, status: response.status, text: await response.text(), cacheControl });
	}
	return seen;
}

function tracesIn(seen: readonly Seen[]): string[] {
	return seen.flatMap(({ path, text }) =>
		[...Object.entries(MARKS), ['order', order] as const]
			// An address that was asked for comes back in the page's own links.
			.filter(([kind, mark]) => text.includes(mark) && !(kind === 'order' && path.includes(mark)))
			.map(([kind]) => `${path}: ${kind}`)
	);
}

describe('every page as one person, then another, then nobody', () => {
	it('shows the first what is theirs, and to be kept by nobody', async () => {
		const seen = await look(first);
		const traces = tracesIn(seen).map((trace) => trace.split(': ')[1]);
		expect([...new Set(traces)].sort()).toEqual([...Object.keys(MARKS), 'order'].sort());
		expect(seen.filter(({ cacheControl }) => cacheControl !== 'private, no-store')).toEqual([]);
		expect(seen.filter(({ status }) => status >= 500)).toEqual([]);
		console.log(`${seen.length} pages, ${traces.length} traces of their owner`);
	});

	it('shows the second no trace of the first', async () => {
		expect(tracesIn(await look(second))).toEqual([]);
	});

	it('shows nobody a trace of either', async () => {
		const seen = await look(null);
		expect(tracesIn(seen)).toEqual([]);
		expect(seen.filter(({ text }) => text.includes('someone.else@'))).toEqual([]);
	});

	it('shows the first the same again', async () => {
		expect(tracesIn(await look(first)).length).toBeGreaterThan(10);
	});
});
