import { forgetOtherBuilds } from './build';
import { worker } from './scope';

/** This version takes over: pages that were open before any worker get theirs, and what nobody needs goes. */
export async function takeOver(): Promise<void> {
	await worker.clients.claim();
	await forgetOtherBuilds();
}
