import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Mail {
	id: string;
	at: number;
	kind: 'mail';
	/** Envelope recipients: who really gets it. */
	to: string[];
	from: string;
	subject: string;
	text: string;
	html: string | null;
	headers: Record<string, string>;
	attachments: { name: string; type: string; size: number }[];
}

export interface Sms {
	id: string;
	at: number;
	kind: 'sms';
	to: string[];
	from: string;
	provider: 'kavenegar' | 'smsir';
	/** The text; of a template message its name and values, one a line. */
	text: string;
	template: string | null;
	values: Record<string, string>;
}

export type Message = Mail | Sms;
type Draft<M extends Message> = Omit<M, 'id' | 'at'>;

export interface MessageStore {
	add(draft: Draft<Mail> | Draft<Sms>): Message;
	/** Newest first; `to` keeps those for one address or number. */
	list(to?: string | null): Message[];
	find(id: string): Message | undefined;
	clear(): void;
}

const KEPT = 500;

/** Messages as one JSON file each, the newest 500. */
export function openMessages(folder: string): MessageStore {
	mkdirSync(folder, { recursive: true });
	const messages = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Message);
	let count = 0;
	const drop = (message: Message) => rmSync(join(folder, `${message.id}.json`), { force: true });
	return {
		add(draft) {
			const at = Date.now();
			count += 1;
			const id = `${String(at).padStart(15, '0')}-${String(count).padStart(6, '0')}`;
			const message = { id, at, ...draft } as Message;
			const file = join(folder, `${id}.json`);
			writeFileSync(`${file}.new`, JSON.stringify(message, null, '\t'));
			renameSync(`${file}.new`, file);
			messages.push(message);
			while (messages.length > KEPT) messages.splice(0, 1).forEach(drop);
			return message;
		},
		list: (to) =>
			messages.filter((message) => !to || message.to.some((each) => isSame(each, to))).reverse(),
		find: (id) => messages.find((message) => message.id === id),
		clear: () => messages.splice(0).forEach(drop)
	};
}

function isSame(a: string, b: string): boolean {
	const plain = (text: string) => text.toLowerCase().replace(/^(\+98|0098)/, '0');
	return plain(a) === plain(b);
}
