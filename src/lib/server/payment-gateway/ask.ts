import * as v from 'valibot';
import { outboundUrl } from '../outbound';
import { GatewayUnreachable } from './gateway';

/** A payer waits for this answer, so it is short; the reconciling job asks again. */
const TIMEOUT_MS = 8000;

/**
 * Posts JSON to a provider and reads its answer through a schema, whatever the HTTP status (Zarinpal sends its error
 * codes with 401 and 422). No answer, a 5xx or another shape throws GatewayUnreachable.
 */
export async function ask<TSchema extends v.GenericSchema>(
	settings: { OUTBOUND_BASE?: string | undefined },
	url: string,
	body: Record<string, unknown>,
	schema: TSchema
): Promise<v.InferOutput<TSchema>> {
	try {
		const response = await fetch(outboundUrl(settings, url), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
			body: JSON.stringify(body),
			redirect: 'manual',
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		return v.parse(schema, await response.json());
	} catch (cause) {
		throw new GatewayUnreachable('no usable answer from the payment provider', { cause });
	}
}
