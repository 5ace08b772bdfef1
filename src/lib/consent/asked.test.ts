import { describe, expect, it } from 'vitest';
import { askedBy, askedText, isTold, readAsked } from './asked';

const matomo = (purpose: 'analytics' | 'marketing', host = 'stats.example') => ({
	TAG_MATOMO: { purpose, address: `https://${host}`, siteId: '7' }
});

describe('what a shop asks for', () => {
	it('is the purposes alone where nobody else is told', () => {
		expect(askedText(askedBy({}))).toMatch(/^a\d+l\d+m\d+$/);
	});

	it('is marked under the purpose where others are told, and read as it was written', () => {
		for (const settings of [matomo('analytics'), matomo('marketing'), { TAG_GOOGLE: 'G-ABC123' }]) {
			const asked = askedBy(settings);
			expect(askedText(asked)).toMatch(/^a\d+(-\d+)?l\d+m\d+(-\d+)?$/);
			expect(readAsked(askedText(asked))).toEqual(asked);
			const isAnalytics = 'TAG_MATOMO' in settings && settings.TAG_MATOMO.purpose === 'analytics';
			expect(isTold(asked, 'analytics')).toBe(isAnalytics);
			expect(isTold(asked, 'marketing')).toBe(!isAnalytics);
			expect(isTold(asked, 'address-log')).toBe(false);
		}
	});

	it('differs with everyone who is told, and names none of them', () => {
		const all = [
			...[{}, matomo('analytics'), matomo('marketing'), matomo('analytics', 'other.example')],
			...[{ TAG_GOOGLE: 'G-ABC123' }, { TAG_GOOGLE: 'G-ABC123', ...matomo('marketing') }]
		].map((settings) => askedText(askedBy(settings)));
		expect(new Set(all).size).toBe(all.length);
		expect(all.join(' ')).not.toMatch(/stats|google|matomo/i);
	});

	it('is the same for another site of the same service', () => {
		const [one] = [matomo('analytics')];
		const other = { TAG_MATOMO: { ...one.TAG_MATOMO, siteId: '8' } };
		expect(askedBy(one)).toEqual(askedBy(other));
	});

	it('is the purposes alone for a page that says something else', () => {
		for (const odd of ['', 'x', 'a1', 'a1-', '<a1l1m1>', 'A1l1m1', 'a1-1234567l1m1'])
			expect(readAsked(odd), odd).toEqual(askedBy({}));
	});
});
