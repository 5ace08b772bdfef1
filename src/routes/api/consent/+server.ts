import { error, json, redirect, type RequestEvent } from '@sveltejs/kit';
import { SentChoice, type Choice } from '$lib/consent/choice';
import { choiceInForm } from '$lib/consent/choice-form.server';
import { newChoice } from '$lib/consent/consent-cookie';
import { keepChoice, keptChoice, verifiedChoice } from '$lib/consent/kept-choice.server';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { recordChoice } from '$lib/consent/record-choice.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readJson } from '$lib/server/read-form';
import { randomSecret } from '$lib/server/secrets';
import { localPath } from '$lib/values/locale';
import { forgettings } from './forgettings';
import type { RequestHandler } from './$types';

/** More choices than anybody makes: each is a row that stays. */
const CHOICES = { most: 60, windowMs: 3_600_000 };

/** Records a choice and gives the browser its receipt: as JSON for scripts, as a way back for a plain form. */
export const POST: RequestHandler = async (event) => {
	const { request, locals } = event;
	if (!(await countVisitor(event, 'choose', CHOICES))) error(429);
	if (request.headers.get('content-type')?.startsWith('application/json')) {
		const sent = await readJson(request, SentChoice);
		if (!sent) error(400);
		const { id, granted } = await record(event, { ...sent, granted: new Set(sent.granted) }, sent);
		return json({ receiptId: id, granted: [...granted] });
	}
	const choice = choiceInForm(await request.formData(), locals.now);
	if (!choice) error(400);
	await record(event, choice);
	redirect(303, wayBack(event));
};

/** Adds the choice to the browser's receipt, which is begun with the first one. */
async function record(event: RequestEvent, choice: Choice, { receipt }: { receipt?: string } = {}) {
	const { settings, now } = event.locals;
	const kept = (await keptChoice(event)) ?? (await verifiedChoice(receipt, settings));
	const before = { id: kept?.receiptId ?? randomSecret(16), isNew: kept === null };
	try {
		const recorded = await recordChoice(event.locals, before, choice, forgettings);
		if (!recorded.ok) error(409);
		const { id, granted } = recorded.value;
		await keepChoice(event, newChoice(id, granted, now));
		if (!granted.has('analytics') && event.cookies.get('va') !== undefined)
			event.cookies.delete('va', { path: '/', secure: true });
		return recorded.value;
	} catch (failure) {
		if (isUnreachable(failure) || isReadOnly(failure)) error(503);
		throw failure;
	}
}

/** To where the form stood, as the browser tells it; only ever to an address of this shop. */
function wayBack({ request, url, locals }: RequestEvent): string {
	const from = URL.parse(request.headers.get('referer') ?? '');
	const fallback = localPath('/cookies', locals.locale);
	return from?.origin === url.origin ? from.pathname + from.search : fallback;
}
