/** What a message says, before it is laid out for a channel. All texts are in the reader's language. */
export interface MessageContent {
	subject: string;
	heading: string;
	paragraphs: string[];
	/** Codes are set left to right. */
	rows: { label: string; value: string; isCode: boolean }[];
	action: { label: string; url: string };
	footer: string[];
	sms: string;
}
