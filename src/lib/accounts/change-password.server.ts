import { writeBatch } from '$lib/server/db/client';
import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '$lib/values/result';
import { requireProof } from './guard.server';
import { checkNextPassword, passwordStatements } from './new-password.server';
import type { PasswordRefusal } from './password';
import { hashPassword } from './password-hash.server';
import { startSession } from './sessions.server';

export type ChangeRefusal = PasswordRefusal | 'wrong-password' | 'too-many' | 'sign-in-again';

/**
 * Another password for the signed-in person, who types the present one. All sessions end and this browser gets a new
 * one, so that whoever holds a stolen cookie is out.
 */
export async function changePassword(
	event: Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'url'>,
	{ current, next }: { current: string; next: string }
): Promise<Result<null, ChangeRefusal>> {
	const proof = await requireProof(event, current);
	if (!proof.ok) return proof;
	const { accountId, kind, locale } = proof.value;
	const { db, now } = event.locals;
	const checked = await checkNextPassword(event.locals, accountId, next);
	if (!checked.ok) return checked;
	const phc = await hashPassword(checked.value);
	await writeBatch(db, passwordStatements(db, accountId, { phc, locale, now }));
	await startSession(event, { accountId, kind, stage: 'full' });
	return ok(null);
}
