/// <reference types="trusted-types" />
// The modules themselves: what the package offers by its name is compiled for browsers without classes, at twice the size.
import { Workbox } from 'workbox-window/Workbox.js';
import { invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import { locale } from '$lib/ui/href';
import { appUpdate } from './app-update.svelte';
import type { ToPage, ToWorker } from './messages';

const ADDRESS = '/service-worker.js';
const HOUR_MS = 3_600_000;

/**
 * Brings the service worker and listens to it. Called once, when the page is idle. Never throws: a browser without
 * workers, or one that refuses them, goes on with the network alone.
 */
export async function registerWorker(): Promise<void> {
	if (!('serviceWorker' in navigator) || isSwitchedOff()) return;
	const workbox = new Workbox(trustedAddress());
	const hadWorker = navigator.serviceWorker.controller !== null;
	workbox.addEventListener('waiting', ({ sw }) => sw && appUpdate.offer(sw));
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		// The first worker of a device replaces nothing.
		if (hadWorker) appUpdate.replaced();
	});
	navigator.serviceWorker.addEventListener('message', hear);
	try {
		await workbox.register({ immediate: true });
		askNowAndThen(workbox);
		tell(await workbox.controlling);
		document.addEventListener('focusin', announceSearch);
	} catch {
		// Refused by the browser, or no connection: the next page tries again.
	}
}

/** The policy of the pages lets no script be loaded from an address made of text; this one is always the same. */
function trustedAddress(): string | TrustedScriptURL {
	const policy = window.trustedTypes?.createPolicy('service-worker', {
		createScriptURL: (_address: string) => ADDRESS
	});
	return policy?.createScriptURL(ADDRESS) ?? ADDRESS;
}

/** The shop can take its worker back; pages then say so (docs/decisions/019). */
function isSwitchedOff(): boolean {
	return document.documentElement.dataset.worker === 'off';
}

function here(): string {
	return location.pathname + location.search;
}

/** A page answered from the device is asked for anew once it is shown, not while it is being shown. */
function tell(worker: ServiceWorker): void {
	worker.postMessage({ kind: 'opened', path: here() } satisfies ToWorker);
}

/** A worker at rest takes its time to wake and to read the copy of the catalogue: it begins before the first letter. */
function announceSearch({ target }: FocusEvent): void {
	if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
	const message: ToWorker = { kind: 'search-begins', locale: locale() };
	navigator.serviceWorker.controller?.postMessage(message);
}

function hear({ data }: MessageEvent<ToPage | undefined>): void {
	// To ask for data anew would take back the way to another page that has just begun.
	if (navigating.to !== null) return;
	if (data?.kind === 'page-changed' && data.path === here()) void invalidateAll();
}

/** Browsers look for a new version when a page is opened; an installed shop may stay open for days. */
function askNowAndThen(workbox: Workbox): void {
	let askedAt = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible' || Date.now() - askedAt < HOUR_MS) return;
		askedAt = Date.now();
		workbox.update().catch(() => undefined);
	});
}
