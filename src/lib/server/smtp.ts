import { SmtpConnection, SmtpError, type ConnectSocket, type Reply } from './smtp-connection';
import type { SendOutcome } from './transport';

export interface SmtpServer {
	hostname: string;
	port: number;
	/** TLS from the first byte (`smtps://`); otherwise STARTTLS wherever the server is not this machine. */
	isTls: boolean;
	user: string;
	password: string;
}

/** `smtp://user:password@host:port` or `smtps://…`; the parts of the address are percent-decoded. */
export function parseSmtpUrl(text: string): SmtpServer {
	const url = new URL(text);
	const isTls = url.protocol === 'smtps:';
	return {
		hostname: url.hostname.replace(/^\[|\]$/g, ''),
		port: Number(url.port) || (isTls ? 465 : 587),
		isTls,
		user: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password)
	};
}

// An address goes into commands: no space, no control character, no bracket.
const ADDRESS = /^[!-;=?-~]+@[!-;=?-~]+$/;

/**
 * Hands one finished message (ASCII, CRLF line ends) to an SMTP server. Leaves this machine only encrypted: a remote
 * server without TLS is refused. The address it goes to is in no outcome and in no error.
 */
export async function sendSmtp(
	connect: ConnectSocket,
	server: SmtpServer,
	mail: { from: string; to: string; message: string; clientName: string; timeoutMs?: number }
): Promise<SendOutcome> {
	if (!ADDRESS.test(mail.from) || !ADDRESS.test(mail.to))
		return { state: 'not-sent', code: 'bad-address', isPermanent: true };
	const secureTransport = server.isTls ? 'on' : isLoopback(server.hostname) ? 'off' : 'starttls';
	const { hostname, port } = server;
	const socket = connect({ hostname, port }, { secureTransport, allowHalfOpen: false });
	// Also when the socket fails before anyone waits for it.
	socket.opened.catch(() => undefined);
	const connection = new SmtpConnection(socket, mail.timeoutMs ?? 20_000);
	let isGivenAway = false;
	try {
		await open(connection, server, secureTransport === 'starttls', mail.clientName);
		await connection.expect('mail-from', 250, `MAIL FROM:<${mail.from}>`);
		await connection.expect('rcpt-to', 250, `RCPT TO:<${mail.to}>`);
		await connection.expect('data', 354, 'DATA');
		await connection.send(dotStuffed(mail.message), 'body');
		isGivenAway = true;
		await connection.expect('accepted', 250, '.');
		await connection.send('QUIT\r\n', 'quit').catch(() => undefined);
		return { state: 'sent' };
	} catch (error) {
		return outcomeOf(error, isGivenAway);
	} finally {
		connection.close();
	}
}

async function open(
	connection: SmtpConnection,
	server: SmtpServer,
	needsTls: boolean,
	clientName: string
): Promise<void> {
	await connection.opened();
	await connection.expect('greeting', 220);
	let offer = await connection.expect('ehlo', 250, `EHLO ${clientName}`);
	if (needsTls) {
		if (!offers(offer, 'STARTTLS')) throw new SmtpError('no-encryption');
		await connection.expect('starttls', 220, 'STARTTLS');
		connection.startTls();
		offer = await connection.expect('ehlo', 250, `EHLO ${clientName}`);
	}
	if (server.user !== '') await signIn(connection, offer, server);
}

async function signIn(
	connection: SmtpConnection,
	offer: Reply,
	{ user, password }: SmtpServer
): Promise<void> {
	if (offers(offer, 'AUTH', 'PLAIN')) {
		await connection.expect('auth', 235, `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`);
	} else if (offers(offer, 'AUTH', 'LOGIN')) {
		await connection.expect('auth', 334, 'AUTH LOGIN');
		await connection.expect('auth', 334, base64(user));
		await connection.expect('auth', 235, base64(password));
	} else throw new SmtpError('no-auth');
}

/** A 5xx says never, but only about this message or its recipient: a wrong password is mended by the owner. */
function outcomeOf(error: unknown, isGivenAway: boolean): SendOutcome {
	const { step, code } = error instanceof SmtpError ? error : new SmtpError('connect');
	const name = code ? `${step}-${code}` : step;
	// An answer, even a refusal, settles it. Without one the message may have been taken.
	if (isGivenAway && code === 0) return { state: 'unknown', code: name };
	const isAboutMessage = step === 'rcpt-to' || step === 'data' || step === 'accepted';
	return { state: 'not-sent', code: name, isPermanent: code >= 500 && isAboutMessage };
}

function offers(reply: Reply, keyword: string, parameter?: string): boolean {
	return reply.lines.some((line) => {
		const [name, ...parameters] = line.toUpperCase().split(/[ =]+/);
		return name === keyword && (parameter === undefined || parameters.includes(parameter));
	});
}

/** RFC 5321, 4.5.2: a line that begins with a dot gets another, or it would end the message. */
function dotStuffed(message: string): string {
	const stuffed = message.replace(/^\./gm, '..');
	return stuffed.endsWith('\r\n') ? stuffed : `${stuffed}\r\n`;
}

function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function base64(text: string): string {
	return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
