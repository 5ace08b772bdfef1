import { expect, test, type Browser } from '@playwright/test';
import { isLong } from '../support/scale.ts';
import { audit, NOTHING, tellsApart } from './support/consent-audit.ts';
import { LEAKS, type Leak } from './support/leaks.ts';
import { startLeakyShop } from './support/leaky-shop.ts';
import { SHOP } from './support/shopper.ts';

/** What the audit of one page finds in a shop with this leak. */
async function findings(browser: Browser, leak: Partial<Leak>): Promise<string[]> {
	const shop = await startLeakyShop(SHOP(), leak);
	const context = await browser.newContext();
	try {
		const found = await audit(context, shop.url, ['/about'], NOTHING);
		return [...found, ...(await tellsApart(shop.url, '/about'))];
	} finally {
		await context.close();
		shop.close();
	}
}

test('a shop without a leak passes the audit, also through the same door', async ({ browser }) => {
	expect(await findings(browser, {})).toEqual([]);
});

test.describe('seeded leaks are caught', () => {
	for (const leak of LEAKS.filter(({ isQuick }) => isLong || isQuick))
		test(leak.name, async ({ browser }) => {
			const found = await findings(browser, leak);
			expect(found.filter((line) => leak.caught.test(line))).not.toEqual([]);
		});
});
