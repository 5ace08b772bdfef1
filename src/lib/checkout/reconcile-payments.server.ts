import * as payments from '$lib/orders/payments.server';
import type { Settings } from '$lib/server/env-schema';
import type { Job } from '$lib/server/jobs';
import { GatewayUnreachable, PROVIDERS } from '$lib/server/payment-gateway/gateway';
import { gatewayOf, isProvider } from '$lib/server/payment-gateway/gateways';
import { settlePayment } from './settle-payment.server';

const HEARD_WITHIN = 2 * 60_000;
/** A payment asked about for so long that the bank has given the money back. */
const GIVE_UP_AFTER = 3 * 86_400_000;
const MOST_PER_RUN = 40;

/**
 * Asks the providers about payments whose callback never came, and about those they list as paid and unverified.
 * Gateways give back what nobody claims, so this runs every minute.
 */
export const reconcilePayments: Job = {
	name: 'reconcile-payments',
	async run({ db, settings, now }) {
		let settled = 0;
		const asked = new Set<string>();
		for (const { provider, authority, createdAt } of await payments.unheardSince(
			db,
			now - HEARD_WITHIN,
			MOST_PER_RUN
		)) {
			if (!isProvider(provider) || !authority || createdAt < now - GIVE_UP_AFTER) continue;
			asked.add(`${provider}:${authority}`);
			const { outcome } = await settlePayment({ db, settings, now }, provider, authority);
			if (outcome !== 'pending' && outcome !== 'checking') settled += 1;
		}
		for (const provider of PROVIDERS)
			for (const authority of await unverified(settings, provider)) {
				if (asked.has(`${provider}:${authority}`)) continue;
				const { outcome } = await settlePayment({ db, settings, now }, provider, authority);
				if (outcome === 'paid' || outcome === 'refund-due') settled += 1;
			}
		return settled;
	}
};

async function unverified(
	settings: Settings,
	provider: (typeof PROVIDERS)[number]
): Promise<string[]> {
	try {
		return (await gatewayOf(settings, provider)?.listUnverified()) ?? [];
	} catch (error) {
		if (error instanceof GatewayUnreachable) return [];
		throw error;
	}
}
