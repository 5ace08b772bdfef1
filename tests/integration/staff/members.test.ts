import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { accounts, sessions } from '$lib/server/db/schema/accounts';
import { staffRoles } from '$lib/server/db/schema/staff';
import { member, members, setRoles } from '$lib/staff/members.server';
import type { StaffActor } from '$lib/staff/require-staff.server';
import { requireStaff } from '$lib/staff/require-staff.server';
import { rolesOf } from '$lib/staff/roles.server';
import type { AccountId } from '$lib/values/ids';
import { CookieJar, eventFor } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';
import { addSession, addShopper, addStaff } from '../../support/test-staff';

let db: Db;
let close: () => void;
let owner: AccountId;
let actor: StaffActor<'manage-members'>;

beforeEach(async () => {
	({ db, close } = await openTestDb());
	owner = await addStaff(db, ['owner']);
	actor = await actorOf(owner);
});
afterEach(() => close());

async function actorOf(accountId: AccountId): Promise<StaffActor<'manage-members'>> {
	const jar = new CookieJar();
	jar.values.set('__Host-session', await addSession(db, accountId));
	const event = eventFor({ db, settings: SETTINGS, now: NOON, jar }, '/staff/members');
	return requireStaff(event, 'manage-members');
}

const place = () => ({ db, now: NOON });
const sessionsOf = (accountId: AccountId) => db.$count(sessions, eq(sessions.accountId, accountId));

describe('the list of members', () => {
	it('names everyone with a role and nobody else', async () => {
		await addShopper(db);
		const helper = await addStaff(db, ['orders', 'catalogue']);
		const listed = await members(db, actor);
		expect(listed.map(({ accountId }) => accountId).sort()).toEqual([owner, helper].sort());
		expect((await member(db, actor, helper))?.roles.sort()).toEqual(['catalogue', 'orders']);
	});

	it('is empty for an actor who lost the permission after the guard', async () => {
		await addStaff(db, ['owner']);
		await db.delete(staffRoles).where(eq(staffRoles.accountId, owner));
		expect(await members(db, actor)).toEqual([]);
	});
});

describe('changing roles', () => {
	it('gives and takes in one step, and ends the sessions of that person only', async () => {
		const helper = await addStaff(db, ['orders']);
		await addSession(db, helper);
		await addSession(db, helper, { kind: 'shopper' });
		const changed = await setRoles(place(), actor, helper, ['catalogue', 'moderator']);
		expect(changed).toMatchObject({ ok: true, value: { isChanged: true } });
		expect(await rolesOf(db, helper)).toEqual(['catalogue', 'moderator']);
		expect(await sessionsOf(helper)).toBe(0);
		expect(await sessionsOf(owner)).toBe(1);
	});

	it('ends sessions at a rise of rights, too', async () => {
		const helper = await addStaff(db, ['orders']);
		await addSession(db, helper);
		await setRoles(place(), actor, helper, ['orders', 'owner']);
		expect(await sessionsOf(helper)).toBe(0);
	});

	it('leaves sessions alone when nothing changed', async () => {
		const helper = await addStaff(db, ['orders', 'catalogue']);
		await addSession(db, helper);
		const same = await setRoles(place(), actor, helper, ['catalogue', 'orders']);
		expect(same).toMatchObject({ ok: true, value: { isChanged: false } });
		expect(await sessionsOf(helper)).toBe(1);
	});

	it('notes who gave a role and when', async () => {
		const helper = await addStaff(db, ['orders']);
		await setRoles(place(), actor, helper, ['orders', 'marketing']);
		const rows = await db.select().from(staffRoles).where(eq(staffRoles.role, 'marketing'));
		expect(rows).toEqual([
			{ accountId: helper, role: 'marketing', grantedBy: owner, grantedAt: NOON }
		]);
	});

	it('makes no member of someone who was not invited', async () => {
		const shopper = await addShopper(db);
		const refusedOne = await setRoles(place(), actor, shopper, ['owner']);
		expect(refusedOne).toMatchObject({ ok: false, reason: 'not-a-member' });
		expect(await rolesOf(db, shopper)).toEqual([]);
	});

	it('writes nothing for an actor who lost the permission after the guard', async () => {
		const helper = await addStaff(db, ['orders']);
		await addStaff(db, ['owner']);
		await db.delete(staffRoles).where(eq(staffRoles.accountId, owner));
		await setRoles(place(), actor, helper, ['owner']);
		expect(await rolesOf(db, helper)).toEqual(['orders']);
	});
});

describe('the last owner', () => {
	it('stays one, and stays signed in', async () => {
		for (const wanted of [[], ['catalogue'] as const])
			expect(await setRoles(place(), actor, owner, wanted)).toMatchObject({
				ok: false,
				reason: 'last-owner'
			});
		expect(await rolesOf(db, owner)).toEqual(['owner']);
		expect(await sessionsOf(owner)).toBe(1);
	});

	it('may go when there is another one whose account is open', async () => {
		const second = await addStaff(db, ['owner']);
		await db.update(accounts).set({ state: 'closed' }).where(eq(accounts.id, second));
		expect(await setRoles(place(), actor, owner, [])).toMatchObject({ reason: 'last-owner' });
		await db.update(accounts).set({ state: 'active' }).where(eq(accounts.id, second));
		expect(await setRoles(place(), actor, owner, [])).toMatchObject({ ok: true });
	});

	it('cannot be closed or deleted by any other part of the shop', async () => {
		const close = () =>
			db.update(accounts).set({ state: 'closed' }).where(eq(accounts.id, owner)).run();
		const remove = () => db.delete(accounts).where(eq(accounts.id, owner)).run();
		await expect(close()).rejects.toThrow();
		await expect(remove()).rejects.toThrow();
		expect(await rolesOf(db, owner)).toEqual(['owner']);
	});

	it('is left when two owners remove each other at once', async () => {
		const second = await addStaff(db, ['owner']);
		const secondActor = await actorOf(second);
		await Promise.all([
			setRoles(place(), actor, second, []),
			setRoles(place(), secondActor, owner, [])
		]);
		const left = [...(await rolesOf(db, owner)), ...(await rolesOf(db, second))];
		expect(left).toEqual(['owner']);
	});
});
