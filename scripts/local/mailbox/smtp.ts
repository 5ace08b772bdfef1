import { type ParsedMail, simpleParser } from 'mailparser';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MessageStore } from './store.ts';

/** How the mailbox misbehaves; nothing of it is set at the start. */
export interface MailMischief {
	/** Refuses every recipient: 451 means try later, 550 means never. */
	refuse?: 451 | 550 | null;
	/** Waits this long before accepting a message. */
	slowMs?: number | null;
	/** Cuts the connection after the message came: 'stored' keeps it, 'lost' does not. */
	dropAfterData?: 'stored' | 'lost' | null;
	/** Answers every SMS call with this HTTP status. */
	smsStatus?: number | null;
	/** Cuts the connection of every SMS call: 'stored' keeps the message, 'lost' does not. */
	dropSms?: 'stored' | 'lost' | null;
}

/** A real SMTP server that keeps what it gets. Any user name and password will do. */
export async function startSmtp(
	port: number,
	messages: MessageStore,
	mischief: MailMischief
): Promise<{ close(): Promise<void> }> {
	const sockets = new Set<Socket>();
	const server = new SMTPServer({
		authOptional: true,
		authMethods: ['PLAIN', 'LOGIN'],
		allowInsecureAuth: true,
		// Its certificate would be self-signed, which no Worker accepts.
		disabledCommands: ['STARTTLS'],
		disableReverseLookup: true,
		size: 10_000_000,
		onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
		onRcptTo: (_address, _session, done) => done(refusal(mischief)),
		onData: (stream, session, done) => {
			receive(stream, session, messages, mischief)
				.then((isDropped) => {
					if (isDropped) for (const socket of sockets) socket.destroy();
					else done();
				})
				.catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
		}
	});
	server.server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve, reject) => {
		server.server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve());
	});
	return {
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			})
	};
}

function refusal({ refuse }: MailMischief): (Error & { responseCode: number }) | null {
	if (!refuse) return null;
	const text = refuse === 451 ? 'Try again later' : 'No such mailbox';
	return Object.assign(new Error(text), { responseCode: refuse });
}

async function receive(
	stream: SMTPServerDataStream,
	session: SMTPServerSession,
	messages: MessageStore,
	mischief: MailMischief
): Promise<boolean> {
	const mail = await simpleParser(stream);
	if (mischief.slowMs) await sleep(mischief.slowMs);
	if (mischief.dropAfterData !== 'lost') keep(mail, session, messages);
	return Boolean(mischief.dropAfterData);
}

function keep(mail: ParsedMail, session: SMTPServerSession, messages: MessageStore): void {
	const { mailFrom, rcptTo } = session.envelope;
	messages.add({
		kind: 'mail',
		to: rcptTo.map((each) => each.address),
		from: mail.from?.text ?? (mailFrom ? mailFrom.address : ''),
		subject: mail.subject ?? '',
		text: mail.text ?? '',
		html: mail.html || null,
		headers: Object.fromEntries(
			mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()])
		),
		attachments: mail.attachments.map(({ filename, contentType, size }) => ({
			name: filename ?? '',
			type: contentType,
			size
		}))
	});
}
