import { afterEach, beforeEach, expect, it } from 'vitest';
import { contactsOf } from '$lib/accounts/contacts.server';
import {
	forgetOldProofs,
	forgetUnconfirmedContacts,
	PROOFS_KEPT,
	UNCONFIRMED_KEPT
} from '$lib/accounts/forget-unconfirmed.server';
import { CODE_LASTS } from '$lib/accounts/proof-code';
import { newProof } from '$lib/accounts/proofs.server';
import { queueMessages } from '$lib/notifications/outbox.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { contacts, proofs } from '$lib/server/db/schema/accounts';
import { outbox } from '$lib/server/db/schema/notifications';
import { vaultRecords } from '$lib/server/db/schema/privacy';
import { openTestDb } from '../../support/test-db';
import { addPerson } from '../../support/test-messages';
import { NOON, SETTINGS } from '../../support/test-order';

let db: Db;
let close: () => void;
beforeEach(async () => ({ db, close } = await openTestDb()));
afterEach(() => close());

const run = (now: number, job = forgetUnconfirmedContacts) =>
	job.run({ db, settings: SETTINGS, now });

it('erases what nobody confirmed in a week, with its key, its proofs and its messages', async () => {
	const kept = await addPerson(db, { mobile: '+989990000001', now: NOON });
	const { emailId } = await addPerson(db, {
		...{ email: 'mistyped@example.com', now: NOON, isConfirmed: false }
	});
	const proof = newProof(db, { purpose: 'confirm-contact', contactId: emailId, now: NOON });
	const facts = { proofId: proof.id };
	await writeBatch(db, [
		proof.statement,
		...queueMessages(db, {
			...{ to: { contactId: emailId }, kind: 'confirm-contact', locale: 'fa', now: NOON },
			facts
		})
	]);
	expect(await run(NOON + UNCONFIRMED_KEPT)).toBe(0);
	expect(await db.select().from(contacts)).toHaveLength(2);
	expect(await run(NOON + UNCONFIRMED_KEPT + 1)).toBe(1);
	expect(await run(NOON + UNCONFIRMED_KEPT + 1)).toBe(0);
	expect((await contactsOf(db, kept.accountId)).map(({ id }) => id)).toEqual([kept.mobileId]);
	expect(await db.select().from(contacts)).toHaveLength(1);
	expect([await db.select().from(proofs), await db.select().from(outbox)]).toEqual([[], []]);
	const records = await db.select().from(vaultRecords);
	expect(records.map(({ wrappedKey, ciphertext }) => [!!wrappedKey, !!ciphertext])).toEqual([
		...[
			[true, true],
			[false, false]
		]
	]);
});

it('leaves a registration that is under way to the job of registrations', async () => {
	await addPerson(db, {
		...{ email: 'a@example.com', now: NOON, state: 'pending', isConfirmed: false }
	});
	expect(await run(NOON + 2 * UNCONFIRMED_KEPT)).toBe(0);
});

it('forgets proofs a month after their end, and not before', async () => {
	const { mobileId } = await addPerson(db, { mobile: '+989990000001', now: NOON });
	const proof = newProof(db, { purpose: 'reset-password', contactId: mobileId, now: NOON });
	const code = newProof(db, { purpose: 'confirm-contact', contactId: mobileId, now: NOON });
	await writeBatch(db, [proof.statement, code.statement]);
	expect(await run(NOON + CODE_LASTS + PROOFS_KEPT, forgetOldProofs)).toBe(0);
	expect(await run(NOON + CODE_LASTS + PROOFS_KEPT + 1, forgetOldProofs)).toBe(1);
	expect((await db.select().from(proofs)).map(({ id }) => id)).toEqual([proof.id]);
});
