/** The part of a `cloudflare:sockets` socket that SMTP needs. */
export interface MailSocket {
	readonly opened: Promise<unknown>;
	readonly readable: ReadableStream<Uint8Array>;
	readonly writable: WritableStream<Uint8Array>;
	startTls(): MailSocket;
	close(): Promise<unknown>;
}

export type ConnectSocket = (
	address: { hostname: string; port: number },
	options: { secureTransport: 'on' | 'off' | 'starttls'; allowHalfOpen: boolean }
) => MailSocket;

/** A reply of the server: its code and its lines without the code. */
export interface Reply {
	code: number;
	lines: string[];
}

/** The conversation broke, or the server said no: at which step, and with which code (0 when there was no answer). */
export class SmtpError extends Error {
	readonly step: string;
	readonly code: number;

	constructor(step: string, code = 0) {
		super(`smtp: ${step}${code ? ` ${code}` : ''}`);
		this.name = 'SmtpError';
		this.step = step;
		this.code = code;
	}
}

const LONGEST_REPLY = 16_384;

const TOO_LATE = new Error('too late');

/** One conversation over a socket: a command out, a whole reply in, all of it within the time allowed. */
export class SmtpConnection {
	private socket: MailSocket;
	private reader: ReadableStreamDefaultReader<Uint8Array>;
	private writer: WritableStreamDefaultWriter<Uint8Array>;
	private received = '';
	private readonly decoder = new TextDecoder('latin1');
	private readonly encoder = new TextEncoder();
	private readonly late: Promise<never>;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(socket: MailSocket, timeoutMs: number) {
		this.socket = socket;
		this.late = new Promise((_, reject) => {
			this.timer = setTimeout(() => reject(TOO_LATE), timeoutMs);
		});
		// Nobody may be waiting when the time is up.
		this.late.catch(() => undefined);
		this.reader = socket.readable.getReader();
		this.writer = socket.writable.getWriter();
	}

	async opened(): Promise<void> {
		await this.inTime(this.socket.opened, 'connect');
	}

	/** Sends one line (none for the greeting) and throws an SmtpError unless the reply's code is the expected one. */
	async expect(step: string, code: number, line?: string): Promise<Reply> {
		if (line !== undefined) await this.send(`${line}\r\n`, step);
		const reply = await this.read(step);
		if (reply.code !== code) throw new SmtpError(step, reply.code);
		return reply;
	}

	async send(text: string, step: string): Promise<void> {
		await this.inTime(this.writer.write(this.encoder.encode(text)), step);
	}

	/** Goes on over TLS. Whatever came unencrypted after the reply is refused: it may be an attacker's (CVE-2011-0411). */
	startTls(): void {
		if (this.received !== '') throw new SmtpError('starttls-injection');
		this.reader.releaseLock();
		this.writer.releaseLock();
		this.socket = this.socket.startTls();
		this.reader = this.socket.readable.getReader();
		this.writer = this.socket.writable.getWriter();
	}

	close(): void {
		clearTimeout(this.timer);
		// The message was settled before; a failing goodbye changes nothing.
		this.socket.close().catch(() => undefined);
	}

	private async read(step: string): Promise<Reply> {
		for (;;) {
			const reply = takeReply(this.received);
			if (reply) {
				this.received = reply.rest;
				return reply;
			}
			if (this.received.length > LONGEST_REPLY) throw new SmtpError(step);
			const { value, done } = await this.inTime(this.reader.read(), step);
			if (done) throw new SmtpError(step);
			this.received += this.decoder.decode(value, { stream: true });
		}
	}

	private async inTime<T>(work: Promise<T>, step: string): Promise<T> {
		try {
			return await Promise.race([work, this.late]);
		} catch (error) {
			throw error === TOO_LATE ? new SmtpError(`${step}-timeout`) : new SmtpError(step);
		}
	}
}

/** RFC 5321, 4.2: `250-first`, `250-second`, `250 last`. Null while the last line is not here yet. */
function takeReply(text: string): (Reply & { rest: string }) | null {
	const lines: string[] = [];
	let rest = text;
	for (;;) {
		const end = rest.indexOf('\n');
		if (end < 0) return null;
		const [, code, mark, words = ''] = /^(\d{3})([ -]?)(.*?)\r?$/.exec(rest.slice(0, end)) ?? [];
		rest = rest.slice(end + 1);
		if (!code) return { code: 0, lines, rest };
		lines.push(words);
		if (mark !== '-') return { code: Number(code), lines, rest };
	}
}
