import type { VisitorEvent } from '$lib/consent/visitor-address.server';
import { queueMessages } from '$lib/notifications/outbox.server';
import { writeBatch, type Statement } from '$lib/server/db/client';
import { accounts } from '$lib/server/db/schema/accounts';
import { notBefore } from '$lib/server/steady-time';
import { ID_RANDOM_BYTES, mintId, type AccountId, type ProofId } from '$lib/values/ids';
import { ok, refused, type Result } from '$lib/values/result';
import { mayAskForMessage } from './attempts.server';
import { confirmedByIdentifier, newContact } from './contacts.server';
import { ownDataOf, type Identifier } from './identifier';
import { checkFirstPassword } from './new-password.server';
import type { PasswordRefusal } from './password';
import { hashPassword } from './password-hash.server';
import { newProof } from './proofs.server';
import { STEADY_ANSWER } from './throttle';

/**
 * Opens a pending account and sends a code or a link to its contact. Where somebody has confirmed the contact already,
 * that person is told instead, and the caller gets an answer of the same form after the same work: a proof that no code
 * will ever fit.
 */
export async function register(
	event: VisitorEvent,
	{ identifier, password }: { identifier: Identifier; password: string }
): Promise<Result<{ proofId: ProofId }, PasswordRefusal | 'too-many'>> {
	const checked = await checkFirstPassword(password, ownDataOf(identifier));
	if (!checked.ok) return checked;
	if (!(await mayAskForMessage(event, identifier))) return refused('too-many');
	return ok(await notBefore(STEADY_ANSWER, () => openOrTell(event, identifier, checked.value)));
}

async function openOrTell(
	event: VisitorEvent,
	identifier: Identifier,
	password: string
): Promise<{ proofId: ProofId }> {
	const { db, settings } = event.locals;
	const phc = await hashPassword(password);
	const owner = await confirmedByIdentifier(db, settings, identifier.value);
	const { proofId, statements } = await openAccount(event, identifier, phc);
	await writeBatch(db, owner ? tellOwner(event, owner.contactId) : statements);
	return { proofId };
}

async function openAccount(
	{ locals: { db, settings, locale, now } }: VisitorEvent,
	{ channel, value }: Identifier,
	phc: string
): Promise<{ proofId: ProofId; statements: Statement[] }> {
	const accountId = mintId<AccountId>(now, randomBytes());
	const contact = await newContact(db, settings, { accountId, channel, value, now });
	const proof = newProof(db, { purpose: 'register', contactId: contact.id, accountId, now });
	const row = {
		id: accountId,
		state: 'pending',
		passwordHash: phc,
		passwordChangedAt: now,
		locale
	};
	return {
		proofId: proof.id,
		statements: [
			db.insert(accounts).values({ ...row, createdAt: now }),
			...contact.statements,
			proof.statement,
			...queueMessages(db, {
				to: { contactId: contact.id },
				kind: 'register',
				facts: { proofId: proof.id },
				...{ locale, now }
			})
		]
	};
}

function tellOwner({ locals: { db, locale, now } }: VisitorEvent, contactId: string): Statement[] {
	return queueMessages(db, {
		to: { contactId },
		kind: 'account-exists',
		facts: {},
		...{ locale, now }
	});
}

function randomBytes(): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES));
}
