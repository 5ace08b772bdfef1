import { fail, redirect, type Actions } from '@sveltejs/kit';
import { forgetDevices } from '$lib/accounts/devices.server';
import { requireAccount } from '$lib/accounts/guard.server';
import { endOne, listSessions } from '$lib/accounts/session-list.server';
import { endOthers, endSession } from '$lib/accounts/sessions.server';
import { writeBatch } from '$lib/server/db/client';
import { readForm } from '$lib/server/read-form';
import { localPath } from '$lib/values/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { accountId, sessionId } = await requireAccount(event);
	const { db, now } = event.locals;
	const sessions = await listSessions(db, accountId, now);
	return {
		now,
		sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
			...{ id, device, createdAt, lastSeenAt },
			isThis: id === sessionId
		}))
	};
};

export const actions: Actions = {
	end: async (event) => {
		const { accountId, sessionId } = await requireAccount(event);
		const { session = '' } = await readForm(event.request, ['session']);
		if (session === sessionId) {
			await endSession(event);
			redirect(303, localPath('/sign-in?notice=signed-out', event.locals.locale));
		}
		const isGone = await endOne(event.locals.db, accountId, session);
		return isGone ? { ended: 'one' as const } : fail(404, { reason: 'gone' as const });
	},

	'end-others': async (event) => {
		const { accountId, sessionId } = await requireAccount(event);
		const { db } = event.locals;
		// Whoever ends all others does not trust them: each browser proves itself anew, and its sign-in is told.
		const here = await thisDevice(event.locals, accountId, sessionId);
		await writeBatch(db, [
			...endOthers(db, accountId, sessionId),
			...forgetDevices(db, accountId, here)
		]);
		return { ended: 'others' as const };
	}
};

async function thisDevice(
	{ db, now }: App.Locals,
	accountId: Parameters<typeof listSessions>[1],
	sessionId: string
): Promise<string | null> {
	const sessions = await listSessions(db, accountId, now);
	return sessions.find(({ id }) => id === sessionId)?.deviceId ?? null;
}
