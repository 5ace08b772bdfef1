import type { RequestEvent } from '@sveltejs/kit';
import { randomSecret } from '$lib/server/secrets';
import type { Result } from '$lib/values/result';
import { askedBy } from './asked';
import type { Choice } from './choice';
import { newChoice } from './consent-cookie';
import { keepChoice, keptChoice, verifiedChoice } from './kept-choice.server';
import type { Receipt } from './receipts.server';
import { recordChoice, type Forgetting } from './record-choice.server';

/** Of the statistics' visit; it goes with the permission, whoever set it. */
const VISIT_COOKIE = 'va';

/**
 * Records a choice under the browser's receipt, which begins with the first one, and gives the browser its cookie.
 * `formerCookie` is for a device that gave up its own before the choice reached the shop.
 */
export async function makeChoice(
	event: RequestEvent,
	choice: Choice,
	forgettings: readonly Forgetting[],
	formerCookie?: string
): Promise<Result<Receipt, 'id-used'>> {
	const { locals, cookies } = event;
	const kept = (await keptChoice(event)) ?? (await verifiedChoice(formerCookie, locals.settings));
	const receipt = { id: kept?.receiptId ?? randomSecret(16), isNew: kept === null };
	const recorded = await recordChoice(locals, receipt, choice, forgettings);
	if (!recorded.ok) return recorded;
	const { id, granted } = recorded.value;
	await keepChoice(event, newChoice(id, granted, locals.now, askedBy(locals.settings)));
	if (!granted.has('analytics') && cookies.get(VISIT_COOKIE) !== undefined)
		cookies.delete(VISIT_COOKIE, { path: '/', secure: true });
	return recorded;
}
