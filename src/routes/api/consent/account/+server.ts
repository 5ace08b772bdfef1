import { error, redirect } from '@sveltejs/kit';
import { askedBy } from '$lib/consent/asked';
import { newChoice } from '$lib/consent/consent-cookie';
import { keepChoice } from '$lib/consent/kept-choice.server';
import { tieToAccount, untieFromAccount } from '$lib/consent/tie-to-account.server';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import { forgettings } from '../forgettings';
import type { RequestHandler } from './$types';

/** Ties the choices of this device to the account that is signed in, or unties the account's. */
export const POST: RequestHandler = async (event) => {
	const { locals, request } = event;
	const session = await locals.session();
	if (!session) redirect(303, localPath('/sign-in', locals.locale));
	const { answer } = await readForm(request, ['answer']);
	const { receiptId } = await locals.consent();
	if (answer === 'untie') await untieFromAccount(locals.db, session.accountId);
	else if (answer !== 'tie' || receiptId === null) error(400);
	else {
		const receipt = await tieToAccount(locals, session.accountId, receiptId, forgettings);
		const asked = askedBy(locals.settings);
		if (receipt) await keepChoice(event, newChoice(receipt.id, receipt.granted, locals.now, asked));
	}
	redirect(303, localPath('/cookies', locals.locale));
};
