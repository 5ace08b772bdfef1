import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HttpService } from '../../scripts/local/http-service.ts';
import { freePort } from '../../scripts/local/ports.ts';
import { startGateway } from '../../scripts/local/zarinpal-sandbox.ts';

const MERCHANT = '1344b5d4-0048-11e8-94db-005056a205be';
const dataDir = mkdtempSync(join(tmpdir(), 'khakriz-gateway-'));
let gateway: HttpService;
let port: number;

beforeAll(async () => {
	port = await freePort();
	gateway = await startGateway({ port, dataDir, unruly: true });
});
afterAll(async () => {
	await gateway.close();
	rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => void (await fetch(`${gateway.url}/_control`, { method: 'DELETE' })));

// The answers have many shapes; the tests name the one they expect.
async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
	const answer = await fetch(gateway.url + path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body)
	});
	return (await answer.json()) as Record<string, unknown>;
}

async function misbehave(mischief: Record<string, unknown>): Promise<void> {
	await post('/_control', mischief);
}

function order(changes: Record<string, unknown> = {}) {
	return {
		merchant_id: MERCHANT,
		amount: 1_250_000,
		currency: 'IRR',
		description: 'سفارش ۱۲',
		callback_url: 'http://127.0.0.1:1/callback?order=12',
		metadata: { order_id: '12', mobile: '09121234567' },
		...changes
	};
}

async function newAuthority(changes: Record<string, unknown> = {}): Promise<string> {
	const { data } = await post('/pg/v4/payment/request.json', order(changes));
	return (data as { authority: string }).authority;
}

async function decide(path: string, result: 'ok' | 'fail' | 'cancel'): Promise<Response> {
	const body = new URLSearchParams({ result });
	return fetch(gateway.url + path, { method: 'POST', body, redirect: 'manual' });
}

function verify(authority: string, amount = 1_250_000, merchant = MERCHANT) {
	return post('/pg/v4/payment/verify.json', { merchant_id: merchant, amount, authority });
}

describe('Zarinpal', () => {
	test('gives an authority of the sandbox kind', async () => {
		const answer = await post('/pg/v4/payment/request.json', order());
		expect(answer).toMatchObject({ data: { code: 100, message: 'Success' }, errors: [] });
		expect((answer.data as { authority: string }).authority).toMatch(/^S[0-9a-zA-Z]{35}$/);
	});

	test.each([
		['merchant_id', { merchant_id: undefined }],
		['merchant_id', { merchant_id: 'short' }],
		['amount', { amount: 999 }],
		['amount', { amount: 'much' }],
		['description', { description: '' }],
		['description', { description: 'x'.repeat(501) }],
		['callback_url', { callback_url: 'ftp://x' }],
		['currency', { currency: 'USD' }],
		['metadata.mobile', { metadata: { mobile: '9121234567' } }]
	])('refuses a wrong %s with -9, an empty array and the field named', async (field, changes) => {
		const answer = await post('/pg/v4/payment/request.json', order(changes));
		expect(answer.data).toEqual([]);
		expect(answer.errors).toMatchObject({
			code: -9,
			validations: [{ [field]: expect.any(String) }]
		});
	});

	test('refuses a merchant that is no UUID with -10', async () => {
		const answer = await post(
			'/pg/v4/payment/request.json',
			order({ merchant_id: 'x'.repeat(36) })
		);
		expect(answer).toMatchObject({ data: [], errors: { code: -10 } });
	});

	test('shows the amount in toman and rial with three plain buttons', async () => {
		const page = await (await fetch(`${gateway.url}/pg/StartPay/${await newAuthority()}`)).text();
		expect(page).toContain('dir="rtl"');
		expect(page).toContain('۱۲۵٬۰۰۰ تومان');
		expect(page).toContain('۱٬۲۵۰٬۰۰۰ ریال');
		for (const label of ['پرداخت موفق', 'پرداخت ناموفق', 'انصراف']) expect(page).toContain(label);
		expect(page).not.toContain('<script');
	});

	test('comes back with OK after paying and NOK otherwise, keeping the parameters of the shop', async () => {
		for (const [result, status] of [
			['ok', 'OK'],
			['fail', 'NOK'],
			['cancel', 'NOK']
		] as const) {
			const authority = await newAuthority();
			const answer = await decide(`/pg/StartPay/${authority}`, result);
			const location = new URL(answer.headers.get('location') ?? '');
			expect(answer.status).toBe(303);
			expect(Object.fromEntries(location.searchParams)).toEqual({
				order: '12',
				Authority: authority,
				Status: status
			});
		}
	});

	test('verifies once with 100 and again with 101 and the same reference', async () => {
		const authority = await newAuthority();
		await decide(`/pg/StartPay/${authority}`, 'ok');
		const first = await verify(authority);
		const second = await verify(authority);
		expect(first.data).toMatchObject({ code: 100, order_id: '12', ref_id: expect.any(Number) });
		expect(second.data).toEqual({ ...(first.data as object), code: 101, message: 'Verified' });
	});

	test('refuses another amount, an unpaid one, another merchant and an unknown authority', async () => {
		const paid = await newAuthority();
		await decide(`/pg/StartPay/${paid}`, 'ok');
		const other = '00000000-0048-11e8-94db-005056a205be';
		expect((await verify(paid, 1_250_010)).errors).toMatchObject({ code: -50 });
		expect((await verify(await newAuthority())).errors).toMatchObject({ code: -51 });
		expect((await verify(paid, 1_250_000, other)).errors).toMatchObject({ code: -53 });
		expect((await verify(`S${'0'.repeat(35)}`)).errors).toMatchObject({ code: -54 });
		expect((await verify(paid)).data).toMatchObject({ code: 100 });
	});

	test('lists what is paid and not verified, and tells the state of a payment', async () => {
		const authority = await newAuthority({ amount: 77_770 });
		await decide(`/pg/StartPay/${authority}`, 'ok');
		const list = () => post('/pg/v4/payment/unVerified.json', { merchant_id: MERCHANT });
		const inquiry = () => post('/pg/v4/payment/inquiry.json', { merchant_id: MERCHANT, authority });
		expect(JSON.stringify(await list())).toContain(authority);
		expect((await inquiry()).data).toMatchObject({ status: 'PAID' });
		await verify(authority, 77_770);
		expect(JSON.stringify(await list())).not.toContain(authority);
		expect((await inquiry()).data).toMatchObject({ status: 'VERIFIED' });
	});

	test('still knows every payment after the process was lost', async () => {
		const authority = await newAuthority();
		await decide(`/pg/StartPay/${authority}`, 'ok');
		const again = await freePort();
		const second = await startGateway({ port: again, dataDir });
		const answer = await fetch(`${second.url}/pg/v4/payment/verify.json`, {
			method: 'POST',
			body: JSON.stringify({ merchant_id: MERCHANT, amount: 1_250_000, authority })
		});
		expect(await answer.json()).toMatchObject({ data: { code: 100 } });
		await second.close();
	});
});

describe('Zibal', () => {
	const wanted = {
		merchant: 'zibal',
		amount: 50_000,
		callbackUrl: 'http://127.0.0.1:1/z',
		orderId: 'A1'
	};

	test('takes a payment from request to verification, and says 201 the second time', async () => {
		const { trackId, result } = await post('/v1/request', wanted);
		expect(result).toBe(100);
		expect(await post('/v1/verify', { merchant: 'zibal', trackId })).toMatchObject({ result: 202 });
		const back = await decide(`/start/${String(trackId)}`, 'ok');
		expect(Object.fromEntries(new URL(back.headers.get('location') ?? '').searchParams)).toEqual({
			trackId: String(trackId),
			success: '1',
			status: '2',
			orderId: 'A1'
		});
		const first = await post('/v1/verify', { merchant: 'zibal', trackId });
		expect(first).toMatchObject({ result: 100, amount: 50_000, status: 1, orderId: 'A1' });
		const second = await post('/v1/verify', { merchant: 'zibal', trackId });
		expect(second).toEqual({ result: 201, message: 'already verified' });
		expect(await post('/v1/inquiry', { merchant: 'zibal', trackId })).toMatchObject({
			amount: 50_000,
			refNumber: first.refNumber
		});
	});

	test('refuses wrong requests with its own codes', async () => {
		expect(await post('/v1/request', { ...wanted, amount: 1000 })).toMatchObject({ result: 105 });
		expect(await post('/v1/request', { ...wanted, merchant: '' })).toMatchObject({ result: 102 });
		expect(await post('/v1/request', { ...wanted, callbackUrl: 'x' })).toMatchObject({
			result: 106
		});
		expect(await post('/v1/verify', { merchant: 'zibal', trackId: 1 })).toMatchObject({
			result: 203
		});
	});
});

describe('the other gateway', () => {
	test('drops a verification after it took effect, as often as told', async () => {
		const authority = await newAuthority();
		await decide(`/pg/StartPay/${authority}`, 'ok');
		await misbehave({ dropVerify: 'after', times: 1 });
		await expect(verify(authority)).rejects.toThrow();
		expect((await verify(authority)).data).toMatchObject({ code: 101 });
	});

	test('lies about the amount', async () => {
		const authority = await newAuthority();
		await misbehave({ lieAmount: 1000 });
		await decide(`/pg/StartPay/${authority}`, 'ok');
		expect((await verify(authority)).errors).toMatchObject({ code: -50 });
	});

	test('answers slowly, fails once, keeps the payer, and notes every call', async () => {
		const authority = await newAuthority();
		await misbehave({ slowMs: 200, failNext: -52, neverCallback: true });
		const started = Date.now();
		expect((await verify(authority)).errors).toMatchObject({ code: -52 });
		expect(Date.now() - started).toBeGreaterThanOrEqual(195);
		expect((await verify(authority)).errors).toMatchObject({ code: -51 });
		expect((await decide(`/pg/StartPay/${authority}`, 'ok')).status).toBe(200);
		const calls = (await (await fetch(`${gateway.url}/_log`)).json()) as { answer: number }[];
		expect(calls.map((call) => call.answer)).toEqual([100, -52, -51]);
	});

	test('an ordinary gateway cannot be told to misbehave', async () => {
		const plain = await startGateway({ port: await freePort(), dataDir: join(dataDir, 'plain') });
		expect((await fetch(`${plain.url}/_control`, { method: 'POST' })).status).toBe(404);
		await plain.close();
	});
});
