import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describeEnvIssues } from './env-schema';
import { GoogleSetting, MatomoSetting } from './tag-settings';

describe('TAG_MATOMO', () => {
	it('is purpose, address and site id', () => {
		const read = (text: string) => v.parse(MatomoSetting, text);
		expect(read('analytics https://stats.example 7')).toEqual({
			...{ purpose: 'analytics', address: 'https://stats.example', siteId: '7' }
		});
		expect(read('marketing https://a.b-c.example:8443/matomo/ 12').address).toBe(
			'https://a.b-c.example:8443/matomo'
		);
	});

	it('is nothing that could say more in a policy or a page than an address', () => {
		for (const odd of [
			...['', 'analytics', 'https://stats.example 7', 'analytics https://stats.example'],
			...['necessary https://stats.example 7', 'analytics http://stats.example 7'],
			...['analytics https://*.example 7', 'analytics https://a.example; 7'],
			...['analytics https://a.example?x 7', 'analytics https://me:secret@a.example 7'],
			...['analytics https://a.example/"> 7', "analytics https://a.example/' 7"],
			...['analytics https://a.example/%22 7', 'analytics https://a.example,b.example 7'],
			...['analytics https://a.example 7\n', ' analytics https://a.example 7']
		])
			expect(v.is(MatomoSetting, odd), odd).toBe(false);
	});

	it('is refused without its value being told', () => {
		const { issues = [] } = v.safeParse(v.object({ TAG_MATOMO: MatomoSetting }), {
			TAG_MATOMO: 'analytics https://me:secret@a.example 7'
		});
		expect(describeEnvIssues(issues).join()).toMatch(/^TAG_MATOMO: must be "analytics"/);
		expect(describeEnvIssues(issues).join()).not.toContain('secret');
	});
});

describe('TAG_GOOGLE', () => {
	it('is the id of a measurement and nothing else', () => {
		expect(v.is(GoogleSetting, 'G-ABC1234567')).toBe(true);
		for (const odd of ['', 'G-', 'GTM-ABC123', 'G-abc123', 'G-ABC123"', 'G-ABC123 '])
			expect(v.is(GoogleSetting, odd), odd).toBe(false);
	});
});
