import { describe, expect, it } from 'vitest';
import { frameHtml, framePolicy, type FramePart } from './frame-policy';

const ours: FramePart = {
	...{ script: 'one()', data: { site: '7' }, scriptSources: [], isForeignCode: false },
	connectSources: ['https://stats.example/matomo.php']
};
const foreign: FramePart = {
	...{ script: 'two()', data: {}, isForeignCode: true },
	...{ scriptSources: ['https://tags.example'], connectSources: ['https://ends.example'] }
};

describe('the policy of a frame', () => {
	it('lets our script tell one address, and nothing else, under Trusted Types', () => {
		expect(framePolicy([ours], ["'sha256-x'"])).toBe(
			"sandbox allow-scripts; default-src 'none'; script-src 'sha256-x'; connect-src https://stats.example/matomo.php; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
		);
	});

	it('names the place of foreign code only where there is some', () => {
		const policy = framePolicy([ours, foreign], ["'sha256-x'", "'sha256-y'"]);
		expect(policy).toContain("script-src 'sha256-x' 'sha256-y' https://tags.example;");
		expect(policy).toContain('img-src https://stats.example/matomo.php https://ends.example');
		expect(policy).not.toMatch(/unsafe|\*|'self' |trusted-types/);
	});

	it('never gives the frame the origin of the shop', () => {
		for (const parts of [[ours], [foreign], [ours, foreign]])
			expect(framePolicy(parts, [])).toMatch(/^sandbox allow-scripts; default-src 'none';/);
	});
});

describe('the page of a frame', () => {
	it('holds the scripts with their settings', () => {
		expect(frameHtml([ours, foreign])).toBe(
			'<!doctype html><title>-</title><script data-site="7">one()</script><script>two()</script>'
		);
	});
});
