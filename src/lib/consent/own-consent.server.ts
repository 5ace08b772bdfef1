import type { RequestEvent } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { retryRead, type Db } from '$lib/server/db/client';
import { accountConsents } from '$lib/server/db/schema/consent';
import { accessesOf } from './access-log.server';
import { askedBy } from './asked';
import { consentFrom, answersEverything } from './consent-cookie';
import { keptChoice } from './kept-choice.server';
import type { OptionalPurpose } from './purposes';
import * as receipts from './receipts.server';
import type { Told } from './told';
import { toldBy } from './told-by.svelte';

/** What the shop knows of one visitor's choices, for themselves. */
export interface OwnConsent {
	receiptId: string | null;
	granted: readonly OptionalPurpose[];
	hasAnswered: boolean;
	history: receipts.PastChoice[];
	accesses: Awaited<ReturnType<typeof accessesOf>>;
	/** Whether the choices are tied to the account; null for somebody who is not signed in. */
	isTiedToAccount: boolean | null;
	/** The cookies the browser sent, which scripts cannot all see: names and sizes, no values. */
	cookies: { name: string; bytes: number }[];
	told: Told;
}

/** Everything that is kept under the visitor's receipt, which is their cookie's and nobody else's. */
export async function ownConsent(
	event: Pick<RequestEvent, 'cookies' | 'locals'>,
	accountId: string | null
): Promise<OwnConsent> {
	const { db, now, settings } = event.locals;
	const asked = askedBy(settings);
	const kept = await keptChoice(event);
	const { receiptId, granted } = consentFrom(kept, now, asked);
	const [history, accesses, tied] = await retryRead(() =>
		Promise.all([
			receiptId === null ? [] : receipts.history(db, receiptId),
			receiptId === null ? [] : accessesOf(db, receiptId),
			accountId === null ? null : receiptOfAccount(db, accountId)
		])
	);
	const cookies = event.cookies.getAll().map(({ name, value }) => ({ name, bytes: value.length }));
	return {
		...{ receiptId, granted: [...granted], hasAnswered: answersEverything(kept, now, asked) },
		...{ history, accesses, cookies, told: toldBy(settings) },
		isTiedToAccount: accountId === null ? null : tied !== null && tied === receiptId
	};
}

/** The receipt an account's choices are under, or null when the person has not asked for that. */
export async function receiptOfAccount(db: Db, accountId: string): Promise<string | null> {
	const [tie] = await db
		.select({ receiptId: accountConsents.receiptId })
		.from(accountConsents)
		.where(eq(accountConsents.accountId, accountId));
	return tie?.receiptId ?? null;
}
