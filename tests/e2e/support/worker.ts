import { expect, type Page } from '@playwright/test';

/** Waits until the service worker has fetched its build and answers for this page. */
export async function workerReady(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
			timeout: 20_000
		})
		.toBe('activated');
}

/** Everything Cache Storage holds, as `cache address` lines. */
export function keptAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				found.push(`${name} ${new URL(url).pathname}${new URL(url).search}`);
		return found;
	});
}

/** Waits until a page is kept for the next time. */
export async function pageKept(page: Page, path: string): Promise<void> {
	await expect
		.poll(async () =>
			(await keptAddresses(page)).some((line) => /^pages-/.test(line) && line.endsWith(` ${path}`))
		)
		.toBe(true);
}
