import { describe, expect, it } from 'vitest';
import { post, verdictOn, type Answer } from './outbox-answer';
import { pauseBefore } from './pause-before';

function answer(status: number, changes: Partial<Answer> & { type?: string; retry?: string } = {}) {
	const headers = new Map([
		['content-type', changes.type ?? 'application/json; charset=utf-8'],
		...(changes.retry === undefined ? [] : ([['retry-after', changes.retry]] as const))
	]);
	return {
		status,
		redirected: false,
		headers: { get: (name: string) => headers.get(name) ?? null },
		json: () => Promise.resolve({ told: status }),
		...changes
	};
}

describe('what an answer means', () => {
	it.each([
		[200, 'stored'],
		[201, 'stored'],
		[400, 'refused'],
		[409, 'decide'],
		[422, 'refused'],
		...[204, 301, 401, 403, 404, 405, 408, 413, 418, 425, 429, 500, 502, 503, 504, 511].map(
			(status) => [status, 'later'] as const
		)
	] as const)('%d is %s', async (status, kind) => {
		expect((await verdictOn(answer(status))).kind).toBe(kind);
	});

	it('takes no stranger’s page, redirect or broken JSON for an answer', async () => {
		const strangers = [
			null,
			answer(200, { type: 'text/html' }),
			answer(200, { redirected: true }),
			answer(409, { type: 'text/html' }),
			answer(200, { json: () => Promise.reject(new SyntaxError('<')) }),
			answer(200, { json: () => Promise.resolve(null) }),
			answer(200, { json: () => Promise.resolve(['portal']) })
		];
		for (const each of strangers) expect((await verdictOn(each)).kind).toBe('later');
	});

	it('waits as long as the shop asks, but no longer than an hour, and not for nonsense', async () => {
		const waits = [
			['30', 30_000],
			['999999', 3_600_000],
			['-1', null],
			['soon', null],
			['Fri, 27 Nov 2026 00:00:00 GMT', null]
		] as const;
		for (const [retry, retryAfterMs] of waits)
			expect(await verdictOn(answer(429, { retry }))).toEqual({ kind: 'later', retryAfterMs });
	});

	it('counts a line that is cut as no answer', async () => {
		const cut = () => Promise.reject(new TypeError('Failed to fetch'));
		expect(await post(cut, '/api/cart', {})).toEqual({ kind: 'later', retryAfterMs: null });
	});
});

describe('the pause before the next try', () => {
	it('doubles from a second or two up to five minutes, and never becomes a busy loop', () => {
		for (let failures = 1; failures < 200; failures += 1)
			for (const random of [0, 0.5, 1]) {
				const pause = pauseBefore(failures, random);
				expect(pause).toBeGreaterThanOrEqual(1000);
				expect(pause).toBeLessThanOrEqual(300_000);
			}
		expect(pauseBefore(3, 1)).toBe(8000);
		expect(pauseBefore(50, 1)).toBe(300_000);
	});
});
