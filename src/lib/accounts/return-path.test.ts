import { describe, expect, it } from 'vitest';
import { returnPath, returnQuery } from './return-path';

const ELSEWHERE = [
	'//evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'https://evil.example/',
	'https:evil.example',
	'javascript:alert(1)',
	'/\t/evil.example',
	'/\n/evil.example',
	'/a/..//evil.example',
	'/..//evil.example',
	'/%2e%2e//evil.example',
	'/./../x',
	' /account',
	'account',
	'/account#x',
	'/https://evil.example',
	'/\u2215evil.example',
	'',
	`/${'a'.repeat(600)}`
];

describe('returnPath', () => {
	for (const asked of ELSEWHERE)
		it(`leads home instead of to ${JSON.stringify(asked).slice(0, 40)}`, () => {
			expect(returnPath(asked, 'fa')).toBe('/account');
		});

	it('leads home when nothing was asked', () => {
		expect(returnPath(null, 'en')).toBe('/en/account');
	});

	it('leads to paths of the shop', () => {
		for (const path of [
			'/checkout',
			'/en/account/orders',
			'/orders/1405-7?key=abc_-',
			'/search?q=%D9%84'
		])
			expect(returnPath(path, 'fa')).toBe(path);
	});

	it('stays on this origin however a browser reads it', () => {
		for (const asked of [
			...ELSEWHERE,
			'/checkout',
			'/%2F/evil.example',
			'/@evil.example',
			'/a//b'
		]) {
			const url = new URL(returnPath(asked, 'fa'), 'https://shop.example');
			expect(url.origin).toBe('https://shop.example');
		}
	});

	it('does not lead back to signing in', () => {
		for (const path of [
			'/sign-in',
			'/sign-in?to=/x',
			'/en/register',
			'/sign-out',
			'/sign-in/second-step'
		])
			expect(returnPath(path, 'fa')).toBe('/account');
		expect(returnPath('/registered', 'fa')).toBe('/registered');
	});
});

describe('returnQuery', () => {
	it('says nothing where home is meant', () => {
		expect(returnQuery('/account', 'fa')).toBe('');
		expect(returnQuery('/en/checkout', 'en')).toBe('?to=%2Fen%2Fcheckout');
	});
});
