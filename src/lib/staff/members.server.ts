import { and, asc, eq, notInArray, sql } from 'drizzle-orm';
import { endOthers } from '$lib/accounts/sessions.server';
import { retryRead, writeBatch, type Db, type Statement } from '$lib/server/db/client';
import { staffRoles } from '$lib/server/db/schema/staff';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { isRole, type Role } from './permissions';
import type { StaffActor } from './require-staff.server';
import { rolesOf, stillMay } from './roles.server';

export interface Member {
	accountId: AccountId;
	roles: Role[];
	/** When the first of the roles was given. */
	since: number;
}

/** Everyone with a role, the longest-serving first. */
export async function members(db: Db, actor: StaffActor<'manage-members'>): Promise<Member[]> {
	const rows = await retryRead(() =>
		db
			.select()
			.from(staffRoles)
			.where(stillMay(actor))
			.orderBy(asc(staffRoles.grantedAt), asc(staffRoles.accountId))
	);
	const byAccount = new Map<string, Member>();
	for (const { accountId, role, grantedAt } of rows) {
		if (!isRole(role)) continue;
		// The column refers to accounts, so its text is an account's id.
		const id = accountId as AccountId;
		const member = byAccount.get(id) ?? { accountId: id, roles: [], since: grantedAt };
		member.roles.push(role);
		byAccount.set(id, member);
	}
	return [...byAccount.values()];
}

/** One member, or null when the account has no role. */
export async function member(
	db: Db,
	actor: StaffActor<'manage-members'>,
	accountId: AccountId
): Promise<Member | null> {
	const everyone = await members(db, actor);
	return everyone.find((each) => each.accountId === accountId) ?? null;
}

/**
 * Gives a member exactly these roles and ends all their sessions, because rights rose or fell. Nobody becomes a member
 * here (that takes an invitation), and the last owner stays one.
 */
export async function setRoles(
	{ db, now }: { db: Db; now: number },
	actor: StaffActor<'manage-members'>,
	accountId: AccountId,
	wanted: readonly Role[]
): Promise<Result<{ isChanged: boolean }, 'not-a-member' | 'last-owner'>> {
	const held = await rolesOf(db, accountId);
	if (held.length === 0) return refused('not-a-member');
	const isSame = held.length === wanted.length && held.every((role) => wanted.includes(role));
	if (isSame) return ok({ isChanged: false });
	try {
		await writeBatch(db, [
			...wanted
				.filter((role) => !held.includes(role))
				.map((role) => grant(db, { accountId, role, actor, now })),
			db
				.delete(staffRoles)
				.where(
					and(
						eq(staffRoles.accountId, accountId),
						notInArray(staffRoles.role, [...wanted]),
						stillMay(actor)
					)
				),
			...endOthers(db, accountId, null)
		]);
	} catch (error) {
		if (isLastOwner(error)) return refused('last-owner');
		throw error;
	}
	return ok({ isChanged: true });
}

/** Nothing is written when the actor lost the permission meanwhile, or the member every role. */
function grant(
	db: Db,
	{
		accountId,
		role,
		actor,
		now
	}: { accountId: AccountId; role: Role; actor: StaffActor<'manage-members'>; now: number }
): Statement {
	return db
		.insert(staffRoles)
		.select(
			sql`SELECT ${accountId}, ${role}, ${actor.accountId}, ${now} WHERE ${stillMay(actor)} AND EXISTS (SELECT 1 FROM staff_roles AS theirs WHERE theirs.account_id = ${accountId})`
		)
		.onConflictDoNothing();
}

/** The database's own word (migration 0007): two owners who remove each other at once cannot both succeed. */
function isLastOwner(error: unknown): boolean {
	return String(error instanceof Error ? `${error.message} ${error.cause}` : error).includes(
		'the-last-owner-stays'
	);
}
