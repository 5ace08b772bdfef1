import { describe, expect, it } from 'vitest';
import { deviceName } from './device-name';

const AGENTS: [name: string, agent: string][] = [
	[
		'chrome android',
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
	],
	[
		'safari ios',
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'
	],
	['firefox linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'],
	[
		'edge windows',
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0'
	],
	[
		'samsung android',
		'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36'
	],
	['chrome linux', 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/131.0.0.0 Safari/537.36'],
	['other other', 'curl/8.5.0']
];

describe('deviceName', () => {
	for (const [name, agent] of AGENTS)
		it(`says ${name}`, () => {
			expect(deviceName(agent)).toBe(name);
		});

	it('keeps nothing else of the text, and bears none, empty and endless ones', () => {
		expect(deviceName(null)).toBe('other other');
		expect(deviceName('')).toBe('other other');
		expect(deviceName(`Firefox/1 SM-S918B ${'x'.repeat(100_000)}`)).toBe('firefox other');
	});
});
