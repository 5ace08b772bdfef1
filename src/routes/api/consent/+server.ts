import { error, json, redirect, type RequestEvent } from '@sveltejs/kit';
import { CHOICES_BY_ONE, SentChoice, type Choice } from '$lib/consent/choice';
import { choiceInForm } from '$lib/consent/choice-form.server';
import { makeChoice } from '$lib/consent/make-choice.server';
import { ownConsent } from '$lib/consent/own-consent.server';
import { countVisitor } from '$lib/consent/visitor-address.server';
import { isReadOnly, isUnreachable } from '$lib/server/db/client';
import { readJson } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import { forgettings } from './forgettings';
import type { RequestHandler } from './$types';

/** What the visitor chose so far, and what was kept under it. */
export const GET: RequestHandler = async (event) => {
	try {
		const session = await event.locals.session();
		return json(await ownConsent(event, session?.accountId ?? null));
	} catch (failure) {
		if (isUnreachable(failure)) error(503);
		throw failure;
	}
};

/** Records a choice and gives the browser its receipt: as JSON for scripts, as a way back for a plain form. */
export const POST: RequestHandler = async (event) => {
	const { request, locals } = event;
	if (!(await countVisitor(event, 'choose', CHOICES_BY_ONE))) error(429);
	if (request.headers.get('content-type')?.startsWith('application/json')) {
		const sent = await readJson(request, SentChoice);
		if (!sent) error(400);
		const choice = { ...sent, granted: new Set(sent.granted) };
		const { id, granted } = await make(event, choice, sent.receipt);
		return json({ receiptId: id, granted: [...granted] });
	}
	const choice = choiceInForm(await request.formData(), locals.now);
	if (!choice) error(400);
	await make(event, choice);
	redirect(303, choice.place === 'banner' ? wayBack(event) : `${ownPage(event)}?saved#choose`);
};

async function make(event: RequestEvent, choice: Choice, formerCookie?: string) {
	try {
		const made = await makeChoice(event, choice, forgettings, formerCookie);
		return made.ok ? made.value : error(409);
	} catch (failure) {
		if (isUnreachable(failure) || isReadOnly(failure)) error(503);
		throw failure;
	}
}

function ownPage({ locals }: RequestEvent): string {
	return localPath('/cookies', locals.locale);
}

/** To where the banner stood, as the browser tells it; only ever to an address of this shop. */
function wayBack(event: RequestEvent): string {
	const { request, url } = event;
	const from = URL.parse(request.headers.get('referer') ?? '');
	// A path that begins with two slashes would be another site's address.
	const isOurs = from?.origin === url.origin && !from.pathname.startsWith('//');
	return isOurs ? from.pathname + from.search : ownPage(event);
}
