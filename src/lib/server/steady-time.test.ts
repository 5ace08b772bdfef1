import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notBefore } from './steady-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When the work is answered, in milliseconds from its beginning. */
async function answeredAt(work: () => Promise<unknown>): Promise<number> {
	const from = Date.now();
	const answered = notBefore(150, work)
		.catch(() => undefined)
		.then(() => Date.now() - from);
	await vi.advanceTimersByTimeAsync(1000);
	return answered;
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('notBefore', () => {
	it('answers quick work, slow work and refusals at the same moment', async () => {
		expect(await answeredAt(() => Promise.resolve(1))).toBe(150);
		expect(await answeredAt(() => after(149))).toBe(150);
		expect(await answeredAt(() => Promise.reject(new Error('no')))).toBe(150);
	});

	it('does not add to work that takes longer', async () => {
		expect(await answeredAt(() => after(400))).toBe(400);
	});

	it('hands on what was found and what was thrown', async () => {
		const found = notBefore(150, () => Promise.resolve('found'));
		const thrown = expect(notBefore(150, () => Promise.reject(new Error('away')))).rejects.toThrow(
			'away'
		);
		await vi.advanceTimersByTimeAsync(150);
		expect(await found).toBe('found');
		await thrown;
	});
});
