import { describe, expect, it } from 'vitest';
import { eventsOfPage } from './events-of-page';

const page = (route: string, rest = {}) =>
	eventsOfPage({ route, slug: '', words: '', hasMatches: true, ...rest });

describe('eventsOfPage', () => {
	it('counts every page, and what it is about', () => {
		expect(page('/(legal)/terms')).toEqual([{ kind: 'page-viewed' }]);
		expect(page('/(shop)/products/[slug]', { slug: 'mug-7' })).toEqual([
			{ kind: 'page-viewed' },
			{ kind: 'product-viewed', subject: 'mug-7' }
		]);
		expect(page('/(shop)/cart').at(1)).toEqual({ kind: 'cart-viewed' });
		expect(page('/(shop)/checkout').at(1)).toEqual({ kind: 'checkout-viewed' });
	});

	it('counts a search by its folded words, and once more when it found nothing', () => {
		expect(page('/(shop)/search', { words: ' كتاب ' }).slice(1)).toEqual([
			{ kind: 'searched', subject: 'کتاب' }
		]);
		expect(page('/(shop)/search', { words: 'ققنوس', hasMatches: false }).slice(1)).toEqual([
			{ kind: 'searched', subject: 'ققنوس' },
			{ kind: 'search-failed', subject: 'ققنوس' }
		]);
	});

	it('keeps nothing of a search for somebody', () => {
		expect(page('/(shop)/search', { words: '09990000001' })).toEqual([{ kind: 'page-viewed' }]);
		expect(page('/(shop)/search')).toEqual([{ kind: 'page-viewed' }]);
	});
});
