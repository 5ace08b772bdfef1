import { accountLabel } from '$lib/accounts/account-label.server';
import type { SignedIn } from '$lib/accounts/sessions.server';
import { pendingTotp } from '$lib/accounts/totp.server';
import { qrCode } from '$lib/invoices/qr-code.server';
import { m } from '$lib/paraglide/messages';

/** What the page shows of an app that waits for its first code, or null. */
export async function waitingApp(locals: App.Locals, { accountId }: SignedIn) {
	// In Latin letters: all apps show them, and the code stays coarse enough for any camera.
	const shop = m.shop_name({}, { locale: 'en' });
	const label = (await accountLabel(locals, accountId)) || shop;
	const app = await pendingTotp(locals, accountId, { shop, label });
	return app && { ...app, qr: qrCode(app.uri) };
}
