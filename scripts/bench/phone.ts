import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openProfile } from '../chromium.ts';
import { type Vitals, watchVitals } from './vitals.ts';

/** What one answer cost on the line: its body as it was encoded, and its headers as HTTP/1.1 writes them. */
export interface Transfer {
	url: string;
	type: string;
	mime: string;
	bytes: number;
	headerBytes: number;
	/** Of the answer; 0 when none came. */
	status: number;
}

export interface Phone {
	page: Page;
	transfers(): readonly Transfer[];
	/** Opens a page and waits until nothing more is loaded for a while. */
	open(url: string): Promise<void>;
	settle(): Promise<void>;
	vitals(): Promise<Vitals>;
	/** The slow processor from now on. */
	slowDown(): Promise<void>;
	close(): Promise<void>;
}

/** The mid-range phone of the project's goals. */
const PHONE = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
	locale: 'fa-IR',
	timezoneId: 'Asia/Tehran'
} as const;
const SLOW_LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1e6) / 8,
	uploadThroughput: (0.75 * 1e6) / 8
};
export const CPU_SLOWDOWN = 4;
const QUIET_MS = 2000;
const LOAD_WITHIN_MS = 60_000;

/** A profile folder that is gone afterwards, however the work ends. */
export async function withProfile<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'khakriz-phone-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Starts a browser as that phone; `fast` leaves out the slow line and processor where only sizes count. */
export async function openPhone(folder: string, fast = false): Promise<Phone> {
	const context = await openProfile(folder, PHONE);
	await context.addInitScript(watchVitals);
	const page = context.pages()[0] ?? (await context.newPage());
	const devtools = await context.newCDPSession(page);
	const line = await watchLine(devtools);
	const slowDown = async () => {
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	};
	if (!fast) {
		await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
		await slowDown();
	}
	return {
		page,
		transfers: () => [...line.transfers.values()],
		settle: line.settle,
		async open(url) {
			line.transfers.clear();
			await page.goto(url, { waitUntil: 'load', timeout: LOAD_WITHIN_MS });
			await line.settle();
			refuseBroken([...line.transfers.values()]);
		},
		vitals: () => readVitals(page),
		slowDown,
		close: () => end(context)
	};
}

/** A page with a missing part would be measured as a light one. */
function refuseBroken(transfers: readonly Transfer[]): void {
	const broken = transfers.find(({ status }) => status >= 400);
	if (broken) throw new Error(`${broken.url} answered ${broken.status}`);
}

async function watchLine(devtools: CDPSession) {
	const transfers = new Map<string, Transfer>();
	const underWay = new Set<string>();
	let last = Date.now();
	devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		if (!/^https?:/.test(request.url)) return;
		last = Date.now();
		// Of what a page had under way when it was left, nobody tells the end.
		if (type === 'Document') underWay.clear();
		underWay.add(requestId);
		transfers.set(requestId, {
			...{ url: request.url, type: type ?? 'Other', mime: '' },
			...{ bytes: 0, headerBytes: 0, status: 0 }
		});
	});
	devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
		const transfer = transfers.get(requestId);
		if (!transfer) return;
		const headerBytes = response.encodedDataLength;
		Object.assign(transfer, {
			...{ type, headerBytes, mime: response.mimeType, status: response.status }
		});
	});
	const finish = (requestId: string, bytes: number) => {
		const transfer = transfers.get(requestId);
		last = Date.now();
		underWay.delete(requestId);
		if (transfer) transfer.bytes = Math.max(0, bytes - transfer.headerBytes);
	};
	devtools.on('Network.dataReceived', () => {
		last = Date.now();
	});
	devtools.on('Network.loadingFinished', (event) =>
		finish(event.requestId, event.encodedDataLength)
	);
	devtools.on('Network.loadingFailed', (event) => finish(event.requestId, 0));
	await devtools.send('Network.enable');
	return {
		transfers,
		async settle() {
			for (const end = Date.now() + LOAD_WITHIN_MS; Date.now() < end; await sleep(100)) {
				if (underWay.size === 0 && Date.now() - last > QUIET_MS) return;
			}
		}
	};
}

async function readVitals(page: Page): Promise<Vitals> {
	const vitals = await page.evaluate(() => window.vitals);
	if (!vitals) throw new Error(`${page.url()} was not watched`);
	return vitals;
}

async function end(context: BrowserContext): Promise<void> {
	await context.close().catch(() => undefined);
}
