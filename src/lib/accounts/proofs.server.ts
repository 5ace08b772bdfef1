import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { retryRead, type Db, type Statement } from '$lib/server/db/client';
import { contacts, proofs } from '$lib/server/db/schema/accounts';
import { countAttempt } from '$lib/server/rate-limit';
import { equalSecrets } from '$lib/server/secrets';
import { ID_RANDOM_BYTES, isUuidV7, mintId, timeOfId, type ProofId } from '$lib/values/ids';
import { localPath, type Locale } from '$lib/values/locale';
import { ok, refused, type Result } from '$lib/values/result';
import { CODE_LASTS, LINK_LASTS, MOST_GUESSES, parseCode, RESET_LASTS } from './proof-code';
import { isNewest, proofById, whyClosed } from './proof-rows.server';
import { proofCode, proofToken, type ProofSettings } from './proof-secret.server';

export { proofCode, proofToken } from './proof-secret.server';

export type ProofPurpose =
	'register' | 'confirm-contact' | 'confirm-order-contact' | 'reset-password';
export type ProofRefusal = 'wrong-code' | 'expired' | 'used' | 'too-many-guesses';

/** What was proved: that whoever typed the code or followed the link reads what is sent to this contact. */
export interface Proved {
	contactId: string;
	accountId: string | null;
}

interface Attempt {
	id: string;
	purpose: ProofPurpose;
	now: number;
}

/**
 * Something to be proved through a mobile number or an e-mail address; nothing is written for a landline or a replaced
 * contact. Codes last ten minutes, links a day, both an hour for a new password.
 */
export function newProof(
	db: Db,
	{
		purpose,
		contactId,
		accountId = null,
		now
	}: { purpose: ProofPurpose; contactId: string; accountId?: string | null; now: number }
): { id: ProofId; statement: Statement } {
	const id = mintId<ProofId>(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES)));
	const [code, link] =
		purpose === 'reset-password' ? [RESET_LASTS, RESET_LASTS] : [CODE_LASTS, LINK_LASTS];
	const statement = db.insert(proofs).select(
		sql`SELECT ${id}, ${purpose}, ${contacts.id}, coalesce(${accountId}, ${contacts.accountId}), ${now},
			${now} + CASE ${contacts.channel} WHEN 'mobile' THEN ${code} ELSE ${link} END, 0, NULL
			FROM ${contacts} WHERE ${contacts.id} = ${contactId} AND ${contacts.channel} <> 'landline'
			AND ${contacts.replacedAt} IS NULL`
	);
	return { id, statement };
}

/**
 * Uses a proof up: by its code when it went to a mobile number, by its token when it went to an e-mail address. It works
 * once, five codes may be tried, and an id that does not exist answers as if it did, so that nothing is learnt from it.
 */
export async function useProof(
	db: Db,
	settings: ProofSettings,
	attempt: Attempt & ({ code: string; token?: never } | { token: string; code?: never })
): Promise<Result<Proved, ProofRefusal>> {
	const { code, token } = attempt;
	const checked =
		code === undefined
			? await checkToken(db, settings, attempt, token)
			: await checkCode(db, settings, attempt, code);
	if (!checked.ok) return checked;
	const [used] = await db
		.update(proofs)
		.set({ usedAt: attempt.now })
		.where(and(eq(proofs.id, attempt.id), isNull(proofs.usedAt)))
		.returning({ contactId: proofs.contactId, accountId: proofs.accountId });
	return used ? ok(used) : refused('used');
}

/** What a link would prove, for the page that asks before it does; changes nothing. */
export async function peekLink(
	db: Db,
	settings: ProofSettings,
	{ id, token, now }: { id: string; token: string; now: number }
): Promise<Result<Proved & { purpose: ProofPurpose }, ProofRefusal>> {
	if (!(await isToken(settings, id, token))) return refused('wrong-code');
	const proof = await proofById(db, id);
	if (proof?.channel !== 'email') return refused('wrong-code');
	const reason = whyClosed(proof, now);
	if (reason) return refused(reason);
	const { contactId, accountId } = proof;
	return ok({ contactId, accountId, purpose: proof.purpose as ProofPurpose }); // Kept to these by a CHECK.
}

/**
 * The code or the link of a proof, for the message that brings it; null when it was used, replaced or has expired.
 * Called when the message is sent and by nobody else.
 */
export async function proofSecret(
	{ db, settings }: { db: Db; settings: ProofSettings & { SHOP_ORIGIN: string } },
	id: string,
	locale: Locale,
	now: number
): Promise<{ code: string; link?: never } | { link: string; code?: never } | null> {
	const proof = await proofById(db, id);
	if (!proof || whyClosed(proof, now)) return null;
	if (proof.channel === 'mobile') return { code: await proofCode(settings, id) };
	const page = proof.purpose === 'reset-password' ? '/reset-password' : '/confirm';
	const query = new URLSearchParams({ proof: id, token: await proofToken(settings, id) });
	return { link: `${settings.SHOP_ORIGIN}${localPath(`${page}?${query.toString()}`, locale)}` };
}

/** The proof of this purpose that a contact was sent last and that can still be used, or null. */
export async function openProof(
	db: Db,
	contactId: string,
	purpose: ProofPurpose,
	now: number
): Promise<string | null> {
	const [row] = await retryRead(() =>
		db
			.select({ id: proofs.id })
			.from(proofs)
			.where(
				and(
					eq(proofs.contactId, contactId),
					eq(proofs.purpose, purpose),
					isNull(proofs.usedAt),
					gt(proofs.expiresAt, now),
					isNewest
				)
			)
	);
	return row?.id ?? null;
}

async function checkToken(
	db: Db,
	settings: ProofSettings,
	{ id, purpose, now }: Attempt,
	token: string
): Promise<Result<null, ProofRefusal>> {
	const peeked = await peekLink(db, settings, { id, token, now });
	if (!peeked.ok) return peeked;
	return peeked.value.purpose === purpose ? ok(null) : refused('wrong-code');
}

/** Counts the guess before looking at it: many at once get no more than their five. */
async function checkCode(
	db: Db,
	settings: ProofSettings,
	{ id, purpose, now }: Attempt,
	typed: string
): Promise<Result<null, ProofRefusal>> {
	if (!isUuidV7(id)) return refused('wrong-code');
	const [counted] = await db
		.update(proofs)
		.set({ guesses: sql`${proofs.guesses} + 1` })
		.where(
			and(
				eq(proofs.id, id),
				eq(proofs.purpose, purpose),
				isNull(proofs.usedAt),
				gt(proofs.expiresAt, now),
				lt(proofs.guesses, MOST_GUESSES),
				isNewest,
				sql`EXISTS (SELECT 1 FROM ${contacts} WHERE ${contacts.id} = ${proofs.contactId} AND ${contacts.channel} = 'mobile')`
			)
		)
		.returning({ guesses: proofs.guesses });
	const right = await proofCode(settings, id);
	const isRight = await equalSecrets(parseCode(typed) ?? '', right);
	if (!counted) return refused(await whyNot(db, { id, purpose, now }));
	if (isRight) return ok(null);
	return refused(counted.guesses >= MOST_GUESSES ? 'too-many-guesses' : 'wrong-code');
}

async function whyNot(db: Db, { id, purpose, now }: Attempt): Promise<ProofRefusal> {
	const proof = await proofById(db, id);
	const isReal = proof?.purpose === purpose && proof.channel === 'mobile' && proof.isNewest;
	if (isReal) return whyClosed(proof, now) ?? 'too-many-guesses';
	// No such proof, or a later one replaced it: what an open one of this age and as many guesses would say.
	if (now >= timeOfId(id) + (purpose === 'reset-password' ? RESET_LASTS : CODE_LASTS))
		return 'expired';
	const limit = { most: MOST_GUESSES - 1, windowMs: LINK_LASTS };
	return (await countAttempt(db, `no-proof|${id}`, limit, now)) ? 'wrong-code' : 'too-many-guesses';
}

async function isToken(settings: ProofSettings, id: string, token: string): Promise<boolean> {
	return isUuidV7(id) && (await equalSecrets(token, await proofToken(settings, id)));
}
