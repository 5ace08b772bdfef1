import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimOrders } from '$lib/accounts/claim-orders.server';
import { parseNationalCode } from '$lib/identity/national-code';
import { parsePostalCode } from '$lib/identity/postal-code';
import { ensureAccountCart } from '$lib/cart/account-cart.server';
import { TERMS_VERSION } from '$lib/checkout/checkout-fields';
import { sha256Hex } from '$lib/server/secrets';
import type { Db } from '$lib/server/db/client';
import { cartLines } from '$lib/server/db/schema/cart';
import { orders } from '$lib/server/db/schema/orders';
import { actions as checkout } from '../../../src/routes/(shop)/checkout/+page.server';
import { actions as profile } from '../../../src/routes/account/profile/+page.server';
import { actions as organization } from '../../../src/routes/account/profile/organizations/[id]/+page.server';
import { actions as address } from '../../../src/routes/account/addresses/[id]/+page.server';
import { POST as cartApi } from '../../../src/routes/api/cart/+server';
import { answerOf, CookieJar, eventFor, type Visit } from '../../support/route-event';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import { addDelivery, NOON, SETTINGS } from '../../support/test-order';
import { addShopper, signedIn } from '../../support/test-shopper';

const PEOPLE = 200;
/** Every so many of them ordered as a guest before. */
const GUESTS = 5;
const LETTERS = 'ابپتثجچحخدذرزسشصضطظعغفقکگلمنوهی';

let db: Db;
let close: () => void;
const seeded: Seeded[] = [];

type Seeded = ReturnType<typeof person>;

/** Letters that tell people apart: names hold no digits. */
function word(i: number): string {
	const at = (n: number) => LETTERS[n % LETTERS.length] ?? '';
	return `${at(i)}${at(Math.floor(i / LETTERS.length))}${at(i * 7 + 3)}`;
}

function nationalCode(i: number): string {
	const stem = `999${String(100_000 + i * 37).padStart(6, '0')}`;
	const valid = Array.from({ length: 10 }, (_, digit) => `${stem}${digit}`);
	return valid.find((code) => parseNationalCode(code).ok) ?? '';
}

function postalCode(i: number): string {
	const route = [...i.toString(8).padStart(5, '0')].map((digit) => '13456789'[Number(digit)]);
	const code = `${route.join('')}8${String(1000 + i)}`;
	if (!parsePostalCode(code).ok) throw new Error(`no postal code: ${code}`);
	return code;
}

function person(i: number) {
	const number = String(1_000_000 + i * 31);
	return {
		name: `مهرگان ${word(i)}پور`,
		nationalCode: nationalCode(i),
		mobile: `0999${number}`,
		email: `seed.${word(i).length}.${i}.person@leak-${i}.example`,
		street: `خیابان ${word(i)}آباد، کوچهٔ شمارهٔ ${i}، پلاک ${1000 + i}`,
		postalCode: postalCode(i),
		organization: `بنگاه ${word(i)}سازان`,
		recipientName: `گیرنده ${word(i)}نژاد`,
		recipientMobile: `0998${number}`,
		recipientStreet: `میدان ${word(i)}شهر، بن‌بست ${i}، واحد ${2000 + i}`,
		note: `زنگ ${word(i)}خانه خراب است`
	};
}

function act(actions: object, name: string, visit: Visit, fields: Record<string, string>) {
	const event = eventFor(visit, '/seed', new URLSearchParams(fields));
	const action = (actions as Record<string, (event: unknown) => unknown>)[name];
	return answerOf(() => action?.({ ...event, params: { id: 'new' } }));
}

const addressOf = (one: Seeded) => ({
	...{ 'address-level1': '8', 'address-level2': 'تهران' },
	...{ 'street-address': one.street, 'postal-code': one.postalCode }
});

function orderOf(one: Seeded): Record<string, string> {
	return {
		...{ tel: one.mobile, email: one.email, 'buyer-kind': 'natural' },
		...{ name: one.name, 'national-code': one.nationalCode, ...addressOf(one) },
		...{ recipient: 'other', 'recipient-name': one.recipientName },
		...{ 'recipient-tel': one.recipientMobile, 'recipient-has-address': 'yes' },
		...{ 'recipient-level1': '8', 'recipient-level2': 'ری', note: one.note },
		...{ 'recipient-street': one.recipientStreet, 'recipient-postal-code': one.postalCode },
		...{ 'delivery-method': 'post', 'payment-method': 'on-delivery', remember: 'yes' },
		...{ terms: 'yes', 'terms-version': TERMS_VERSION, 'seen-totals': 'post=1100000' },
		'idempotency-key': crypto.randomUUID()
	};
}

/** Profile, address book and an order of the account; first, if wanted, one as a guest, which the account claims. */
async function live(one: Seeded, isGuestFirst: boolean): Promise<number[]> {
	const jar = new CookieJar();
	const guest: Visit = { db, settings: SETTINGS, now: NOON, jar };
	const add = { id: crypto.randomUUID(), kind: 'add', variantId: 1, quantity: 1 };
	const body = JSON.stringify({ commands: [add] });
	const statuses: number[] = [];
	if (isGuestFirst) {
		await cartApi(eventFor(guest, '/api/cart', body) as Parameters<typeof cartApi>[0]);
		statuses.push((await act(checkout, 'order', guest, orderOf(one))).status);
	}
	const contact = { mobile: one.mobile.replace(/^0/, '+98'), email: one.email };
	const accountId = await addShopper(db, contact);
	const visit: Visit = { ...guest, jar: new CookieJar(), session: signedIn(accountId) };
	const named = { name: one.name, 'national-code': one.nationalCode };
	const company = { organization: one.organization, 'legal-id': '99000000119' };
	const saved = [
		await act(profile, 'person', visit, named),
		await act(organization, 'default', visit, company),
		await act(address, 'save', visit, addressOf(one))
	];
	const cartId = await ensureAccountCart(db, accountId, NOON);
	const line = { cartId, variantId: 1, quantity: 1, seenPriceRial: 1_000_000, addedAt: NOON };
	await db.insert(cartLines).values(line);
	const own = await act(checkout, 'order', visit, orderOf(one));
	await claimOrders({ db, locale: 'fa', now: NOON }, accountId);
	// A form that was refused must not have left anything either.
	await act(profile, 'person', visit, { ...named, 'national-code': '1' });
	return [...statuses, ...[...saved, own].map(({ status }) => status)];
}

beforeAll(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, stock: 10 * PEOPLE }]);
	await addDelivery(db);
	for (let i = 0; i < PEOPLE; i += 1) {
		const one = person(i);
		seeded.push(one);
		const statuses = await live(one, i % GUESTS === 0);
		if (statuses.some((status) => status !== 303))
			throw new Error(`person ${i} could not do it all: ${statuses.join(' ')}`);
	}
}, 180_000);
afterAll(() => close());

/** Every byte of the database: the file and whatever SQLite keeps beside it. */
async function databaseBytes(): Promise<Buffer> {
	const [file] = (await db.$client.execute('PRAGMA database_list')).rows;
	const folder = dirname(String(file?.file));
	return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

/** The ways in which one value could stand somewhere in clear. */
function spellings(value: string): string[] {
	const persian = value.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);
	const isMobile = /^09\d{9}$/.test(value);
	return [...new Set([value, persian, value.toUpperCase(), ...(isMobile ? [value.slice(1)] : [])])];
}

describe(`the database of ${PEOPLE} people who registered, filled in a profile and bought`, () => {
	it('holds none of their names, codes, phones, e-mails and addresses in clear', async () => {
		expect(await db.select().from(orders)).toHaveLength(PEOPLE + PEOPLE / GUESTS);
		const bytes = await databaseBytes();
		// What must be there is found by the same search: the search works.
		expect(bytes.includes('کالای 1')).toBe(true);
		expect(bytes.includes('account-address')).toBe(true);
		const values = seeded.flatMap((one) => Object.values(one));
		expect(new Set(values).size).toBe(PEOPLE * 11);
		const found = values.filter((value) => spellings(value).some((text) => bytes.includes(text)));
		expect(found).toEqual([]);
	}, 120_000);

	it('holds no plain hash of them either, from which ten million numbers are soon tried out', async () => {
		const bytes = await databaseBytes();
		const found: string[] = [];
		for (const { mobile, email, nationalCode: code } of seeded.slice(0, 50))
			for (const value of [mobile, mobile.replace(/^0/, '+98'), mobile.slice(1), email, code]) {
				const hash = await sha256Hex(value);
				if (bytes.includes(hash) || bytes.includes(Buffer.from(hash, 'hex'))) found.push(value);
			}
		expect(found).toEqual([]);
	}, 60_000);
});
