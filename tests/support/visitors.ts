import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { Db } from '$lib/server/db/client';
import { ROLES, type Role } from '$lib/staff/permissions';
import type { AccountId } from '$lib/values/ids';
import { sessions } from '$lib/server/db/schema/accounts';
import { addFactor, addShopper, addStaff, newSession } from './test-staff';

/** Someone who asks for a page. */
export interface Visitor {
	name: string;
	roles: readonly Role[];
	accountId: AccountId | null;
	/** What their session says, if they have one. */
	session: { kind: 'shopper' | 'staff'; stage: 'second-factor' | 'full' } | null;
}

/** The database of a running shop. */
export function openShopDb(url: string): Db {
	return drizzle(createClient({ url }), { casing: 'snake_case' });
}

/** Everyone the route matrix knows, as rows of the database. */
export async function makeVisitors(db: Db): Promise<Visitor[]> {
	const full = { kind: 'staff', stage: 'full' } as const;
	const halfway = await addShopper(db);
	await addFactor(db, halfway);
	const bare = await addStaff(db, ['owner'], { hasFactor: false });
	const staff: Visitor[] = [];
	for (const role of ROLES)
		staff.push({
			...{ name: role, roles: [role], session: full },
			accountId: await addStaff(db, [role])
		});
	return [
		{ name: 'nobody', roles: [], accountId: null, session: null },
		{
			...{ name: 'halfway', roles: [], accountId: halfway },
			session: { kind: 'shopper', stage: 'second-factor' }
		},
		{
			...{ name: 'shopper', roles: [], accountId: await addShopper(db) },
			session: { kind: 'shopper', stage: 'full' }
		},
		{ name: 'bare-owner', roles: ['owner'], accountId: bare, session: full },
		...staff
	];
}

/** For each of the visitors, in their order, a cookie with a session of its own; empty for nobody. */
export async function cookiesOf(db: Db, visitors: readonly Visitor[]): Promise<string[]> {
	const rows: (typeof sessions.$inferInsert)[] = [];
	const cookies = await Promise.all(
		visitors.map(async ({ accountId, session }) => {
			if (!accountId || !session) return '';
			const { token, row } = await newSession(accountId, { ...session, now: Date.now() });
			rows.push(row);
			return `__Host-session=${token}`;
		})
	);
	for (let at = 0; at < rows.length; at += 200)
		await db.insert(sessions).values(rows.slice(at, at + 200));
	return cookies;
}
