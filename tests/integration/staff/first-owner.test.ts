import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmContact, newContact } from '$lib/accounts/contacts.server';
import { SAMPLE_ACCOUNT } from '$lib/accounts/sample-account.server';
import type { Mobile } from '$lib/identity/mobile';
import { writeBatch, type Db } from '$lib/server/db/client';
import { sessions } from '$lib/server/db/schema/accounts';
import { settings } from '$lib/server/db/schema/machinery';
import { makeFirstOwner } from '$lib/staff/first-owner.server';
import { rolesOf } from '$lib/staff/roles.server';
import type { AccountId } from '$lib/values/ids';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';
import { addSession, addShopper, addStaff } from '../../support/test-staff';

const MOBILE = '+989990000123' as Mobile;
let db: Db;
let close: () => void;
let person: AccountId;

beforeEach(async () => {
	({ db, close } = await openTestDb());
	person = await addShopper(db);
	const contact = await newContact(db, SETTINGS, {
		...{ accountId: person, channel: 'mobile', value: MOBILE, now: NOON }
	});
	await writeBatch(db, [...contact.statements, ...confirmContact(db, contact.id, NOON)]);
});
afterEach(() => close());

const make = (typed: string) => makeFirstOwner({ db, settings: SETTINGS, now: NOON }, typed);

describe('the first owner', () => {
	it('is a registered person, whose sessions from before end', async () => {
		await addSession(db, person, { kind: 'shopper' });
		expect(await make('۰۹۹۹ ۰۰۰ ۰۱۲۳')).toMatchObject({ ok: true });
		expect(await rolesOf(db, person)).toEqual(['owner']);
		expect(await db.$count(sessions, eq(sessions.accountId, person))).toBe(0);
	});

	it('takes the place of the sample account', async () => {
		const sample = await addStaff(db, ['owner', 'orders']);
		await addSession(db, sample);
		const value = { accountId: sample };
		await db.insert(settings).values({ key: SAMPLE_ACCOUNT, value, changedAt: NOON });
		expect(await make('09990000123')).toMatchObject({ ok: true });
		expect(await rolesOf(db, sample)).toEqual([]);
		expect(await db.$count(sessions)).toBe(0);
	});

	it('is not made where a real one is', async () => {
		await addStaff(db, ['owner']);
		expect(await make('09990000123')).toMatchObject({ ok: false, reason: 'has-an-owner' });
		expect(await rolesOf(db, person)).toEqual([]);
	});

	it.each([
		['', 'not-an-identifier'],
		['12', 'not-an-identifier'],
		['09990000124', 'no-such-account'],
		['nobody@example.com', 'no-such-account']
	])('is not «%s»: %s', async (typed, reason) => {
		expect(await make(typed)).toMatchObject({ ok: false, reason });
	});
});
