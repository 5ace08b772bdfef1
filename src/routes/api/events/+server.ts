import { json, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { acceptEvents } from '$lib/analytics/accept-events.server';
import { EventBatch } from '$lib/analytics/event-batch';
import { keepVisit, newVisitId, visitIdOf } from '$lib/analytics/visit-cookie.server';
import { MOST_BODY_BYTES } from '$lib/analytics/vocabulary';
import { allows } from '$lib/consent/consent';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import type { RequestHandler } from './$types';

/** A batch every four seconds: far more than a browser sends, also of a household that shares an address. */
const BATCHES = { most: 150, windowMs: 10 * 60_000 };

const refusal = (status: number, error: string) => json({ error }, { status });

/** Takes in events of visitors who allow statistics. Without a live receipt nothing of the body is looked at. */
export const POST: RequestHandler = async (event) => {
	const consent = await event.locals.consent();
	if (consent.receiptId === null || !allows(consent, 'analytics'))
		return refusal(403, 'no-receipt');
	if (!(await countVisitor(event, 'send-events', BATCHES))) return refusal(429, 'too-many');
	const body = await event.request.arrayBuffer();
	if (body.byteLength > MOST_BODY_BYTES) return refusal(413, 'too-large');
	const batch = v.safeParse(EventBatch, parsed(body));
	if (!batch.success) return refusal(400, 'unknown-events');
	try {
		return await accept(event, consent.receiptId, batch.output);
	} catch (failure) {
		if (isUnreachable(failure) || isReadOnly(failure)) return refusal(503, 'unavailable');
		throw failure;
	}
};

async function accept({ locals, cookies }: RequestEvent, receiptId: string, batch: EventBatch) {
	const known = visitIdOf(cookies);
	const visitId = known ?? newVisitId();
	const accepted = await acceptEvents(locals, { receiptId, visitId }, batch);
	if (!accepted.ok) return refusal(accepted.reason === 'too-many' ? 429 : 403, accepted.reason);
	if (known === null) keepVisit(cookies, visitId);
	return new Response(null, { status: 204 });
}

function parsed(body: ArrayBuffer): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return null;
	}
}
