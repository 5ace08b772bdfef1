import { chromium, type Browser, type BrowserContext, type LaunchOptions } from '@playwright/test';
import { findChromium } from './local/chromium.ts';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** How the browser is started: the machine's own when it has one, otherwise the one Playwright installed. */
export const chromiumOptions: LaunchOptions = {
	args: FLAGS,
	executablePath: findChromium() ?? undefined
};

export function launchChromium(): Promise<Browser> {
	return chromium.launch(chromiumOptions);
}

/** A browser on a profile folder of its own, as a person's is: what it kept is there the next time. */
export function openProfile(
	folder: string,
	device: Parameters<Browser['newContext']>[0]
): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, { ...chromiumOptions, ...device });
}
