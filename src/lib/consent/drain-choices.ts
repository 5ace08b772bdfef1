import type { SentChoice } from './choice';

/** A choice that waits on the device, and the path it goes to, which tells the language of the texts. */
export interface WaitingChoice {
	readonly choice: SentChoice;
	readonly path: string;
}

type Key = string | number;

interface Tools {
	/** The device's database. */
	readonly db: {
		all<Value>(store: 'choices'): Promise<[Key, Value][]>;
		change<Result>(
			stores: readonly 'choices'[],
			work: (changing: { remove(store: 'choices', key: Key): void }) => Promise<Result>
		): Promise<Result>;
	};
	readonly fetch: (
		path: string,
		init: { method: string; headers: Record<string, string>; body: string }
	) => Promise<{ status: number }>;
	/** Epoch milliseconds. */
	readonly now: number;
}

/** Under which key a choice waits: in the order they were made, also after a reload. */
export function waitingKey({ choice }: WaitingChoice): string {
	return `${String(Math.max(choice.chosenAt, 0)).padStart(15, '0')} ${choice.id}`;
}

/**
 * Sends the choices that wait on this device, in their order; page and service worker may both do it, since each choice
 * counts once. Stops where the shop does not answer; what it refuses for good is dropped. Resolves with how many still
 * wait, and never rejects.
 */
export async function drainChoices({ db, fetch, now }: Tools): Promise<number> {
	const waiting = await db.all<WaitingChoice>('choices');
	let left = waiting.length;
	for (const [key, { choice, path }] of waiting) {
		const sent = { ...choice, chosenAt: Math.min(choice.chosenAt, now) };
		const answer = await fetch(path, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(sent)
		}).catch(() => null);
		if (!answer || answer.status === 429 || answer.status >= 500) break;
		await db.change(['choices'], (changing) => Promise.resolve(changing.remove('choices', key)));
		left -= 1;
	}
	return left;
}
