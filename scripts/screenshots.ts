// `npm run screenshots [-- NAME …]`: pictures of the shop's pages in docs/screenshots, from an instance of its own.
import type { Browser, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type ShopInstance, startInstance } from '../tests/support/shop-instance.ts';
import { findPlaces } from './bench/places.ts';
import { launchChromium } from './chromium.ts';
import { step } from './local/progress.ts';
import { placeOrder, type Scene, scenesOf } from './screenshots/scenes.ts';

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/screenshots');
const THEMES = ['light', 'dark'] as const;
const SCREENS = [
	{ width: 360, height: 780, tallest: 2400 },
	{ width: 1280, height: 900, tallest: 1800 }
] as const;
const SETTLES_MS = 1000;
const PATIENCE_MS = 30_000;
const LARGEST_BYTES = 200_000;
const COLOURS = [256, 128, 64, 32];

try {
	await run(process.argv.slice(2));
} catch (error) {
	console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
process.exit();

async function run(names: readonly string[]): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const shop = await step('shop started', () =>
		startInstance({ name: 'screenshots', pictures: true })
	);
	const browser = await launchChromium();
	try {
		const places = await findPlaces(shop.client);
		const scenes = scenesOf(places, await placeOrder(shop.url, places));
		const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));
		for (const scene of wanted) await step(scene.name, () => shootEverywhere(browser, shop, scene));
	} finally {
		await browser.close();
		await shop.stop();
	}
}

async function shootEverywhere(browser: Browser, shop: ShopInstance, scene: Scene): Promise<void> {
	for (const screen of SCREENS)
		for (const colorScheme of THEMES) {
			const context = await browser.newContext({
				...{ viewport: screen, colorScheme, javaScriptEnabled: scene.javaScriptEnabled },
				locale: scene.locale === 'fa' ? 'fa-IR' : 'en-GB',
				timezoneId: 'Asia/Tehran',
				reducedMotion: 'reduce'
			});
			try {
				const page = await context.newPage();
				await page.goto(shop.url);
				await answer(page);
				await scene.show(page);
				const picture = await shoot(page, screen);
				const file = `${scene.name}-${screen.width}-${colorScheme}.png`;
				writeFileSync(join(folder, file), await small(picture));
			} finally {
				await context.close();
			}
		}
}

/** Most pictures are of what somebody sees who has answered the question about cookies. */
async function answer(page: Page): Promise<void> {
	await page.locator('#consent button[value="refuse"]').click();
	await until(page, async () =>
		(await page.context().cookies()).some(({ name }) => name === 'consent')
	);
	// Sent before the page was alive, the form opens it anew; going elsewhere meanwhile, a browser may never arrive.
	await page.locator('#consent').waitFor({ state: 'detached' });
	await page.waitForLoadState('load');
}

/** The whole page up to a height, as if the window were so tall: a bar at its foot stays at the foot. */
async function shoot(page: Page, { width, height, tallest }: (typeof SCREENS)[number]) {
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height: Math.min(tallest, Math.max(height, whole)) });
	await page.evaluate(() => scrollTo(0, 0));
	await page.waitForLoadState('load');
	await until(page, () => page.evaluate(isAllThere));
	// What appears once a page has asked the shop or the device.
	await page.waitForTimeout(SETTLES_MS);
	return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Asks again and again from outside: a page without scripts cannot wait for itself. */
async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
	for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await page.waitForTimeout(100))
		if (Date.now() > end) throw new Error(`${page.url()} did not come to rest`);
}

/** Runs in the page. Pictures outside the window, also those further along a shelf, are loaded when they come near. */
function isAllThere(): boolean {
	const areSeenImages = [...document.images].every((image) => {
		const { top, bottom, left, right } = image.getBoundingClientRect();
		const isSeen = bottom > top && top < innerHeight && right > 0 && left < innerWidth;
		return image.complete || !isSeen;
	});
	return areSeenImages && document.fonts.status === 'loaded';
}

/** The same picture with as many colours as the limit allows. */
async function small(picture: Buffer): Promise<Buffer> {
	let smallest = picture;
	for (const colours of COLOURS) {
		smallest = await sharp(picture)
			.png({ palette: true, colours, effort: 9, dither: 0.3 })
			.toBuffer();
		if (smallest.length < LARGEST_BYTES) return smallest;
	}
	return smallest;
}
