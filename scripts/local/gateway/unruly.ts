import { setTimeout as sleep } from 'node:timers/promises';

/** How the other gateway misbehaves; nothing of it is set at the start. */
export interface Mischief {
	/** Waits this long before each API answer. */
	slowMs?: number;
	/** Cuts the connection of a payment request: before it is noted, or after. */
	dropRequest?: 'before' | 'after';
	/** Cuts the connection of a verification: before it takes effect, or after. */
	dropVerify?: 'before' | 'after';
	/** How many connections are cut before it behaves again; without it, all. */
	times?: number;
	/** Calls the shop back by itself too, at the same moment as the payer's browser. */
	callbackTwice?: boolean;
	/** The payer pays this many rials, whatever was asked for. */
	lieAmount?: number;
	/** The next API call answers this error code, once. */
	failNext?: number;
	/** The payer pays and the browser never returns to the shop. */
	neverCallback?: boolean;
}

export interface LoggedCall {
	at: number;
	method: string;
	path: string;
	fields: Record<string, unknown>;
	/** The code or HTTP status answered; 'dropped' when the connection was cut. */
	answer: number | 'dropped';
}

export interface Behaviour {
	mischief: Mischief;
	calls: LoggedCall[];
	set(changes: Mischief): void;
	reset(): void;
	wait(): Promise<void>;
	/** Whether to cut the connection at this point; counts down `times`. */
	shouldDrop(call: 'request' | 'verify', moment: 'before' | 'after'): boolean;
	/** The error code to answer instead, once. */
	takeFailure(): number | null;
}

/** Keeps what the gateway was told to do wrong. */
export function createBehaviour(): Behaviour {
	const behaviour: Behaviour = {
		mischief: {},
		calls: [],
		set: (changes) => Object.assign(behaviour.mischief, changes),
		reset() {
			behaviour.mischief = {};
			behaviour.calls.length = 0;
		},
		async wait() {
			if (behaviour.mischief.slowMs) await sleep(behaviour.mischief.slowMs);
		},
		shouldDrop(call, moment) {
			const { mischief } = behaviour;
			const wanted = call === 'request' ? mischief.dropRequest : mischief.dropVerify;
			if (wanted !== moment || mischief.times === 0) return false;
			if (mischief.times !== undefined) mischief.times -= 1;
			return true;
		},
		takeFailure() {
			const code = behaviour.mischief.failNext ?? null;
			delete behaviour.mischief.failNext;
			return code;
		}
	};
	return behaviour;
}
