import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mailbox, startMailbox } from '../../scripts/local/mailbox.ts';
import { freePort } from '../../scripts/local/ports.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'khakriz-mailbox-'));
let mailbox: Mailbox;
let smtpPort: number;

beforeAll(async () => {
	smtpPort = await freePort();
	mailbox = await startMailbox({ smtpPort, httpPort: await freePort(), dataDir, unruly: true });
});
afterAll(async () => {
	await mailbox.close();
	rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
	await fetch(`${mailbox.url}/_control`, { method: 'DELETE' });
	await fetch(`${mailbox.url}/api/messages`, { method: 'DELETE' });
});

const MAIL = [
	'From: Shop <shop@khakriz.example>',
	'To: sara@example.com',
	'Message-ID: <order-12@khakriz.example>',
	`Subject: =?utf-8?B?${Buffer.from('سفارش شما ثبت شد').toString('base64')}?=`,
	'MIME-Version: 1.0',
	'Content-Type: multipart/alternative; boundary=b',
	'',
	'--b',
	'Content-Type: text/plain; charset=utf-8',
	'Content-Transfer-Encoding: base64',
	'',
	Buffer.from('سلام سارا').toString('base64'),
	'--b',
	'Content-Type: text/html; charset=utf-8',
	'Content-Transfer-Encoding: base64',
	'',
	Buffer.from('<p dir="rtl">سلام <b>سارا</b></p><script>alert(1)</script>').toString('base64'),
	'--b--'
];

/** Speaks SMTP by hand; answers the last reply code, or 'cut'. */
function send(to = 'sara@example.com'): Promise<number | 'cut'> {
	const steps = [
		'EHLO test',
		'AUTH PLAIN AGEAYg==',
		'MAIL FROM:<shop@khakriz.example>',
		`RCPT TO:<${to}>`,
		'DATA',
		`${MAIL.join('\r\n')}\r\n.`
	];
	return new Promise((resolve) => {
		const socket = connect(smtpPort, '127.0.0.1');
		socket.on('close', () => resolve('cut'));
		socket.on('error', () => resolve('cut'));
		socket.on('data', (chunk) => {
			const line = chunk.toString().trim().split('\r\n').at(-1) ?? '';
			const code = Number(line.slice(0, 3));
			const next = code < 400 ? steps.shift() : undefined;
			if (next !== undefined) socket.write(`${next}\r\n`);
			else {
				resolve(code);
				socket.end();
			}
		});
	});
}

async function inbox(to = ''): Promise<Record<string, unknown>[]> {
	const answer = await fetch(`${mailbox.url}/api/messages?to=${encodeURIComponent(to)}`);
	return (await answer.json()) as Record<string, unknown>[];
}

async function misbehave(mischief: Record<string, unknown>): Promise<void> {
	await fetch(`${mailbox.url}/_control`, { method: 'POST', body: JSON.stringify(mischief) });
}

test('keeps a mail with its subject, both parts and its headers', async () => {
	expect(await send()).toBe(250);
	expect(await inbox('SARA@example.com')).toMatchObject([
		{
			kind: 'mail',
			to: ['sara@example.com'],
			subject: 'سفارش شما ثبت شد',
			text: expect.stringContaining('سلام سارا'),
			html: expect.stringContaining('<b>سارا</b>'),
			headers: { 'message-id': '<order-12@khakriz.example>' }
		}
	]);
	expect(await inbox('somebody@else.example')).toEqual([]);
});

test('shows the HTML part only inside a frame that runs nothing', async () => {
	await send();
	const list = await (await fetch(mailbox.url)).text();
	const [, path] = /href="(\/messages\/[\d-]+)"/.exec(list) ?? [];
	const page = await (await fetch(mailbox.url + (path ?? ''))).text();
	expect(list).toContain('سفارش شما ثبت شد');
	expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
	expect(page).not.toContain('<script');
	expect(page).toContain('سلام سارا');
});

test('refuses for now or for good, and keeps nothing', async () => {
	for (const code of [451, 550]) {
		await misbehave({ refuse: code });
		expect(await send()).toBe(code);
	}
	expect(await inbox()).toEqual([]);
});

test('cuts the connection after the message came, having kept it or not', async () => {
	await misbehave({ dropAfterData: 'lost' });
	expect(await send()).toBe('cut');
	expect(await inbox()).toEqual([]);
	await misbehave({ dropAfterData: 'stored' });
	expect(await send()).toBe('cut');
	expect(await inbox()).toHaveLength(1);
});

test('speaks Kavenegar', async () => {
	const call = async (path: string, fields: Record<string, string>) => {
		const body = new URLSearchParams(fields);
		const answer = await fetch(`${mailbox.url}/v1/KEY${path}`, { method: 'POST', body });
		return answer.json();
	};
	const text = { receptor: '09121234567', message: 'سفارش شما ثبت شد', sender: '1000' };
	expect(await call('/sms/send.json', text)).toMatchObject({
		return: { status: 200 },
		entries: [{ receptor: '09121234567', status: 1, messageid: expect.any(Number) }]
	});
	const code = { receptor: '09121234567', template: 'order', token: '12' };
	expect(await call('/verify/lookup.json', code)).toMatchObject({ return: { status: 200 } });
	expect(await call('/verify/lookup.json', { ...code, token: '1 2' })).toMatchObject({
		return: { status: 431 }
	});
	expect(await call('/sms/send.json', {})).toMatchObject({ return: { status: 400 } });
	expect(await inbox('+989121234567')).toMatchObject([
		{ kind: 'sms', template: 'order', values: { token: '12' } },
		{ kind: 'sms', provider: 'kavenegar', text: 'سفارش شما ثبت شد' }
	]);
});

test('speaks SMS.ir', async () => {
	const call = async (path: string, body: unknown, key = 'KEY') => {
		const answer = await fetch(`${mailbox.url}/v1/send/${path}`, {
			method: 'POST',
			headers: { 'X-API-KEY': key, 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
		return answer.json();
	};
	const code = {
		mobile: '09121234567',
		templateId: 5,
		parameters: [{ name: 'CODE', value: '12' }]
	};
	const bulk = { lineNumber: 3000, messageText: 'سلام', mobiles: ['09121234567'] };
	expect(await call('verify', code)).toMatchObject({
		status: 1,
		data: { messageId: expect.any(Number) }
	});
	expect(await call('bulk', bulk)).toMatchObject({
		status: 1,
		data: { messageIds: [expect.any(Number)] }
	});
	expect(await call('bulk', bulk, '')).toMatchObject({ status: 10 });
	expect(await inbox()).toHaveLength(2);
});

test('loses an SMS answer when told to', async () => {
	await misbehave({ dropSms: 'stored' });
	const body = new URLSearchParams({ receptor: '09121234567', message: 'x' });
	await expect(
		fetch(`${mailbox.url}/v1/KEY/sms/send.json`, { method: 'POST', body })
	).rejects.toThrow();
	expect(await inbox()).toHaveLength(1);
});

test('a restarted mailbox still has the messages', async () => {
	await send();
	const again = await startMailbox({
		...{ smtpPort: await freePort(), httpPort: await freePort(), dataDir }
	});
	expect(again.messages.list()).toHaveLength(1);
	await again.close();
});
