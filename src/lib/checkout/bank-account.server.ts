import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { retryRead, type Db } from '$lib/server/db/client';
import { settings } from '$lib/server/db/schema/machinery';
import { BankAccount, SAMPLE_BANK_ACCOUNT } from './bank-account';

/** The shop's account as set by the owner, or the marked sample. Throws when the setting is broken: money must not go astray. */
export async function readBankAccount(db: Db): Promise<BankAccount> {
	const [row] = await retryRead(() =>
		db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'bank-account'))
	);
	return row ? v.parse(BankAccount, row.value) : SAMPLE_BANK_ACCOUNT;
}
