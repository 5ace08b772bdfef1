import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceContact } from '$lib/accounts/contacts.server';
import { messageDoors } from '$lib/accounts/message-doors.server';
import { CODE_LASTS } from '$lib/accounts/proof-code';
import { newProof, proofCode, useProof } from '$lib/accounts/proofs.server';
import { deliverOutbox } from '$lib/notifications/deliver.server';
import {
	CONFIRMING,
	isOrderKind,
	isProofKind,
	MESSAGE_KINDS,
	type FactsOf,
	type MessageKind
} from '$lib/notifications/kinds';
import { queueMessages } from '$lib/notifications/outbox.server';
import { writeBatch, type Db } from '$lib/server/db/client';
import { outbox } from '$lib/server/db/schema/notifications';
import type { SendOutcome } from '$lib/server/transport';
import { mintId, type MessageId } from '$lib/values/ids';
import { addVariants } from '../../support/test-catalog';
import { openTestDb } from '../../support/test-db';
import { addPerson, deliverAll, MESSAGING } from '../../support/test-messages';
import { addDelivery, NOON, placeOne } from '../../support/test-order';

let db: Db;
let close: () => void;
let orderId: string;
beforeAll(async () => {
	({ db, close } = await openTestDb());
	await addVariants(db, [{ id: 1, priceRial: 1_000_000, stock: 50 }]);
	await addDelivery(db);
	await placeOne(db, 'on-delivery');
	const rows = await db.$client.execute('SELECT id FROM orders');
	orderId = String(rows.rows[0]?.id);
	await deliverAll(db, NOON);
});
afterAll(() => close());

function factsOf(kind: MessageKind, proofId: string): FactsOf<MessageKind> {
	const facts = {
		...{ orderNumber: 'KH1', totalRial: 10, paymentMethod: 'on-delivery', proofId, at: NOON },
		...{ device: 'chrome android', count: 1, channel: 'email' },
		change: kind === 'contact-changed' ? 'replaced' : 'totp-added'
	};
	// More facts than any kind has; each takes its own.
	return facts as unknown as FactsOf<MessageKind>;
}

/** A message written past all rules, as a fault in the code might. */
async function smuggle(kind: MessageKind, contactId: string, channel: string, facts: object) {
	const id = mintId<MessageId>(NOON, crypto.getRandomValues(new Uint8Array(10)));
	await db.insert(outbox).values({
		...{ id, dedupeKey: id, kind, channel, contactId, locale: 'fa', facts: { ...facts } },
		...{ orderId: isOrderKind(kind) ? orderId : null, notBefore: NOON, createdAt: NOON }
	});
}

const states = ['confirmed', 'unconfirmed', 'former', 'given-up'] as const;
type State = (typeof states)[number];

function expected(kind: MessageKind, state: State): number {
	if (state === 'confirmed') return 1;
	if (state === 'former') return kind === 'contact-changed' ? 1 : 0;
	return state === 'unconfirmed' && CONFIRMING.some((known) => known === kind) ? 1 : 0;
}

describe('whatever is queued, by whatever way', () => {
	it('reaches a contact only in the state in which its kind may', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...MESSAGE_KINDS),
				fc.constantFrom(...states),
				fc.constantFrom('mobile' as const, 'email' as const),
				fc.constantFrom('queued', 'to-account', 'smuggled'),
				async (kind, state, channel, way) => {
					const value =
						channel === 'mobile' ? randomMobile() : `${crypto.randomUUID()}@example.com`;
					const isConfirmed = state === 'confirmed' || state === 'former';
					const person = await addPerson(db, { [channel]: value, now: NOON, isConfirmed });
					const { accountId } = person;
					const contactId = person[`${channel}Id`];
					const purpose = isProofKind(kind) ? kind : 'confirm-contact';
					const proof = newProof(db, { purpose, contactId, now: NOON });
					await writeBatch(db, [proof.statement]);
					if (state === 'former' || state === 'given-up')
						await writeBatch(db, [replaceContact(db, contactId, NOON)]);
					const facts = factsOf(kind, proof.id);
					const message = { kind, facts, locale: 'fa', about: proof.id, now: NOON } as const;
					if (way === 'queued')
						await writeBatch(db, queueMessages(db, { ...message, to: { contactId } }));
					else if (way === 'to-account')
						await writeBatch(db, queueMessages(db, { ...message, to: { accountId } }));
					else await smuggle(kind, contactId, channel === 'mobile' ? 'sms' : 'email', facts);
					const sent = await deliverAll(db, NOON);
					// Queued for a whole account, even a confirming message finds confirmed contacts only.
					const isTold = way !== 'to-account' || state === 'confirmed';
					// An order's message has no order here, unless it was smuggled with one.
					const hasOrder = !isOrderKind(kind) || way === 'smuggled';
					const most = isTold && hasOrder ? expected(kind, state) : 0;
					expect(sent.map(({ to }) => to)).toEqual(Array.from({ length: most }, () => value));
				}
			),
			{ numRuns: 150, seed: 3 }
		);
	}, 120_000);
});

it('takes no fact and no key that could carry an address', () => {
	const to = { accountId: 'x' };
	const base = { to, locale: 'fa', now: NOON } as const;
	const extra = { count: 1, email: 'somebody@example.com' };
	const [statement] = queueMessages(db, { ...base, kind: 'orders-claimed', facts: extra });
	expect(JSON.stringify(statement?.toSQL().params)).not.toContain('somebody');
	const facts = { orderNumber: 'somebody@example.com', totalRial: 1 };
	expect(() => queueMessages(db, { ...base, kind: 'order-expired', facts })).toThrow();
	const about = 'somebody@example.com';
	const number = { orderNumber: 'KH1', totalRial: 1 };
	expect(() => queueMessages(db, { ...base, kind: 'order-expired', facts: number, about })).toThrow(
		RangeError
	);
});

it('queues nothing for a contact that does not exist or a landline', async () => {
	const before = (await db.select().from(outbox)).length;
	const facts = { at: NOON };
	for (const to of [{ contactId: 'x' }, { accountId: 'x' }, { orderId: 'x' }])
		await writeBatch(
			db,
			queueMessages(db, { kind: 'password-changed', facts, locale: 'fa', to, now: NOON })
		);
	expect((await db.select().from(outbox)).length).toBe(before);
});

describe('a message that brings a code', () => {
	const register = async () => {
		const mobile = randomMobile();
		const person = await addPerson(db, { mobile, now: NOON, state: 'pending', isConfirmed: false });
		const { mobileId: contactId } = person;
		const proof = newProof(db, { purpose: 'register', contactId, now: NOON });
		const message = { kind: 'register', locale: 'fa', now: NOON } as const;
		const queue = () =>
			queueMessages(db, { ...message, to: { contactId }, facts: { proofId: proof.id } });
		await writeBatch(db, [proof.statement, ...queue(), ...queue()]);
		return { contactId, proofId: proof.id };
	};
	const failureOf = async (contactId: string) =>
		(await db.select().from(outbox)).find((row) => row.contactId === contactId)?.failure;

	it('is sent once for one proof, however often it is queued', async () => {
		await register();
		expect(await deliverAll(db, NOON)).toHaveLength(1);
	});

	it('is too late once its code has expired', async () => {
		const { contactId } = await register();
		expect(await deliverAll(db, NOON + CODE_LASTS)).toEqual([]);
		expect(await failureOf(contactId)).toBe('proof-over');
	});

	it('is not sent when a later code replaced it or it was used already', async () => {
		const { contactId } = await register();
		await writeBatch(db, [
			newProof(db, { purpose: 'register', contactId, now: NOON + 1 }).statement
		]);
		expect(await deliverAll(db, NOON + 2)).toEqual([]);
		expect(await failureOf(contactId)).toBe('proof-over');
		const used = await register();
		const code = await proofCode(MESSAGING, used.proofId);
		await useProof(db, MESSAGING, { id: used.proofId, purpose: 'register', code, now: NOON });
		expect(await deliverAll(db, NOON + 3)).toEqual([]);
	});

	it('brings the same code when it has to be sent again', async () => {
		const { proofId } = await register();
		const codes: string[] = [];
		const run = (now: number, outcome: SendOutcome) =>
			deliverOutbox({
				...messageDoors,
				clock: () => now,
				sendSms: (_settings, { text }) => {
					codes.push(/#(\d{6})$/.exec(text)?.[1] ?? '');
					return Promise.resolve(outcome);
				}
			}).run({ db, settings: MESSAGING, now });
		await run(NOON, { state: 'not-sent', code: 'busy', isPermanent: false });
		await run(NOON + 30_000, { state: 'sent' });
		await run(NOON + 80_000, { state: 'sent' });
		await run(NOON + 200_000, { state: 'sent' });
		const code = await proofCode(MESSAGING, proofId);
		expect(codes).toEqual([code, code]);
	});
});

describe('the table of messages', () => {
	it('has no column for an address: only the contact says where a message goes', async () => {
		const { rows } = await db.$client.execute("SELECT name FROM pragma_table_info('outbox')");
		expect(rows.map(({ name }) => name)).toEqual([
			...['id', 'dedupe_key', 'kind', 'channel', 'contact_id', 'order_id', 'locale', 'facts'],
			...['state', 'attempts', 'not_before', 'leased_until', 'failure', 'created_at', 'sent_at']
		]);
	});

	it('refuses a message whose contact does not exist', async () => {
		await expect(smuggle('account-exists', 'nobody@example.com', 'email', {})).rejects.toThrow();
	});

	it('holds neither code, token, number nor address after all of this', async () => {
		const text = JSON.stringify(await db.select().from(outbox));
		expect(/.{30}(?:@example|\+98|token=).{10}/.exec(text)).toBeNull();
	});
});

function randomMobile(): string {
	const digits = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
	return `+98999${String(digits % 10_000_000).padStart(7, '0')}`;
}
