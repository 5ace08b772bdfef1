import { eq, isNull } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as addresses from '$lib/accounts/addresses.server';
import * as defaults from '$lib/accounts/defaults.server';
import * as organizations from '$lib/accounts/organizations.server';
import { MOST_ENTRIES } from '$lib/accounts/profile';
import { personOf } from '$lib/accounts/profile.server';
import type { Db } from '$lib/server/db/client';
import { accountAddresses } from '$lib/server/db/schema/accounts';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import type { AccountId } from '$lib/values/ids';
import * as addressBook from '../../../src/routes/account/addresses/+page.server';
import * as addressPage from '../../../src/routes/account/addresses/[id]/+page.server';
import * as profile from '../../../src/routes/account/profile/+page.server';
import * as organizationPage from '../../../src/routes/account/profile/organizations/[id]/+page.server';
import { answerOf, CookieJar, eventFor, type Visit } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { ADDRESS, addDelivery, NOON, SETTINGS } from '../../support/test-order';
import { addShopper, signedIn } from '../../support/test-shopper';

const PERSON = { name: 'نمونه آزمایشی', 'national-code': '۹۹۹۱۲۳۴۵۶۱' };
const ORGANIZATION = { organization: 'شرکت نمونهٔ آزمایش', 'legal-id': '99000000119' };
const HOME = {
	...{ 'address-level1': '8', 'address-level2': 'تهران', 'postal-code': '1457899999' },
	'street-address': 'خیابان نمونه، کوچهٔ آزمایش، پلاک ۱'
};

let db: Db;
let close: () => void;
let accountId: AccountId;
let visit: Visit;
beforeEach(async () => {
	({ db, close } = await openTestDb());
	await addDelivery(db);
	accountId = await addShopper(db);
	visit = as(accountId);
});
afterEach(() => close());

const as = (id: AccountId): Visit => ({
	...{ db, settings: SETTINGS, now: NOON, jar: new CookieJar() },
	session: signedIn(id)
});
const context = () => ({ db, settings: SETTINGS, now: NOON });
const unshredded = () => db.select().from(vaultRecords).where(isNull(vaultRecords.shreddedAt));

type Routes = { actions: Record<string, unknown>; load?: unknown };

function act(
	routes: Routes,
	name: string,
	fields: Record<string, string>,
	{ by = visit, id = 'new' } = {}
) {
	const event = { ...eventFor(by, '/account', new URLSearchParams(fields)), params: { id } };
	// The actions' own event types differ in the route's id alone.
	const action = routes.actions[name] as (event: unknown) => unknown;
	return answerOf(() => action(event));
}

function open(routes: Routes, { by = visit, id = 'new' } = {}) {
	const load = routes.load as (event: unknown) => unknown;
	return answerOf(() => load({ ...eventFor(by, '/account'), params: { id } }));
}

describe('who the person is', () => {
	it('is sealed, shown to them, and replaced so that the old record is destroyed', async () => {
		expect(await act(profile, 'person', PERSON)).toMatchObject({
			...{ status: 303, location: '/account/profile?notice=saved' }
		});
		const [first] = await unshredded();
		expect(first).toMatchObject({ kind: 'person', subject: `account:${accountId}` });
		await act(profile, 'person', { ...PERSON, name: 'نام دیگر' });
		expect(await personOf(context(), accountId)).toEqual({
			...{ kind: 'natural', name: 'نام دیگر', nationalCode: '9991234561' }
		});
		const [old] = await db
			.select()
			.from(vaultRecords)
			.where(eq(vaultRecords.id, first?.id ?? ''));
		expect(old).toMatchObject({ wrappedKey: null, ciphertext: null, shreddedAt: NOON });
		await act(profile, 'remove-person', {});
		expect(await personOf(context(), accountId)).toBeNull();
		expect(await unshredded()).toEqual([]);
	});

	it.each([
		[{ ...PERSON, 'national-code': '9991234562' }, 'national-code'],
		[{ ...PERSON, name: '' }, 'name'],
		[{ ...PERSON, name: 'علی ۱۲۳' }, 'name'],
		[{ ...PERSON, name: 'Ali\u202Egnp.exe' }, 'name'],
		[{ name: 'نمونه' }, 'national-code']
	])(
		'refuses %j at the field, gives back what was typed and keeps nothing',
		async (typed, field) => {
			const answer = await act(profile, 'person', typed as Record<string, string>);
			expect(answer).toMatchObject({ status: 400, data: { typed } });
			expect(Object.keys(answer.data?.problems as object)).toContain(field);
			expect(await db.select().from(vaultRecords)).toEqual([]);
		}
	);

	it('ends with one record, the others destroyed, when ten tabs save at once', async () => {
		await Promise.allSettled(
			Array.from({ length: 10 }, (_, i) =>
				act(profile, 'person', { ...PERSON, name: `نام ${'ابپتثجچحخد'[i] ?? ''}نمونه` })
			)
		);
		expect(await unshredded()).toHaveLength(1);
		expect(await personOf(context(), accountId)).toMatchObject({ nationalCode: '9991234561' });
	});

	it('is nobody’s business who is not signed in', async () => {
		const guest = { ...visit, session: null };
		for (const [routes, name] of [
			...[[profile, 'person'] as const, [profile, 'defaults'] as const],
			...[[organizationPage, 'default'] as const, [addressPage, 'save'] as const],
			...[[addressBook, 'remove'] as const, [addressBook, 'prefer'] as const]
		])
			expect(await act(routes, name, PERSON, { by: guest })).toMatchObject({
				...{ status: 303, location: expect.stringMatching(/^\/sign-in/) as string }
			});
		expect(await open(profile, { by: guest })).toMatchObject({ status: 303 });
		expect(await db.select().from(vaultRecords)).toEqual([]);
	});
});

describe('organisations', () => {
	it('are several, each with its checked numbers; an empty economic code is the national ID', async () => {
		await act(organizationPage, 'default', ORGANIZATION);
		await act(organizationPage, 'default', { ...ORGANIZATION, organization: 'سازمان دیگر' });
		const list = await organizations.ofAccount(context(), accountId);
		expect(list.map(({ value }) => value)).toMatchObject([
			{ name: 'شرکت نمونهٔ آزمایش', legalId: '99000000119', economicCode: '99000000119' },
			{ name: 'سازمان دیگر' }
		]);
		const wrong = { ...ORGANIZATION, 'legal-id': '99000000118' };
		expect(await act(organizationPage, 'default', wrong)).toMatchObject({ status: 400 });
	});

	it('are edited in their place, and gone with their record when removed', async () => {
		await act(organizationPage, 'default', ORGANIZATION);
		const [entry] = await organizations.ofAccount(context(), accountId);
		const id = entry?.id ?? '';
		await act(organizationPage, 'default', { ...ORGANIZATION, organization: 'نام تازه' }, { id });
		expect(await organizations.ofAccount(context(), accountId)).toMatchObject([
			{ id, value: { name: 'نام تازه' } }
		]);
		expect(await unshredded()).toHaveLength(1);
		await act(profile, 'remove-organization', { id });
		expect(await organizations.ofAccount(context(), accountId)).toEqual([]);
		expect(await unshredded()).toEqual([]);
	});
});

describe('the address book', () => {
	async function save(fields: Record<string, string> = HOME): Promise<string> {
		await act(addressPage, 'save', fields);
		return (await addresses.ofAccount(context(), accountId)).at(-1)?.id ?? '';
	}

	it('keeps several addresses and begins the checkout with the preferred one', async () => {
		const first = await save();
		const second = await save({ ...HOME, 'address-level2': 'ری' });
		expect((await open(addressBook)).data).toMatchObject({ preferred: first });
		await act(addressBook, 'prefer', { id: second });
		expect((await open(addressBook)).data).toMatchObject({ preferred: second });
		await act(addressBook, 'remove', { id: second });
		expect((await open(addressBook)).data).toMatchObject({ preferred: first });
		expect(await defaults.chosen(db, accountId)).toMatchObject({ addressId: null });
	});

	it('never holds more than it should, however many are sent at once', async () => {
		await Promise.all(
			Array.from({ length: MOST_ENTRIES + 5 }, () => act(addressPage, 'save', HOME))
		);
		expect(await db.select().from(accountAddresses)).toHaveLength(MOST_ENTRIES);
		expect(await unshredded()).toHaveLength(MOST_ENTRIES);
		expect(await act(addressPage, 'save', HOME)).toMatchObject({
			...{ status: 409, data: { reason: 'too-many', typed: HOME } }
		});
	});

	it('keeps control characters and direction tricks out of what labels and invoices print', async () => {
		await save({ ...HOME, 'street-address': 'خیابان\u202E نمونه،\u0000 پلاک ۱۲\u200F' });
		const [entry] = await addresses.ofAccount(context(), accountId);
		for (const trick of ['\u0000', '\u202E', '\u200F'])
			expect(entry?.value.street).not.toContain(trick);
	});
});

describe('another account', () => {
	it('sees, edits, removes and prefers nothing of it, and cannot tell it from what never was', async () => {
		await act(addressPage, 'save', HOME);
		await act(organizationPage, 'default', ORGANIZATION);
		const [address] = await addresses.ofAccount(context(), accountId);
		const [organization] = await organizations.ofAccount(context(), accountId);
		const stranger = as(await addShopper(db));
		const before = await unshredded();
		for (const id of [address?.id ?? '', organization?.id ?? '', crypto.randomUUID(), "' OR 1=1"]) {
			expect(await open(addressPage, { by: stranger, id })).toEqual({ status: 404 });
			expect(await open(organizationPage, { by: stranger, id })).toEqual({ status: 404 });
			expect(await act(addressPage, 'save', HOME, { by: stranger, id })).toEqual({ status: 404 });
			expect(await act(organizationPage, 'default', ORGANIZATION, { by: stranger, id })).toEqual({
				status: 404
			});
			await act(addressBook, 'remove', { id }, { by: stranger });
			await act(profile, 'remove-organization', { id }, { by: stranger });
			await act(addressBook, 'prefer', { id }, { by: stranger });
			await act(profile, 'defaults', { buyer: id }, { by: stranger });
		}
		expect(await unshredded()).toEqual(before);
		const strangersOwn = stranger.session?.accountId ?? '';
		expect(await defaults.chosen(db, strangersOwn)).toMatchObject({
			...{ addressId: null, organizationId: null }
		});
		expect((await open(profile, { by: stranger })).data).toMatchObject({
			...{ person: null, organizations: [] }
		});
	});
});

describe('default choices', () => {
	it('are kept, changed and taken back one by one', async () => {
		const id = await addresses.add(context(), accountId, ADDRESS);
		if (!id.ok) throw new Error('not added');
		await act(addressBook, 'prefer', { id: id.value.id });
		const choices = { 'delivery-method': 'courier', 'payment-method': 'transfer' };
		await act(profile, 'defaults', choices);
		expect(await defaults.chosen(db, accountId)).toEqual({
			...{ organizationId: null, addressId: id.value.id },
			...{ deliveryMethodId: 'courier', paymentMethod: 'transfer' }
		});
		await act(profile, 'defaults', { 'delivery-method': 'no such', 'payment-method': 'bitcoin' });
		expect(await defaults.chosen(db, accountId)).toEqual({
			...{ organizationId: null, addressId: id.value.id },
			...{ deliveryMethodId: null, paymentMethod: null }
		});
	});
});
