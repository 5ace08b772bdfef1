import type { TypedCheckout } from '$lib/checkout/checkout-fields';
import type { CheckoutRequest } from '$lib/checkout/checkout-request';
import * as addresses from './addresses.server';
import * as organizations from './organizations.server';
import { typedAddress, typedOrganization, typedPerson } from './profile';
import { personOf, savePerson } from './profile.server';
import type { AccountContext } from './sealed-entries.server';

/**
 * Keeps buyer and address of an order for the next time, because the person asked for it. What is kept already is not
 * kept twice. Whoever else receives the order is no part of it (promise P8).
 */
export async function rememberPurchase(
	context: AccountContext,
	accountId: string,
	{ buyer, address }: Pick<CheckoutRequest, 'buyer' | 'address'>
): Promise<void> {
	if (buyer.kind === 'natural') {
		const known = await personOf(context, accountId);
		if (!known || !isSame(typedPerson(known), typedPerson(buyer)))
			await savePerson(context, accountId, buyer);
	} else {
		const known = await organizations.ofAccount(context, accountId);
		if (!known.some(({ value }) => isSame(typedOrganization(value), typedOrganization(buyer))))
			await organizations.add(context, accountId, buyer);
	}
	const known = await addresses.ofAccount(context, accountId);
	if (!known.some(({ value }) => isSame(typedAddress(value), typedAddress(address))))
		await addresses.add(context, accountId, address);
}

function isSame(a: TypedCheckout, b: TypedCheckout): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
