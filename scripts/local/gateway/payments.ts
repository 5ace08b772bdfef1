import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';
import { randomInt } from 'node:crypto';

export type PaymentState = 'pending' | 'paid' | 'verified' | 'failed' | 'cancelled';

export interface Payment {
	/** Zarinpal's authority or Zibal's trackId. */
	id: string;
	provider: 'zarinpal' | 'zibal';
	merchant: string;
	/** What the shop asked for, in rials. */
	amount: number;
	/** What the payer paid, in rials: differs only when the gateway was told to lie. */
	paidAmount: number;
	callbackUrl: string;
	description: string;
	orderId: string | null;
	state: PaymentState;
	refId: number | null;
	createdAt: number;
	paidAt: number | null;
}

export interface Payments {
	add(payment: Omit<Payment, 'paidAmount' | 'state' | 'refId' | 'createdAt' | 'paidAt'>): Payment;
	find(provider: Payment['provider'], id: string): Payment | undefined;
	change(payment: Payment, changes: Partial<Payment>): void;
	all(): Payment[];
}

const KEPT = 5000;

/** The gateway's books: one line of JSON per change, written before it is answered, so that a kill loses nothing. */
export function openPayments(file: string): Payments {
	mkdirSync(dirname(file), { recursive: true });
	const byId = new Map(read(file).map((payment) => [keyOf(payment), payment]));
	const kept = [...byId.values()].slice(-KEPT);
	writeFileSync(`${file}.new`, kept.map((payment) => `${JSON.stringify(payment)}\n`).join(''));
	renameSync(`${file}.new`, file);
	const write = (payment: Payment) => {
		byId.set(keyOf(payment), payment);
		appendFileSync(file, `${JSON.stringify(payment)}\n`);
	};
	return {
		add(wanted) {
			const payment: Payment = {
				...wanted,
				paidAmount: wanted.amount,
				state: 'pending',
				refId: null,
				createdAt: Date.now(),
				paidAt: null
			};
			write(payment);
			return payment;
		},
		find: (provider, id) => byId.get(keyOf({ provider, id })),
		change(payment, changes) {
			Object.assign(payment, changes);
			write(payment);
		},
		all: () => [...byId.values()]
	};
}

function read(file: string): Payment[] {
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line) => {
			try {
				return line ? [JSON.parse(line) as Payment] : [];
			} catch {
				// A line cut short by a kill was never answered.
				return [];
			}
		});
}

function keyOf(payment: Pick<Payment, 'provider' | 'id'>): string {
	return `${payment.provider}:${payment.id}`;
}

/** A reference number as a bank would give: twelve digits. */
export function newReference(): number {
	return randomInt(100_000_000_000, 281_474_976_710_655);
}
