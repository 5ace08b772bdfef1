import { page } from '$app/state';
import { whenIdle } from '$lib/browser/when-idle';
import { consent } from './consent.svelte';
import type { OptionalPurpose } from './purposes';

/** What a frame is told: what is allowed now, or the name of a page that is looked at. */
type News = { granted: string[] } | { route: string };

/**
 * The only place where others are told of anything: a frame of the shop's own with an origin of its own, which can read
 * nothing of the page and hears the names of pages. It goes the moment its purpose is withdrawn, in whichever tab.
 */
export function openTagFrame(purpose: OptionalPurpose): void {
	const address = `/api/tags/${purpose}`;
	whenIdle(() => {
		const isOpen = document.querySelector(`iframe[src="${address}"]`) !== null;
		if (consent.allows(purpose) && navigator.onLine && !isOpen) show(address, purpose);
	});
}

function show(address: string, purpose: OptionalPurpose): void {
	const frame = document.createElement('iframe');
	frame.sandbox.add('allow-scripts');
	frame.hidden = true;
	frame.src = address;
	let end: (() => void) | undefined;
	const forget = consent.onWithdraw(purpose, () => {
		frame.remove();
		end?.();
		forget();
	});
	// An opaque origin has no name to send to.
	const tell = (news: News) => frame.contentWindow?.postMessage(news, '*');
	frame.onload = () => (end = $effect.root(() => follow(tell)));
	document.body.append(frame);
}

/** Tells what is allowed, then each page that is looked at by its name; its address and words stay here. */
function follow(tell: (news: News) => void): void {
	const route = $derived(page.status === 200 ? page.route.id : null);
	// Other filters, another page of the same list: still the same thing that is looked at.
	const place = $derived(`${page.url.pathname} ${page.url.searchParams.get('q') ?? ''}`);
	$effect(() => tell({ granted: [...consent.granted] }));
	$effect(() => {
		if (place && route !== null) tell({ route: route.replaceAll(/\/\([^)]+\)/g, '') || '/' });
	});
}
