import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What keeps people from reading the page or a part of it, by axe: WCAG 2.2 AA and its best practices. */
export async function violations(page: Page, part?: string): Promise<string[]> {
	// Otherwise axe lists all that is well, and opens a page to put it together: most of the time an audit takes.
	const audit = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	if (part) audit.include(part);
	const found = await audit.withTags(TAGS).analyze();
	return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

/** How the page is wider than its window, with text as it is and twice as large (WCAG 1.4.4, 1.4.10). */
async function overflowing(page: Page): Promise<string[]> {
	const sizes = ['100%', '200%'];
	const wide = await page.evaluate(
		(each) =>
			each.filter((fontSize) => {
				const root = document.documentElement;
				root.style.fontSize = fontSize;
				const isWide = root.scrollWidth > window.innerWidth;
				root.style.fontSize = '';
				return isWide;
			}),
		sizes
	);
	return wide.map((size) => `overflows at ${size}`);
}

/** Expects that everybody can read the page as it is, once what it loads is there. */
export async function expectReadable(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	const found = [...(await violations(page)), ...(await overflowing(page))];
	expect(found, new URL(page.url()).pathname).toEqual([]);
}
