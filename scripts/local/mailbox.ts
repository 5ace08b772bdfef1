// Where the local shop's mail and SMS go, a process of its own: a real SMTP server, an SMS sink and a page to read them.
import { join } from 'node:path';
import { runAsChild } from './child.ts';
import { type Call, type Reply, serveHttp } from './http-service.ts';
import { listPage, messagePage } from './mailbox/page.ts';
import { answerSms } from './mailbox/sms.ts';
import { type MailMischief, startSmtp } from './mailbox/smtp.ts';
import { type MessageStore, openMessages } from './mailbox/store.ts';
import { fontReply } from './page-style.ts';

export interface MailboxOptions {
	smtpPort: number;
	httpPort: number;
	dataDir: string;
	/** Lets POST /_control tell it to misbehave (tests only). */
	unruly?: boolean;
}

export interface Mailbox {
	url: string;
	smtpUrl: string;
	messages: MessageStore;
	mischief: MailMischief;
	close(): Promise<void>;
}

/** Starts both servers; messages are kept in DATA_DIR/mailbox. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
	const messages = openMessages(join(options.dataDir, 'mailbox'));
	const mischief: MailMischief = {};
	const unruly = options.unruly ?? false;
	const smtp = await startSmtp(options.smtpPort, messages, mischief);
	const http = await serveHttp(options.httpPort, (call) =>
		answer(call, { messages, mischief, unruly })
	);
	return {
		url: http.url,
		smtpUrl: `smtp://127.0.0.1:${options.smtpPort}`,
		messages,
		mischief,
		async close() {
			await Promise.all([smtp.close(), http.close()]);
		}
	};
}

function answer(
	call: Call,
	context: { messages: MessageStore; mischief: MailMischief; unruly: boolean }
): Reply {
	const { messages, mischief, unruly } = context;
	const { method, url } = call;
	const sms = answerSms(call, messages, mischief);
	if (sms) return sms;
	const to = url.searchParams.get('to');
	if (url.pathname === '/api/messages') {
		if (method === 'DELETE') messages.clear();
		return { json: messages.list(to) };
	}
	if (url.pathname === '/clear' && method === 'POST') {
		messages.clear();
		return { status: 303, headers: { Location: '/' } };
	}
	if (url.pathname === '/_control' && unruly) {
		if (method === 'POST') Object.assign(mischief, call.fields);
		if (method === 'DELETE')
			for (const key of Object.keys(mischief)) delete mischief[key as keyof MailMischief];
		return { json: mischief };
	}
	if (url.pathname === '/font.woff2') return fontReply();
	if (url.pathname === '/') return { html: listPage(messages.list(to), to) };
	const [, id] = /^\/messages\/([\d-]+)$/.exec(url.pathname) ?? [];
	const message = id ? messages.find(id) : undefined;
	return message ? { html: messagePage(message) } : { status: 404 };
}

if (import.meta.main) await runAsChild(startMailbox);
