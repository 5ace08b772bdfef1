/**
 * What became of a message handed to a provider. `unknown`: the connection broke after the message had been given away
 * and before it was acknowledged, so it may or may not arrive. Codes are ours and never quote the provider.
 */
export type SendOutcome =
	| { state: 'sent' }
	| { state: 'not-sent'; code: string; isPermanent: boolean }
	| { state: 'unknown'; code: string };
