export interface MailContent {
	from: { name: string; email: string };
	to: string;
	subject: string;
	text: string;
	html: string;
	/** `local@domain`, the same for every attempt: to a mailbox, a repeated message is the same message. */
	messageId: string;
	/** Epoch milliseconds. */
	date: number;
	language: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const encoder = new TextEncoder();

/**
 * An e-mail (RFC 5322, 2045-2047) of a plain and an HTML part, all ASCII with CRLF line ends. The same content gives
 * the same bytes. Throws a RangeError for a header value that holds a line end or another control character.
 */
export function buildMessage(mail: MailContent): string {
	const boundary = `=_${mail.messageId.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 60);
	return [
		...headers(mail),
		`Content-Type: multipart/alternative; boundary="${boundary}"`,
		'',
		`--${boundary}`,
		...part('text/plain', mail.text),
		`--${boundary}`,
		...part('text/html', mail.html),
		`--${boundary}--`,
		''
	].join('\r\n');
}

function headers(mail: MailContent): string[] {
	return [
		`From: ${encodedWords(mail.from.name)} <${plain(mail.from.email)}>`,
		`To: <${plain(mail.to)}>`,
		`Subject: ${encodedWords(mail.subject)}`,
		`Date: ${rfc5322Date(mail.date)}`,
		`Message-ID: <${plain(mail.messageId)}>`,
		'MIME-Version: 1.0',
		'Auto-Submitted: auto-generated',
		`Content-Language: ${plain(mail.language)}`
	];
}

function part(type: string, content: string): string[] {
	const base64 = toBase64(encoder.encode(content.replace(/\r?\n/g, '\r\n')));
	return [
		`Content-Type: ${type}; charset=utf-8`,
		'Content-Transfer-Encoding: base64',
		'',
		...(base64.match(/.{1,76}/g) ?? [])
	];
}

/** RFC 2047: words of at most 75 characters, each a whole number of characters, one a line. */
function encodedWords(text: string): string {
	refuseControls(text);
	if (/^[\x20-\x7E]*$/.test(text) && !text.includes('=?')) return quotedWhenNeeded(text);
	const words: string[] = [];
	let bytes: number[] = [];
	for (const character of text) {
		const next = encoder.encode(character);
		if (bytes.length + next.length > 39) {
			words.push(word(bytes));
			bytes = [];
		}
		bytes.push(...next);
	}
	words.push(word(bytes));
	return words.join('\r\n ');
}

function word(bytes: number[]): string {
	return `=?utf-8?B?${toBase64(Uint8Array.from(bytes))}?=`;
}

function quotedWhenNeeded(text: string): string {
	return /[()<>[\]:;@\\,."]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}

function plain(text: string): string {
	refuseControls(text);
	if (!/^[!-;=?-~]+$/.test(text)) throw new RangeError('a mail header of ours is plain ASCII');
	return text;
}

// A line end in a header would begin another header, or the body.
function refuseControls(text: string): void {
	if (/\p{Cc}/u.test(text)) throw new RangeError('a mail header holds no control character');
}

function rfc5322Date(ms: number): string {
	const at = new Date(ms);
	const time = at.toISOString().slice(11, 19);
	return `${DAYS[at.getUTCDay()]}, ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()} ${time} +0000`;
}

function toBase64(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}
