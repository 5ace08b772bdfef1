import { describe, expect, it } from 'vitest';
import { necessaryFor, NECESSARY } from './necessary';
import { necessaryText } from './necessary-texts.svelte';
import { purposeText } from './purpose-texts.svelte';
import { isOptionalPurpose, OPTIONAL_PURPOSES, PURPOSES } from './purposes';
import { toldBy } from './told-by.svelte';

describe('purposes', () => {
	it('have letters of their own, since the cookie knows them by these', () => {
		const letters = OPTIONAL_PURPOSES.map((id) => PURPOSES[id].letter);
		expect(new Set(letters).size).toBe(letters.length);
	});

	it('each say what, why, for how long and to whom', () => {
		for (const id of OPTIONAL_PURPOSES)
			for (const [name, text] of Object.entries(purposeText(id, {})))
				expect(text.trim(), `${id} ${name}`).not.toBe('');
	});

	it('name whoever is told under them, and only there', () => {
		const matomo = {
			purpose: 'analytics',
			address: 'https://stats.example/m',
			siteId: '7'
		} as const;
		const told = toldBy({ TAG_MATOMO: matomo, TAG_GOOGLE: 'G-ABC123' });
		expect(purposeText('analytics', told).toWhom).toContain('stats.example');
		expect(purposeText('marketing', told).toWhom).toContain('Google');
		for (const name of ['what', 'howLong'] as const)
			expect(purposeText('marketing', told)[name]).toContain('Google');
		expect(purposeText('address-log', told)).toEqual(purposeText('address-log', {}));
		expect(JSON.stringify(OPTIONAL_PURPOSES.map((id) => purposeText(id, toldBy({}))))).not.toMatch(
			/google|matomo/i
		);
	});

	it('are told from other words', () => {
		expect(isOptionalPurpose('analytics')).toBe(true);
		for (const word of ['', 'necessary', 'toString', '__proto__'])
			expect(isOptionalPurpose(word)).toBe(false);
	});
});

describe('what is necessary', () => {
	it('is explained item by item', () => {
		for (const { id } of NECESSARY) expect(necessaryText(id).why.length).toBeGreaterThan(10);
	});

	it('has a name for everything the shop may keep, and for nothing else', () => {
		expect(necessaryFor('cookie', '__Host-cart')?.id).toBe('cart');
		expect(necessaryFor('cache', 'pages-0.1.0-4dd87688')?.id).toBe('files');
		for (const name of ['va', '_ga', 'consent2', 'session']) {
			expect(necessaryFor('cookie', name)).toBeNull();
			expect(necessaryFor('local-storage', name)).toBeNull();
		}
	});
});
