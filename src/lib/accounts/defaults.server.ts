import { and, eq, exists, or, sql } from 'drizzle-orm';
import { PAYMENT_METHODS } from '$lib/checkout/checkout-request';
import { lastChoices } from '$lib/orders/account-orders.server';
import { retryRead, type Db } from '$lib/server/db/client';
import { accountAddresses, accountDefaults, organizations } from '$lib/server/db/schema/accounts';
import type { Defaults } from './profile';

const NONE: Defaults = {
	...{ organizationId: null, addressId: null },
	...{ deliveryMethodId: null, paymentMethod: null }
};

/** What the person chose once for every purchase. */
export async function chosen(db: Db, accountId: string): Promise<Defaults> {
	const [row] = await retryRead(() =>
		db.select().from(accountDefaults).where(eq(accountDefaults.accountId, accountId))
	);
	if (!row) return NONE;
	const { organizationId, addressId, deliveryMethodId } = row;
	const paymentMethod = PAYMENT_METHODS.find((known) => known === row.paymentMethod) ?? null;
	return { organizationId, addressId, deliveryMethodId, paymentMethod };
}

/** What was chosen, completed by delivery and payment of the last order. */
export async function forCheckout(db: Db, accountId: string): Promise<Defaults> {
	const [own, last] = await Promise.all([chosen(db, accountId), lastChoices(db, accountId)]);
	return {
		...own,
		deliveryMethodId: own.deliveryMethodId ?? last?.deliveryMethodId ?? null,
		paymentMethod: own.paymentMethod ?? last?.paymentMethod ?? null
	};
}

/** Sets some of the choices. An organisation or address of another account is not taken: the choice stays as it was. */
export async function choose(db: Db, accountId: string, changes: Partial<Defaults>): Promise<void> {
	const { organizationId = null, addressId = null } = changes;
	const isOwn = and(
		isOwnOrNull(db, organizations, organizationId, accountId),
		isOwnOrNull(db, accountAddresses, addressId, accountId)
	);
	const row = { ...NONE, ...changes };
	await db
		.insert(accountDefaults)
		.select(
			sql`SELECT ${accountId}, ${row.organizationId}, ${row.addressId}, ${row.deliveryMethodId}, ${row.paymentMethod}
				WHERE ${isOwn}`
		)
		.onConflictDoUpdate({ target: accountDefaults.accountId, set: changes });
}

function isOwnOrNull(
	db: Db,
	table: typeof organizations | typeof accountAddresses,
	id: string | null,
	accountId: string
) {
	const own = db
		.select({ id: table.id })
		.from(table)
		.where(and(eq(table.id, id ?? ''), eq(table.accountId, accountId)));
	return or(sql`${id} IS NULL`, exists(own));
}
