import { and, asc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import { endOthers } from '$lib/accounts/sessions.server';
import {
	retryRead,
	violatedConstraint,
	writeBatch,
	type Db,
	type Statement
} from '$lib/server/db/client';
import { staffInvitations, staffRoles } from '$lib/server/db/schema/staff';
import { randomSecret, sha256Hex } from '$lib/server/secrets';
import type { AccountId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { INVITATION_LIFE } from './invitation-limits';
import { isRole, type Role } from './permissions';
import type { StaffActor } from './require-staff.server';
import { rolesOf, stillMay } from './roles.server';

interface Place {
	db: Db;
	now: number;
}

export interface Invitation {
	id: string;
	role: Role;
	createdAt: number;
	expiresAt: number;
}

/**
 * Makes an invitation and answers its token (256 bits), which nobody sees again: the database keeps the SHA-256 of it.
 * Invitations that ran out are forgotten on the way.
 */
export async function invite(
	{ db, now }: Place,
	actor: StaffActor<'manage-members'>,
	role: Role
): Promise<string> {
	const token = randomSecret(32);
	const id = await invitationId(token);
	const row = sql`SELECT ${id}, ${role}, ${actor.accountId}, ${now}, ${now + INVITATION_LIFE}, NULL, NULL WHERE ${stillMay(actor)}`;
	await writeBatch(db, [
		db
			.delete(staffInvitations)
			.where(and(isNull(staffInvitations.acceptedAt), lte(staffInvitations.expiresAt, now))),
		db.insert(staffInvitations).select(row)
	]);
	return token;
}

/** Invitations that can still be accepted, the newest last. */
export async function openInvitations(
	{ db, now }: Place,
	actor: StaffActor<'manage-members'>
): Promise<Invitation[]> {
	const rows = await retryRead(() =>
		db
			.select()
			.from(staffInvitations)
			.where(and(isOpen(now), stillMay(actor)))
			.orderBy(asc(staffInvitations.createdAt))
	);
	return rows.flatMap(toInvitation);
}

/** Takes an open invitation back. Harmless when it is gone already. */
export async function withdrawInvitation(
	{ db, now }: Place,
	actor: StaffActor<'manage-members'>,
	id: string
): Promise<void> {
	await db
		.delete(staffInvitations)
		.where(and(eq(staffInvitations.id, id), isOpen(now), stillMay(actor)));
}

/** The open invitation a token belongs to; null when there is none, it ran out, was used or taken back. */
export async function invitationOf({ db, now }: Place, token: string): Promise<Invitation | null> {
	const id = await invitationId(token);
	const rows = await retryRead(() =>
		db
			.select()
			.from(staffInvitations)
			.where(and(eq(staffInvitations.id, id), isOpen(now)))
	);
	return rows.flatMap(toInvitation)[0] ?? null;
}

/**
 * Gives the account the invited role and ends its sessions: the next one is a staff session, which asks for a second
 * factor. An invitation works once, within its time, and while whoever sent it may still choose the staff.
 */
export async function acceptInvitation(
	place: Place,
	accountId: AccountId,
	token: string
): Promise<Result<Role, 'invitation-over' | 'already-has-role'>> {
	const invitation = await invitationOf(place, token);
	if (!invitation) return refused('invitation-over');
	const held = await rolesOf(place.db, accountId);
	if (held.includes(invitation.role)) return refused('already-has-role');
	try {
		await writeBatch(place.db, acceptance(place, accountId, invitation.id));
	} catch (error) {
		// Someone else was faster: the role came out as NULL, and nothing of the batch was kept.
		if (violatedConstraint(error)) return refused('invitation-over');
		throw error;
	}
	return ok(invitation.role);
}

function acceptance({ db, now }: Place, accountId: AccountId, id: string): Statement[] {
	const mine = sql`FROM staff_invitations WHERE id = ${id} AND accepted_by = ${accountId} AND accepted_at = ${now}`;
	return [
		db
			.update(staffInvitations)
			.set({ acceptedBy: accountId, acceptedAt: now })
			.where(and(eq(staffInvitations.id, id), isOpen(now))),
		db.insert(staffRoles).values({
			accountId,
			role: sql`(SELECT role ${mine})`,
			grantedBy: sql`(SELECT invited_by ${mine})`,
			grantedAt: now
		}),
		...endOthers(db, accountId, null)
	];
}

/** Not used, not over, and sent by someone who may still choose the staff. */
function isOpen(now: number) {
	const accountId = sql`staff_invitations.invited_by`;
	return and(
		isNull(staffInvitations.acceptedAt),
		gt(staffInvitations.expiresAt, now),
		stillMay({ accountId, permission: 'manage-members' })
	);
}

function toInvitation(row: typeof staffInvitations.$inferSelect): Invitation[] {
	const { id, role, createdAt, expiresAt } = row;
	return isRole(role) ? [{ id, role, createdAt, expiresAt }] : [];
}

function invitationId(token: string): Promise<string> {
	return sha256Hex(`staff-invitation|${token}`);
}
