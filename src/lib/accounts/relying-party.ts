/** Whom a passkey belongs to, and the only pages that may ask for it (Web Authentication, sections 5.1.3 and 7.2). */
export interface RelyingParty {
	id: string;
	origin: string;
}

/**
 * The relying party of a shop. A passkey belongs to a name, never to an address: a shop tried out on 127.0.0.1 has its
 * passkeys under `localhost` with the same port.
 */
export function relyingParty(shopOrigin: string): RelyingParty {
	const [, scheme = 'https:', host = '', port = ''] =
		/^(https?:)\/\/(\[[^\]]*\]|[^:/]+)(:\d+)?$/.exec(shopOrigin) ?? [];
	const id = host === '127.0.0.1' || host === '[::1]' ? 'localhost' : host;
	return { id, origin: `${scheme}//${id}${port}` };
}
