import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { localDigits } from '$lib/values/digits';
import type { FunnelStep } from './funnel';
import { VITAL_LIMITS } from './vital-bounds';
import type { Vital } from './vocabulary';

const PAGES: Readonly<Record<string, () => string>> = {
	'/(shop)': m.analytics_page_home,
	'/(shop)/categories': m.analytics_page_categories,
	'/(shop)/categories/[slug]': m.analytics_page_category,
	'/(shop)/products/[slug]': m.analytics_page_product,
	'/(shop)/search': m.analytics_page_search,
	'/(shop)/cart': m.analytics_page_cart,
	'/(shop)/checkout': m.analytics_page_checkout,
	'/(shop)/orders/[number]': m.analytics_page_order
};

/** What a page is called; one that has no name for readers is told by its route. */
export function pageName(route: string): string {
	return PAGES[route]?.() ?? route.replace(/\/\([^)]*\)/g, '');
}

export const stepTexts: Record<FunnelStep['step'], () => string> = {
	looked: m.analytics_step_looked,
	chose: m.analytics_step_chose,
	checkout: m.analytics_step_checkout,
	ordered: m.analytics_step_ordered
};

export const vitalTexts: Record<Vital, () => string> = {
	lcp: m.analytics_lcp,
	inp: m.analytics_inp,
	cls: m.analytics_cls,
	ttfb: m.analytics_ttfb
};

/** A count with the digits and grouping of the reader. */
export function countText(count: number): string {
	return new Intl.NumberFormat(locale() === 'fa' ? 'fa-IR' : 'en-GB').format(count);
}

/** A part of a whole in per cent; a dash where there is no whole. */
export function shareText(part: number, whole: number): string {
	if (whole === 0) return '–';
	const style = { style: 'percent', maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(locale() === 'fa' ? 'fa-IR' : 'en-GB', style).format(part / whole);
}

/** A measured value: seconds, thousandths of a second, or for `cls` a share of the window. */
export function vitalText(vital: Vital, value: number): string {
	const digits = (text: string) =>
		localDigits(text, locale()).replace('.', locale() === 'fa' ? '٫' : '.');
	if (vital === 'cls') return digits((value / 1000).toFixed(2));
	if (vital === 'inp') return m.analytics_milliseconds({ value: digits(String(value)) });
	return m.analytics_seconds({ value: digits((value / 1000).toFixed(1)) });
}

/** How good a measured value is, in a word and a tone. */
export function vitalGrade(
	vital: Vital,
	value: number
): { tone: 'good' | 'warn' | 'bad'; word: string } {
	const { good, poor } = VITAL_LIMITS[vital];
	if (value <= good) return { tone: 'good', word: m.analytics_good() };
	if (value <= poor) return { tone: 'warn', word: m.analytics_middling() };
	return { tone: 'bad', word: m.analytics_poor() };
}
