import { endSession } from '$lib/accounts/sessions.server';
import { recordChoice } from '$lib/consent/record-choice.server';
import { localPath } from '$lib/values/locale';
import { forgettings } from '../forgettings';
import type { RequestHandler } from './$types';

/**
 * Clears the device: the browser is told to drop cookies, databases, caches and the service worker, the shop ends the
 * session and deletes what it kept under the device's receipt.
 */
export const POST: RequestHandler = async (event) => {
	const { locals, cookies } = event;
	const { receiptId } = await locals.consent();
	if (receiptId !== null) {
		const choice = {
			id: crypto.randomUUID(),
			action: 'forget-device',
			place: 'cookies-page'
		} as const;
		const nothing = { ...choice, granted: new Set<never>(), chosenAt: locals.now };
		await recordChoice(locals, { id: receiptId, isNew: false }, nothing, forgettings);
	}
	await endSession(event);
	// Browsers that do not know the header below.
	for (const { name } of cookies.getAll()) cookies.delete(name, { path: '/', secure: true });
	return new Response(null, {
		status: 303,
		headers: {
			location: `${localPath('/cookies', locals.locale)}?cleared`,
			'clear-site-data': '"cookies", "storage"'
		}
	});
};
