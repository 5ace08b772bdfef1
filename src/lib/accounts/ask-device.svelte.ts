import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';
import { isFactorRefusal, type FactorRefusal } from './factor-texts.svelte';

/** What became of asking the device and then the shop. */
export type Asked<T> = { done: T } | { reason: FactorRefusal };

/** Passkeys belong to a name, never to a bare address. */
export function canHavePasskeys(hostname: string): boolean {
	return !/^[\d.]+$|^\[/.test(hostname);
}

/** Whether this browser has passkeys here: also over a safe line only. */
export function canUsePasskeys(): boolean {
	return (
		typeof window.PublicKeyCredential === 'function' && canHavePasskeys(window.location.hostname)
	);
}

/** Whether passkeys can be offered among the names that the browser fills in. */
export async function canAutofill(): Promise<boolean> {
	if (!canUsePasskeys()) return false;
	const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser');
	return browserSupportsWebAuthnAutofill();
}

/**
 * Signs in with a passkey; `to` is where to go then. With `autofill` the device asks only when the person picks one, and
 * not at all once `isWanted` says no: asking a device ends whatever it was asked before, such as by the button.
 */
export async function signInWithPasskey(
	to: string,
	{ autofill = false, isWanted = () => true }: { autofill?: boolean; isWanted?: () => boolean } = {}
): Promise<Asked<{ to: string }>> {
	const options = await send<PublicKeyCredentialRequestOptionsJSON>('sign-in/options', {});
	if ('reason' in options) return options;
	const { startAuthentication } = await import('@simplewebauthn/browser');
	if (!isWanted()) return { reason: 'cancelled' };
	const answer = await startAuthentication({
		optionsJSON: options.done,
		useBrowserAutofill: autofill
	}).catch(() => null);
	if (!answer) return { reason: 'cancelled' };
	return send('sign-in', { answer, to });
}

/** Makes a passkey on this device; answers recovery codes and where to go, where there is news of either. */
export async function makePasskey(
	password: string,
	to: string | null
): Promise<Asked<{ codes: string[] | null; to: string | null }>> {
	const options = await send<PublicKeyCredentialCreationOptionsJSON>('register/options', {
		password
	});
	if ('reason' in options) return options;
	const { startRegistration } = await import('@simplewebauthn/browser');
	try {
		const answer = await startRegistration({ optionsJSON: options.done });
		return await send('register', { answer, to });
	} catch (error) {
		const isKnown = error instanceof Error && error.name === 'InvalidStateError';
		return { reason: isKnown ? 'already-known' : 'cancelled' };
	}
}

async function send<T>(path: string, body: object): Promise<Asked<T>> {
	try {
		const response = await fetch(`/api/passkeys/${path}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
		// Our own routes answer with T, or with a reason.
		const answer = (await response.json()) as T & { reason?: string };
		if (response.ok) return { done: answer };
		const reason = answer.reason ?? '';
		return { reason: isFactorRefusal(reason) ? reason : 'failed' };
	} catch {
		// No line, or an answer that is none of ours.
		return { reason: 'failed' };
	}
}
