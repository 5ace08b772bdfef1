import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSmtpUrl, sendSmtp } from '$lib/server/smtp';
import { startMailbox, type Mailbox } from '../../../scripts/local/mailbox.ts';
import { freePort } from '../../../scripts/local/ports.ts';
import { nodeSockets } from './node-sockets';

const MESSAGE = 'Subject: dots\r\nMessage-ID: <1@a>\r\n\r\n.one\r\n..two\r\n.\r\nend';
const mail = {
	from: 'shop@khakriz.example',
	to: 'buyer@example.com',
	message: MESSAGE,
	clientName: 'khakriz.example'
};

let folder: string;
let mailbox: Mailbox;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khakriz-mail-'));
	mailbox = await startMailbox({
		smtpPort: await freePort(),
		httpPort: await freePort(),
		dataDir: folder
	});
});
afterEach(async () => {
	await mailbox.close();
	rmSync(folder, { recursive: true, force: true });
});

const send = (change: Partial<typeof mail> & { timeoutMs?: number } = {}, url = mailbox.smtpUrl) =>
	sendSmtp(nodeSockets, parseSmtpUrl(url), { ...mail, ...change });

describe('an SMTP conversation', () => {
	it('hands over a message whole, lines that begin with a dot included', async () => {
		expect(await send()).toEqual({ state: 'sent' });
		const [message] = mailbox.messages.list();
		expect(message?.to).toEqual(['buyer@example.com']);
		expect(message?.text.trim()).toBe('.one\n..two\n.\nend');
	});

	it('signs in with a user name and password in any letters', async () => {
		const url = mailbox.smtpUrl.replace('//', '//user%40shop:p%3Ass%20%D8%B1@');
		expect(parseSmtpUrl(url)).toMatchObject({ user: 'user@shop', password: 'p:ss ر' });
		expect(await send({}, url)).toEqual({ state: 'sent' });
	});

	it('tells "never" from "later"', async () => {
		mailbox.mischief.refuse = 550;
		expect(await send()).toEqual({ state: 'not-sent', code: 'rcpt-to-550', isPermanent: true });
		mailbox.mischief.refuse = 451;
		expect(await send()).toEqual({ state: 'not-sent', code: 'rcpt-to-451', isPermanent: false });
	});

	it('does not claim to know when the line breaks before the answer to the message', async () => {
		mailbox.mischief.dropAfterData = 'stored';
		expect(await send()).toEqual({ state: 'unknown', code: 'accepted' });
		expect(mailbox.messages.list()).toHaveLength(1);
	});

	it('gives up in time when the server is silent', async () => {
		mailbox.mischief.slowMs = 3000;
		const outcome = await send({ timeoutMs: 300 });
		expect(outcome).toEqual({ state: 'unknown', code: 'accepted-timeout' });
	});

	it('says that nothing was sent when nobody listens', async () => {
		const url = `smtp://127.0.0.1:${await freePort()}`;
		expect(await send({}, url)).toEqual({
			state: 'not-sent',
			code: 'connect',
			isPermanent: false
		});
	});

	it.each(['a@b.example>\r\nRCPT TO:<x@y.example', 'a b@c.example', 'a@b\r\nDATA', '<a@b>', ''])(
		'lets no address write commands: %j',
		async (to) => {
			expect(await send({ to })).toMatchObject({ state: 'not-sent', code: 'bad-address' });
			expect(mailbox.messages.list()).toEqual([]);
		}
	);
});

describe('a mail server elsewhere', () => {
	const received: { isSecure: boolean; user: string | undefined }[] = [];
	let server: SMTPServer;
	let port: number;

	async function listen(options: ConstructorParameters<typeof SMTPServer>[0]) {
		received.length = 0;
		server = new SMTPServer({
			authOptional: true,
			onAuth: (auth, _session, done) => done(null, { user: auth.username }),
			onData(stream, session, done) {
				stream.resume();
				received.push({ isSecure: session.secure, user: session.user });
				stream.on('end', () => done());
			},
			...options
		});
		server.on('error', () => undefined);
		port = await freePort();
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
	}
	afterEach(() => new Promise<void>((resolve) => void server?.close(() => resolve())));

	it('gets mail and password over STARTTLS only', async () => {
		await listen({});
		expect(await send({}, `smtp://me:secret@mail.example:${port}`)).toEqual({ state: 'sent' });
		expect(received).toEqual([{ isSecure: true, user: 'me' }]);
	});

	it('gets nothing when it offers no encryption', async () => {
		await listen({ disabledCommands: ['STARTTLS'] });
		expect(await send({}, `smtp://me:secret@mail.example:${port}`)).toEqual({
			state: 'not-sent',
			code: 'no-encryption',
			isPermanent: false
		});
		expect(received).toEqual([]);
	});
});

describe('a hostile server', () => {
	let server: Server;
	afterEach(() => server.close());

	async function answering(reply: (line: string) => string): Promise<string> {
		server = createServer((socket) => {
			socket.write('220 hello\r\n');
			socket.on('data', (data) => socket.write(reply(data.toString())));
			socket.on('error', () => undefined);
		});
		const port = await freePort();
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
		return `smtp://mail.example:${port}`;
	}

	it('cannot slip plain text in before the encryption begins', async () => {
		const url = await answering((line) =>
			line.startsWith('STARTTLS') ? '220 go\r\n250 injected\r\n' : '250-hi\r\n250 STARTTLS\r\n'
		);
		expect(await send({}, url)).toMatchObject({ code: 'starttls-injection' });
	});

	it('cannot fill the memory with an endless reply', async () => {
		const url = await answering(() => '250-'.padEnd(40_000, 'x'));
		expect(await send({}, url)).toMatchObject({ state: 'not-sent', code: 'ehlo' });
	});
});
