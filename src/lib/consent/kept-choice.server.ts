import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { fromBase64, toBase64Url } from '$lib/server/secrets';
import type { Settings } from '$lib/server/env-schema';
import { askedBy } from './asked';
import type { Consent } from './consent';
import {
	answersEverything,
	CONSENT_COOKIE,
	consentFrom,
	KEPT_DAYS,
	readChoice,
	writeChoice,
	type KeptChoice
} from './consent-cookie';

type ConsentEvent = Pick<RequestEvent, 'cookies' | 'locals'>;

const SIGNED = /^(.{1,200})\.([\w-]{43})$/;
// Scripts read the cookie to know what they may do; only the shop can write one that counts.
const ATTRIBUTES = { path: '/', httpOnly: false, secure: true, sameSite: 'lax' } as const;
const LASTING = { ...ATTRIBUTES, maxAge: KEPT_DAYS * 86_400 };

// One reading per request; a choice made within the request takes its place. The key dies with the request.
const readings = new WeakMap<App.Locals, Promise<KeptChoice | null>>();

/**
 * The choice in the visitor's cookie if this shop signed it, else null. Asks for the cookie every time, although it is
 * verified once, so that a page that depends on it is known to.
 */
export function keptChoice({ cookies, locals }: ConsentEvent): Promise<KeptChoice | null> {
	const value = cookies.get(CONSENT_COOKIE);
	const reading = readings.get(locals) ?? verifiedChoice(value, locals.settings);
	readings.set(locals, reading);
	return reading;
}

/** What the visitor allows as of this request. */
export async function consentOf(event: ConsentEvent): Promise<Consent> {
	const { now, settings } = event.locals;
	return consentFrom(await keptChoice(event), now, askedBy(settings));
}

/** Whether nothing is left to ask the visitor. */
export async function hasAnswered(event: ConsentEvent): Promise<boolean> {
	const { now, settings } = event.locals;
	return answersEverything(await keptChoice(event), now, askedBy(settings));
}

/** The choice as the cookie's value: signed, so that nobody is taken to have allowed what they did not. */
export async function signedChoice(choice: KeptChoice, settings: Settings): Promise<string> {
	const text = writeChoice(choice);
	const signature = await crypto.subtle.sign('HMAC', await keyOf(settings), encode(text));
	return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}

/** Gives the visitor their choice to keep for 182 days. */
export async function keepChoice(
	{ cookies, locals }: ConsentEvent,
	choice: KeptChoice
): Promise<void> {
	cookies.set(CONSENT_COOKIE, await signedChoice(choice, locals.settings), LASTING);
}

/** The `Set-Cookie` header that keeps a choice, for an answer that may come from the edge. */
export async function choiceHeader(
	{ cookies, locals }: ConsentEvent,
	choice: KeptChoice
): Promise<string> {
	return cookies.serialize(CONSENT_COOKIE, await signedChoice(choice, locals.settings), LASTING);
}

/** The rest of this request goes by a choice that its cookie does not hold yet. */
export function takeChoice(locals: App.Locals, choice: KeptChoice | null): void {
	readings.set(locals, Promise.resolve(choice));
}

/** The device forgets what was chosen; it will be asked again. */
export function dropChoice(event: { cookies: Cookies; locals: App.Locals }): void {
	event.cookies.delete(CONSENT_COOKIE, ATTRIBUTES);
	takeChoice(event.locals, null);
}

/** The choice in a signed text if this shop signed it, else null. */
export async function verifiedChoice(
	value: string | undefined,
	settings: Settings
): Promise<KeptChoice | null> {
	const [, text = '', signature] = SIGNED.exec(value ?? '') ?? [];
	if (signature === undefined) return null;
	const bytes = fromBase64(signature.replaceAll('-', '+').replaceAll('_', '/'));
	const isOurs = await crypto.subtle.verify('HMAC', await keyOf(settings), bytes, encode(text));
	return isOurs ? readChoice(text) : null;
}

// A memo, not state: the same settings always give the same key.
const keys = new WeakMap<Settings, Promise<CryptoKey>>();

function keyOf(settings: Settings): Promise<CryptoKey> {
	const key = keys.get(settings) ?? derivedKey(settings);
	keys.set(settings, key);
	return key;
}

/** A key of its own below the shop's, so that nothing signed for another use passes for a choice. */
async function derivedKey({ LINK_KEY }: Settings): Promise<CryptoKey> {
	const shop = await crypto.subtle.importKey('raw', encode(LINK_KEY), HMAC, false, ['sign']);
	const key = await crypto.subtle.sign('HMAC', shop, encode('consent cookie'));
	return crypto.subtle.importKey('raw', key, HMAC, false, ['sign', 'verify']);
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();
const encode = (text: string) => encoder.encode(text);
