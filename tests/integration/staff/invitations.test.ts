import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { sessions } from '$lib/server/db/schema/accounts';
import { staffInvitations, staffRoles } from '$lib/server/db/schema/staff';
import { INVITATION_LIFE } from '$lib/staff/invitation-limits';
import {
	acceptInvitation,
	invitationOf,
	invite,
	openInvitations,
	withdrawInvitation
} from '$lib/staff/invitations.server';
import { requireStaff, type StaffActor } from '$lib/staff/require-staff.server';
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
	const jar = new CookieJar();
	jar.values.set('__Host-session', await addSession(db, owner));
	const event = eventFor({ db, settings: SETTINGS, now: NOON, jar }, '/staff/members');
	actor = await requireStaff(event, 'manage-members');
});
afterEach(() => close());

const at = (now = NOON) => ({ db, now });

describe('an invitation', () => {
	it('gives its role once and ends the sessions from before', async () => {
		const [first, second] = [await addShopper(db), await addShopper(db)];
		await addSession(db, first, { kind: 'shopper' });
		const token = await invite(at(), actor, 'moderator');
		expect(await acceptInvitation(at(), first, token)).toMatchObject({
			ok: true,
			value: 'moderator'
		});
		expect(await rolesOf(db, first)).toEqual(['moderator']);
		expect(await db.$count(sessions, eq(sessions.accountId, first))).toBe(0);
		expect(await acceptInvitation(at(), second, token)).toMatchObject({
			reason: 'invitation-over'
		});
		expect(await acceptInvitation(at(), first, token)).toMatchObject({
			reason: 'invitation-over'
		});
		expect(await rolesOf(db, second)).toEqual([]);
	});

	it('goes to one of those who accept it at once', async () => {
		const people = await Promise.all(Array.from({ length: 5 }, () => addShopper(db)));
		const token = await invite(at(), actor, 'orders');
		const answers = await Promise.all(people.map((id) => acceptInvitation(at(), id, token)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await db.$count(staffRoles, eq(staffRoles.role, 'orders'))).toBe(1);
	});

	it('is over after 48 hours, to the millisecond', async () => {
		const someone = await addShopper(db);
		const token = await invite(at(), actor, 'orders');
		expect(INVITATION_LIFE).toBe(48 * 3_600_000);
		expect(await invitationOf(at(NOON + INVITATION_LIFE - 1), token)).not.toBeNull();
		const late = await acceptInvitation(at(NOON + INVITATION_LIFE), someone, token);
		expect(late).toMatchObject({ ok: false, reason: 'invitation-over' });
		expect(await rolesOf(db, someone)).toEqual([]);
	});

	it('leaves no token in the database', async () => {
		const token = await invite(at(), actor, 'orders');
		const [row] = await db.select().from(staffInvitations);
		expect(JSON.stringify(row)).not.toContain(token);
		expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
		expect(await invitationOf(at(), row?.id ?? '')).toBeNull();
	});

	it('can be taken back', async () => {
		const token = await invite(at(), actor, 'orders');
		const [open] = await openInvitations(at(), actor);
		expect(open).toMatchObject({ role: 'orders', createdAt: NOON });
		await withdrawInvitation(at(), actor, open?.id ?? '');
		expect(await openInvitations(at(), actor)).toEqual([]);
		expect(await acceptInvitation(at(), await addShopper(db), token)).toMatchObject({ ok: false });
	});

	it('dies with the rights of whoever sent it', async () => {
		await addStaff(db, ['owner']);
		const token = await invite(at(), actor, 'owner');
		await db.delete(staffRoles).where(eq(staffRoles.accountId, owner));
		expect(await invitationOf(at(), token)).toBeNull();
		const someone = await addShopper(db);
		expect(await acceptInvitation(at(), someone, token)).toMatchObject({ ok: false });
		expect(await rolesOf(db, someone)).toEqual([]);
	});

	it('cannot be sent by someone who lost the permission after the guard', async () => {
		await addStaff(db, ['owner']);
		await db.delete(staffRoles).where(eq(staffRoles.accountId, owner));
		await invite(at(), actor, 'owner');
		expect(await db.$count(staffInvitations)).toBe(0);
	});

	it('is not used up by someone who has the role already', async () => {
		const token = await invite(at(), actor, 'orders');
		const helper = await addStaff(db, ['orders']);
		expect(await acceptInvitation(at(), helper, token)).toMatchObject({
			reason: 'already-has-role'
		});
		expect(await invitationOf(at(), token)).not.toBeNull();
	});

	it.each(['', 'x', 'x'.repeat(43), '../..', "' OR 1=1 --", '\u200c'])(
		'is none: «%s»',
		async (token) => {
			await invite(at(), actor, 'orders');
			expect(await invitationOf(at(), token)).toBeNull();
		}
	);
});
