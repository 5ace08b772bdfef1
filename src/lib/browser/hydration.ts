import { browser } from '$app/environment';

// The shell that starts without a network is empty: everything in it is drawn here.
let isUnderWay = browser && document.getElementById('content') !== null;

/** What is drawn now is a page that the server drew already: its elements are there. Never on the server. */
export function isHydrating(): boolean {
	return isUnderWay;
}

/** The whole page is alive; from now on whatever appears is drawn here. */
export function endHydration(): void {
	isUnderWay = false;
}
