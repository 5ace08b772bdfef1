import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '$lib/server/db/client';
import { load } from '../../../src/routes/(shop)/invoices/check/+page.server';
import { answerOf, CookieJar, eventFor } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const ASKED = '/invoices/check?number=1405-000001&hash=0000000000000000';

let db: Db;
let close: () => void;
beforeEach(async () => void ({ db, close } = await openTestDb()));
afterEach(() => close());

async function ask(path: string, address: string): Promise<number> {
	const visit = { db, settings: SETTINGS, now: NOON, jar: new CookieJar(), address };
	// The load reads nothing else of its own event.
	const event = eventFor(visit, path) as Parameters<typeof load>[0];
	return (await answerOf(() => load(event))).status;
}

async function askOften(times: number, path: string, address: string): Promise<number[]> {
	const statuses: number[] = [];
	for (let time = 0; time < times; time += 1) statuses.push(await ask(path, address));
	return statuses;
}

describe('checking invoices', () => {
	it('is refused to one visitor after thirty checks in an hour, and to nobody else', async () => {
		expect(new Set(await askOften(30, ASKED, '192.0.2.1'))).toEqual(new Set([200]));
		expect(await ask(ASKED, '192.0.2.1')).toBe(429);
		expect(await ask(ASKED, '192.0.2.2')).toBe(200);
	});

	it('counts no look at the empty form', async () => {
		await askOften(31, '/invoices/check', '192.0.2.3');
		expect(await ask(ASKED, '192.0.2.3')).toBe(200);
	});
});
