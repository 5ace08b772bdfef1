import type { Rial } from '$lib/values/money';

export const PROVIDERS = ['zarinpal', 'zibal'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** What a provider is told about a payment: nothing about the person. */
export interface PaymentOrder {
	amount: Rial;
	orderNumber: string;
	description: string;
	callbackUrl: string;
}

/** What the provider itself says about a payment, asked server to server. */
export type Verdict =
	| { kind: 'paid'; referenceId: string | null; cardMasked: string | null }
	/** Paid, but another amount or for another order than ours. */
	| { kind: 'mismatch'; code: string }
	/** Not paid yet; may still be. */
	| { kind: 'pending' }
	| { kind: 'failed'; code: string }
	| { kind: 'cancelled'; code: string };

export type Inquiry = 'pending' | 'paid' | 'verified' | 'failed' | 'cancelled';

/** One provider. Every method but `parseCallback` and `payUrl` may throw GatewayUnreachable. */
export interface Gateway {
	provider: Provider;
	/** Opens a payment; answers the provider's id for it. Throws GatewayRefusal when the provider says no. */
	create(order: PaymentOrder): Promise<string>;
	/** Where the payer goes. */
	payUrl(authority: string): string;
	/** Which payment a callback speaks of; whatever else the query claims is not looked at. */
	parseCallback(query: URLSearchParams): string | null;
	/** Claims a payment of exactly this amount for exactly this order. Safe to repeat. */
	verify(payment: { authority: string; amount: Rial; orderNumber: string }): Promise<Verdict>;
	inquire(authority: string): Promise<Inquiry>;
	/** Payments that were paid and that nobody verified, where the provider lists them. */
	listUnverified(): Promise<string[]>;
}

/** The provider gave no answer that can be understood: nothing is known, ask again later. */
export class GatewayUnreachable extends Error {
	override name = 'GatewayUnreachable';
}

/** The provider understood and will not open the payment. */
export class GatewayRefusal extends Error {
	override name = 'GatewayRefusal';
	readonly code: string;
	constructor(code: string) {
		super(`the payment provider refuses: ${code}`);
		this.code = code;
	}
}
