import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendSms, type SmsSettings } from '$lib/server/sms';
import { startMailbox, type Mailbox } from '../../../scripts/local/mailbox.ts';
import { freePort } from '../../../scripts/local/ports.ts';

const sms = { id: '0193', to: '+989120000000', text: 'خاکریز\nسفارش شما ثبت شد.' };

let folder: string;
let mailbox: Mailbox;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khakriz-sms-'));
	const ports = { smtpPort: await freePort(), httpPort: await freePort() };
	mailbox = await startMailbox({ ...ports, dataDir: folder });
});
afterEach(async () => {
	vi.restoreAllMocks();
	await mailbox.close();
	rmSync(folder, { recursive: true, force: true });
});

const settings = (SMS_PROVIDER: 'kavenegar' | 'smsir'): SmsSettings => ({
	SMS_PROVIDER,
	SMS_API_KEY: 'key',
	SMS_SENDER: '30001234',
	SMS_BASE: mailbox.url
});

describe.each(['kavenegar', 'smsir'] as const)('%s', (provider) => {
	it('takes a Persian text for a national number', async () => {
		expect(await sendSms(settings(provider), sms)).toEqual({ state: 'sent' });
		expect(mailbox.messages.list()).toMatchObject([
			{ kind: 'sms', provider, to: ['09120000000'], from: '30001234', text: sms.text }
		]);
	});

	it.each([
		[400, 'not-sent'],
		[401, 'not-sent'],
		[429, 'not-sent'],
		[503, 'not-sent'],
		[500, 'unknown'],
		[502, 'unknown']
	])('answering %i leaves the text %s', async (status, state) => {
		mailbox.mischief.smsStatus = status;
		expect(await sendSms(settings(provider), sms)).toMatchObject({ state });
	});

	it('cutting the line leaves its fate unknown', async () => {
		mailbox.mischief.dropSms = 'lost';
		expect(await sendSms(settings(provider), sms)).toEqual({ state: 'unknown', code: 'no-answer' });
	});
});

describe('the SMS door', () => {
	it('sends nothing while no provider is set', async () => {
		expect(await sendSms({}, sms)).toMatchObject({ code: 'not-configured' });
	});

	it('names a message to Kavenegar by the same number every time', async () => {
		const ids: string[] = [];
		vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
			const form = new URLSearchParams(await new Response((input as Request).body).text());
			ids.push(form.get('localid') ?? '');
			return Response.json({ return: { status: 200 } });
		});
		for (const id of ['a', 'a', 'b']) await sendSms(settings('kavenegar'), { ...sms, id });
		expect(ids[0]).toMatch(/^\d{10,16}$/);
		expect(ids[1]).toBe(ids[0]);
		expect(ids[2]).not.toBe(ids[0]);
		expect(Number.isSafeInteger(Number(ids[0]))).toBe(true);
	});

	it('goes to the provider itself, or through the forwarder', async () => {
		const addresses: string[] = [];
		vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
			addresses.push((input as Request).url);
			return Promise.resolve(Response.json({ status: 1 }));
		});
		const account = { SMS_PROVIDER: 'smsir', SMS_API_KEY: 'key', SMS_SENDER: '3000' } as const;
		await sendSms(account, sms);
		await sendSms({ ...account, OUTBOUND_BASE: 'https://out.example' }, sms);
		expect(addresses).toEqual([
			'https://api.sms.ir/v1/send/bulk',
			'https://out.example/https/api.sms.ir/v1/send/bulk'
		]);
	});
});
