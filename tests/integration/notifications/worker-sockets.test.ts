import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMailbox, type Mailbox } from '../../../scripts/local/mailbox.ts';
import { freePort } from '../../../scripts/local/ports.ts';
import { startShop, type Shop } from '../../../scripts/local/shop.ts';

const MAIL = {
	id: '0193-worker',
	to: 'buyer@example.com',
	fromName: 'خاکریز',
	subject: 'سفارش شما ثبت شد',
	text: 'متن ساده',
	html: '<p dir="rtl">متن</p>',
	date: Date.UTC(2026, 10, 22, 8),
	language: 'fa-IR'
};

const WORKER = `
import { sendMail } from './src/lib/server/mailer.ts';
export default {
	async fetch(request, env) {
		return Response.json(await sendMail(env, await request.json()));
	}
};`;

let folder: string;
let mailbox: Mailbox;
let worker: Shop;
let url: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khakriz-mail-'));
	const ports = { smtpPort: await freePort(), httpPort: await freePort() };
	mailbox = await startMailbox({ ...ports, dataDir: folder });
	mkdirSync(join(folder, 'assets'));
	const outfile = join(folder, 'worker.mjs');
	await build({
		stdin: {
			contents: WORKER,
			resolveDir: fileURLToPath(new URL('../../..', import.meta.url)),
			loader: 'js'
		},
		...{ outfile, bundle: true, format: 'esm', target: 'es2022', platform: 'neutral' },
		external: ['cloudflare:sockets']
	});
	const port = await freePort();
	url = `http://127.0.0.1:${port}/send`;
	worker = await startShop({
		port,
		dataDir: join(folder, 'data'),
		bindings: {
			SMTP_URL: mailbox.smtpUrl,
			SMTP_FROM: 'shop@khakriz.example',
			SHOP_ORIGIN: 'https://khakriz.example',
			JOBS_KEY: 'key'
		},
		worker: outfile,
		assetsDir: join(folder, 'assets')
	});
});
afterAll(async () => {
	await worker.stop();
	await mailbox.close();
	rmSync(folder, { recursive: true, force: true });
});

it('sends mail from workerd over its own sockets to a real SMTP server', async () => {
	const answer = await fetch(url, {
		method: 'POST',
		body: JSON.stringify(MAIL)
	});
	expect(await answer.json()).toEqual({ state: 'sent' });
	expect(mailbox.messages.list()).toMatchObject([
		{ to: ['buyer@example.com'], subject: MAIL.subject, text: MAIL.text }
	]);
});

it('says so from workerd when the server refuses', async () => {
	mailbox.mischief.refuse = 550;
	const answer = await fetch(url, {
		method: 'POST',
		body: JSON.stringify(MAIL)
	});
	expect(await answer.json()).toMatchObject({ state: 'not-sent', isPermanent: true });
});
