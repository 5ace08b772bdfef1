import { shopDb } from '$lib/browser/shop-db';
import { href } from '$lib/ui/href';
import { isTold, readAsked, type Asked } from './asked';
import { grantedBy, type SentChoice } from './choice';
import { CONSENT_COOKIE, consentFrom, readChoice } from './consent-cookie';
import { drainChoices, waitingKey, type WaitingChoice } from './drain-choices';
import { NO_CONSENT, type Consent } from './consent';
import { OPTIONAL_PURPOSES, type OptionalPurpose } from './purposes';

/** What became of a choice: the shop recorded it, or it waits on the device, where it counts already. */
export type Recorded = 'recorded' | 'waiting';

/** What begins when a purpose is allowed, now or since an earlier visit. Its code is not asked for before. */
const STARTERS: Partial<Record<OptionalPurpose, () => Promise<{ start(): void }>>> = {
	analytics: () => import('./analytics.svelte')
};

/** What the person at this device allows, followed by all tabs. Until it is known, nothing is allowed. */
class DeviceConsent {
	#consent = $state.raw<Consent>(NO_CONSENT);
	#watchers: readonly { purpose: OptionalPurpose; stop: () => void }[] = [];
	#channel: BroadcastChannel | null = null;
	#atFirst: ReadonlySet<OptionalPurpose> | null = null;

	get receiptId(): string | null {
		return this.#consent.receiptId;
	}

	get granted(): ReadonlySet<OptionalPurpose> {
		return this.#consent.granted;
	}

	allows(purpose: OptionalPurpose): boolean {
		return this.#consent.granted.has(purpose);
	}

	/** Whether a purpose was allowed when this page began, and not by a choice since. */
	wasAllowedBefore(purpose: OptionalPurpose): boolean {
		return this.#atFirst?.has(purpose) ?? false;
	}

	/** Calls `stop` as soon as the purpose is no longer allowed; the answer takes the wish back. */
	onWithdraw(purpose: OptionalPurpose, stop: () => void): () => void {
		const watcher = { purpose, stop };
		this.#watchers = [...this.#watchers, watcher];
		return () => {
			this.#watchers = this.#watchers.filter((each) => each !== watcher);
		};
	}

	/** Begins to follow what is chosen on this device; a choice that still waits is sent again. */
	async load(): Promise<void> {
		this.#listen();
		if (await this.#read()) await this.drain();
	}

	/** Reads what was chosen: a choice that still waits counts before the cookie. Resolves with whether one does. */
	async #read(): Promise<boolean> {
		const waiting = await (await shopDb()).all<WaitingChoice>('choices');
		const last = waiting.at(-1)?.[1].choice;
		const cookie = await cookieConsent();
		this.#become(last ? { ...cookie, granted: new Set(last.granted) } : cookie);
		this.#atFirst ??= this.granted;
		if (!last) await this.#openFrames();
		return last !== undefined;
	}

	/** Makes a choice: it counts here at once, whatever becomes of its record. */
	async choose(
		action: SentChoice['action'],
		ticked: Iterable<OptionalPurpose>,
		place: SentChoice['place']
	): Promise<Recorded> {
		this.#listen();
		const granted = grantedBy(action, ticked);
		this.#atFirst ??= this.granted;
		const receipt = await cookieText();
		const made = { id: crypto.randomUUID(), action, granted: [...granted], place };
		const choice = { ...made, chosenAt: Date.now(), ...(receipt === undefined ? {} : { receipt }) };
		const waiting: WaitingChoice = { choice, path: href('/api/consent') };
		const db = await shopDb();
		await db.change(['choices'], (changing) =>
			Promise.resolve(changing.put('choices', waitingKey(waiting), waiting))
		);
		this.#become({ receiptId: this.receiptId, granted });
		this.#channel?.postMessage(null);
		const recorded = await this.drain();
		// What is refused here must not be allowed by an old cookie when the connection comes back before the record.
		if (recorded === 'waiting') await forgetCookie(CONSENT_COOKIE);
		return recorded;
	}

	/** Sends what waits; the other tabs hear when it is recorded. */
	async drain(): Promise<Recorded> {
		const left = await drainChoices({ db: await shopDb(), fetch, now: Date.now() });
		if (left > 0) return 'waiting';
		this.#become(await cookieConsent(this.#consent));
		void this.#openFrames();
		this.#channel?.postMessage(null);
		return 'recorded';
	}

	#become(consent: Consent): void {
		const before = this.#consent.granted;
		this.#consent = consent;
		for (const purpose of OPTIONAL_PURPOSES)
			if (before.has(purpose) && !consent.granted.has(purpose)) void this.#withdraw(purpose);
			else if (!before.has(purpose) && consent.granted.has(purpose)) void begin(purpose);
	}

	async #withdraw(purpose: OptionalPurpose): Promise<void> {
		for (const watcher of this.#watchers) if (watcher.purpose === purpose) watcher.stop();
		if (purpose !== 'analytics') return;
		await forgetCookie('va');
		await (
			await shopDb()
		).change(['events'], (changing) => Promise.resolve(changing.clear('events')));
	}

	/** The shop gives a frame to whoever's cookie allows it: not before the choice is recorded. */
	async #openFrames(): Promise<void> {
		const told = OPTIONAL_PURPOSES.filter((id) => this.allows(id) && isTold(askedHere(), id));
		if (told.length === 0) return;
		const frames = await import('./tag-frames.svelte').catch(() => null);
		for (const id of told) if (this.allows(id)) frames?.openTagFrame(id);
	}

	#listen(): void {
		if (this.#channel) return;
		this.#channel = new BroadcastChannel('consent');
		// Whoever tells of a choice sends it: tabs that all did so would set each other on for ever.
		this.#channel.onmessage = () => void this.#read();
		// A form that is sent before its page is alive, or without scripts, tells nobody: the cookie does.
		if ('cookieStore' in window)
			cookieStore.addEventListener('change', ({ changed, deleted }) => {
				if ([...changed, ...deleted].some(({ name }) => name === CONSENT_COOKIE)) void this.#read();
			});
		addEventListener('online', () => void this.drain());
	}
}

/** Without a connection the code may not come; the next page tries again. */
async function begin(purpose: OptionalPurpose): Promise<void> {
	const starter = await STARTERS[purpose]?.().catch(() => null);
	starter?.start();
}

/** What the cookie allows; browsers without the Cookie Store API keep what the page knows already. */
async function cookieConsent(otherwise: Consent = NO_CONSENT): Promise<Consent> {
	if (!('cookieStore' in window)) return otherwise;
	// The signature is the shop's to check; here the choice only ever limits what this page does.
	const choice = readChoice((await cookieText())?.replace(/\.[\w-]{43}$/, '') ?? '');
	return consentFrom(choice, Date.now(), askedHere());
}

/** What this shop asks for; the page says so where it is more than the purposes alone. */
export function askedHere(): Asked {
	return readAsked(document.documentElement.dataset.asked ?? '');
}

async function cookieText(): Promise<string | undefined> {
	if (!('cookieStore' in window)) return undefined;
	return (await cookieStore.get(CONSENT_COOKIE))?.value;
}

async function forgetCookie(name: string): Promise<void> {
	if ('cookieStore' in window) await cookieStore.delete(name);
}

/** One for the tab. On the server nothing ever changes it. */
export const consent = new DeviceConsent();
