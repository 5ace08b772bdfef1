import { describe, expect, it } from 'vitest';
import { necessaryFor, NECESSARY } from './necessary';
import { necessaryText } from './necessary-texts.svelte';
import { purposeText } from './purpose-texts.svelte';
import { isOptionalPurpose, OPTIONAL_PURPOSES, PURPOSES, textsVersion } from './purposes';

describe('purposes', () => {
	it('have letters of their own, since the cookie knows them by these', () => {
		const letters = OPTIONAL_PURPOSES.map((id) => PURPOSES[id].letter);
		expect(new Set(letters).size).toBe(letters.length);
		expect(textsVersion()).toMatch(/^([a-z]\d+)+$/);
	});

	it('each say what, why, for how long and to whom', () => {
		for (const id of OPTIONAL_PURPOSES)
			for (const [name, text] of Object.entries(purposeText(id)))
				expect(text.trim(), `${id} ${name}`).not.toBe('');
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
