import type { Locale } from '$lib/values/locale';

/** What a message says, before it is laid out for a channel. All texts are in the reader's language. */
export interface MessageContent {
	subject: string;
	heading: string;
	paragraphs: string[];
	/** Codes are set left to right. */
	rows: { label: string; value: string; isCode: boolean }[];
	action: { label: string; url: string } | null;
	footer: string[];
	sms: string;
}

/** What a message may open, made when it is sent and kept nowhere: a link, or a code for the page that waits for it. */
export interface MessageSecret {
	link?: string;
	code?: string;
}

/** What a template is given beside the facts. */
export interface MessageContext {
	locale: Locale;
	secret: MessageSecret;
	origin: string;
}
