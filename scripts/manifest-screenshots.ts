// `npm run screenshots:manifest`: the pictures that an install dialog shows, in static/screenshots, from a shop of its own.
import type { Browser, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { startInstance } from '../tests/support/shop-instance.ts';
import { findPlaces } from './bench/places.ts';
import { launchChromium } from './chromium.ts';
import { step } from './local/progress.ts';
import { fillCart } from './screenshots/scenes.ts';

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'static/screenshots');
/** As the manifest says them: CSS pixels times the device's scale. */
const SCREENS = [
	{ name: 'narrow', width: 360, height: 720, scale: 1.5 },
	{ name: 'wide', width: 1280, height: 800, scale: 1 }
] as const;
const QUALITY = 60;

mkdirSync(folder, { recursive: true });
const shop = await step('shop started', () =>
	startInstance({ name: 'manifest-screenshots', pictures: true })
);
const browser = await launchChromium();
try {
	const places = await findPlaces(shop.client);
	const product = places.productPages[0];
	if (!product) throw new Error('the shop has no product to show');
	for (const screen of SCREENS)
		for (const locale of ['fa', 'en'] as const) {
			const page = await openPage(browser, screen, locale);
			const root = locale === 'fa' ? '' : '/en';
			await page.goto(`${shop.url}${root || '/'}`);
			await refuseAll(page);
			await fillCart(page, places);
			for (const [name, path] of [
				['home', root || '/'],
				['product', root + product],
				['cart', `${root}/cart`]
			] as const) {
				await page.goto(shop.url + path, { waitUntil: 'networkidle' });
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
				const file = join(folder, `${name}-${screen.name}-${locale}.webp`);
				writeFileSync(file, await sharp(picture).webp({ quality: QUALITY, effort: 6 }).toBuffer());
			}
			await page.context().close();
		}
} finally {
	await browser.close();
	await shop.stop();
}
process.exit();

async function openPage(
	from: Browser,
	{ width, height, scale }: (typeof SCREENS)[number],
	locale: 'fa' | 'en'
): Promise<Page> {
	const context = await from.newContext({
		viewport: { width, height },
		deviceScaleFactor: scale,
		colorScheme: 'light',
		locale: locale === 'fa' ? 'fa-IR' : 'en-GB',
		timezoneId: 'Asia/Tehran',
		reducedMotion: 'reduce'
	});
	return context.newPage();
}

/** The question about cookies is answered, as on the device of somebody who installs the shop. */
async function refuseAll(page: Page): Promise<void> {
	const refuse = page.locator('#consent button').filter({ hasText: /رد همه|Refuse all/ });
	await refuse.click();
	await refuse.waitFor({ state: 'detached' });
}
