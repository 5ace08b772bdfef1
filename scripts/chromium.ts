import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { existsSync } from 'node:fs';

const SYSTEM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Where the browser stands: the machine's own when it has one, otherwise the one Playwright installed. */
const options = {
	headless: true,
	args: FLAGS,
	...(existsSync(SYSTEM) ? { executablePath: SYSTEM } : {})
};

export function launchChromium(): Promise<Browser> {
	return chromium.launch(options);
}

/** A browser on a profile folder of its own, as a person's is: what it kept is there the next time. */
export function openProfile(
	folder: string,
	device: Parameters<Browser['newContext']>[0]
): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, { ...options, ...device });
}
