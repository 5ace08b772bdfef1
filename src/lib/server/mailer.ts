// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a module of the runtime has no file to import
/// <reference path="./cloudflare-sockets.d.ts" />
import type { Settings } from './env-schema';
import { buildMessage } from './mailer-message';
import { parseSmtpUrl, sendSmtp } from './smtp';
import type { ConnectSocket } from './smtp-connection';
import type { SendOutcome } from './transport';

export interface Mail {
	/** Names the message for good; it becomes the Message-ID. */
	id: string;
	to: string;
	fromName: string;
	subject: string;
	text: string;
	html: string;
	date: number;
	language: string;
}

export type MailSettings = Pick<Settings, 'SMTP_URL' | 'SMTP_FROM' | 'SHOP_ORIGIN'>;

/** The only door to the mail server. `connect` is the Worker's own sockets unless a test brings another. */
export async function sendMail(
	settings: MailSettings,
	mail: Mail,
	connect?: ConnectSocket
): Promise<SendOutcome> {
	if (!settings.SMTP_URL) return { state: 'not-sent', code: 'not-configured', isPermanent: false };
	const { id, fromName, ...content } = mail;
	const message = buildMessage({
		...content,
		from: { name: fromName, email: settings.SMTP_FROM },
		messageId: `${id}@${settings.SMTP_FROM.split('@').at(-1) ?? 'localhost'}`
	});
	return sendSmtp(connect ?? (await workerSockets()), parseSmtpUrl(settings.SMTP_URL), {
		from: settings.SMTP_FROM,
		to: mail.to,
		message,
		clientName: new URL(settings.SHOP_ORIGIN).hostname
	});
}

// Imported when needed: outside the Worker (tests, the dev server) there is no such module.
async function workerSockets(): Promise<ConnectSocket> {
	return (await import('cloudflare:sockets')).connect;
}
