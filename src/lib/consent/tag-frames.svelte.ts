import { page } from '$app/state';
import { whenIdle } from '$lib/browser/when-idle';
import { consent } from './consent.svelte';
import type { OptionalPurpose } from './purposes';

const open = new Set<OptionalPurpose>();

/**
 * The only place where others are told of anything: a frame of the shop's own with an origin of its own, which can read
 * nothing of the page and hears the names of pages. It goes the moment its purpose is withdrawn, in whichever tab.
 */
export function openTagFrame(purpose: OptionalPurpose): void {
	if (open.has(purpose)) return;
	open.add(purpose);
	const forget = consent.onWithdraw(purpose, () => {
		open.delete(purpose);
		forget();
	});
	whenIdle(() => {
		if (open.has(purpose) && navigator.onLine) show(purpose);
		else open.delete(purpose);
	});
}

function show(purpose: OptionalPurpose): void {
	const frame = document.createElement('iframe');
	frame.sandbox.add('allow-scripts');
	frame.hidden = true;
	frame.src = `/api/tags/${purpose}`;
	const tell = (news: { route: string } | { granted: string[] }) =>
		// An opaque origin has no name to send to.
		frame.contentWindow?.postMessage(news, '*');
	let end: (() => void) | undefined;
	const forget = consent.onWithdraw(purpose, () => {
		frame.remove();
		end?.();
		forget();
	});
	frame.onload = () => (end = $effect.root(() => follow(tell)));
	document.body.append(frame);
}

/** Tells what is allowed, then each page that is looked at by its name; its address and words stay here. */
function follow(tell: (news: { route: string } | { granted: string[] }) => void): void {
	const route = $derived(page.status === 200 ? page.route.id : null);
	// Other filters, another page of the same list: still the same thing that is looked at.
	const place = $derived(`${page.url.pathname} ${page.url.searchParams.get('q') ?? ''}`);
	$effect(() => tell({ granted: [...consent.granted] }));
	$effect(() => {
		if (place && route !== null) tell({ route: route.replaceAll(/\/\([^)]+\)/g, '') || '/' });
	});
}
