import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { sessions } from '$lib/server/db/schema/accounts';
import { settings as settingsTable } from '$lib/server/db/schema/machinery';
import type { Permission } from '$lib/staff/permissions';
import { requireStaff } from '$lib/staff/require-staff.server';
import type { AccountId } from '$lib/values/ids';
import { answerOf, CookieJar, eventFor } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';
import { addFactor, addSession, addShopper, addStaff } from '../../support/test-staff';

let db: Db;
let close: () => void;

beforeEach(async () => {
	({ db, close } = await openTestDb());
});
afterEach(() => close());

interface Asking {
	path?: string;
	permission?: Permission;
	locale?: 'fa' | 'en';
	origin?: string;
}

/** What the guard answers to whoever holds this session token. */
function ask(token: string | null, asking: Asking = {}) {
	const { path = '/staff/members', permission = 'manage-members', locale = 'fa' } = asking;
	const jar = new CookieJar();
	if (token) jar.values.set('__Host-session', token);
	const settings = { ...SETTINGS, ...(asking.origin ? { SHOP_ORIGIN: asking.origin } : {}) };
	const event = eventFor({ db, settings, now: NOON, jar, locale }, path);
	return answerOf(() => requireStaff(event, permission));
}

const askAs = async (accountId: AccountId, asking?: Asking) =>
	ask(await addSession(db, accountId), asking);

describe('the back office', () => {
	it('sends whoever is not signed in to the sign-in page, which leads back', async () => {
		expect(await ask(null)).toEqual({ status: 303, location: '/sign-in?to=%2Fstaff%2Fmembers' });
		expect(await ask(null, { path: '/en/staff/members', locale: 'en' })).toEqual({
			status: 303,
			location: '/en/sign-in?to=%2Fen%2Fstaff%2Fmembers'
		});
	});

	it('is unknown to someone without a role', async () => {
		expect((await askAs(await addShopper(db))).status).toBe(404);
	});

	it('opens to a member with the permission and names them', async () => {
		const accountId = await addStaff(db, ['owner']);
		const answer = await askAs(accountId);
		expect(answer.status).toBe(200);
		expect(answer.data).toMatchObject({ accountId, permission: 'manage-members' });
	});

	it('is forbidden to a member whose roles lack the permission', async () => {
		const accountId = await addStaff(db, ['catalogue', 'orders', 'moderator', 'marketing']);
		expect((await askAs(accountId)).status).toBe(403);
		expect((await askAs(accountId, { permission: 'edit-catalogue' })).status).toBe(200);
	});

	it('leads a member without a second factor to enrolment, whatever the session says', async () => {
		const accountId = await addStaff(db, ['owner'], { hasFactor: false });
		for (const stage of ['full', 'second-factor'] as const) {
			const token = await addSession(db, accountId, { stage });
			expect(await ask(token)).toEqual({ status: 303, location: '/account/security/enrol' });
		}
		await addFactor(db, accountId);
		expect((await askAs(accountId)).status).toBe(200);
	});

	it('leads a member whose second factor is still to come to that step', async () => {
		const token = await addSession(db, await addStaff(db, ['owner']), { stage: 'second-factor' });
		expect(await ask(token)).toEqual({ status: 303, location: '/sign-in/second-step' });
	});

	it('ends a session with the long life of a shopper and asks to sign in again', async () => {
		const accountId = await addStaff(db, ['owner']);
		const token = await addSession(db, accountId, { kind: 'shopper' });
		expect((await ask(token)).location).toMatch(/^\/sign-in\?to=/);
		expect(await db.select().from(sessions).where(eq(sessions.accountId, accountId))).toEqual([]);
	});

	it('knows no session that is over, foreign or made up', async () => {
		const accountId = await addStaff(db, ['owner']);
		const over = await addSession(db, accountId, { now: NOON - 61 * 60_000 });
		for (const token of [over, 'x'.repeat(43), '', `${over} `, over.toUpperCase()])
			expect((await ask(token)).location, token).toMatch(/^\/sign-in/);
	});

	it('refuses the sample account wherever others can reach the shop', async () => {
		const accountId = await addStaff(db, ['owner']);
		await db
			.insert(settingsTable)
			.values({ key: 'sample-staff-account', value: { accountId }, changedAt: NOON });
		const elsewhere = { origin: 'https://shop.example' };
		expect((await askAs(accountId, elsewhere)).location).toMatch(/^\/sign-in/);
		expect((await askAs(accountId, { origin: 'http://127.0.0.1:8787' })).status).toBe(200);
		expect((await askAs(await addStaff(db, ['owner']), elsewhere)).status).toBe(200);
	});
});
