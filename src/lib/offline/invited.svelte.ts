import { shopDb } from '$lib/browser/shop-db';

const WISH = 'invited';

/** Whether this device was invited to install the shop; it is invited once, and a refusal holds for good. */
export async function wasInvited(): Promise<boolean> {
	const db = await shopDb();
	return (await db.get<boolean>('wishes', WISH).catch(() => undefined)) ?? false;
}

export async function rememberInvited(): Promise<void> {
	const db = await shopDb();
	const writing = db.change(['wishes'], (changing) =>
		Promise.resolve(changing.put('wishes', WISH, true))
	);
	// A full device: the invitation may come once more.
	await writing.catch(() => undefined);
}
