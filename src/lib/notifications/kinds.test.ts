import { describe, expect, it } from 'vitest';
import {
	isOrderKind,
	isProofKind,
	mayReceive,
	MESSAGE_FACTS,
	MESSAGE_KINDS,
	ORDER_KINDS,
	PROOF_KINDS
} from './kinds';

const UNCONFIRMED = { confirmedAt: null, replacedAt: null };
const CONFIRMED = { confirmedAt: 1, replacedAt: null };
const FORMER = { confirmedAt: 1, replacedAt: 2 };
const GIVEN_UP = { confirmedAt: null, replacedAt: 2 };

describe('who may get which message', () => {
	it('sends an unconfirmed contact nothing but what confirms it', () => {
		expect(MESSAGE_KINDS.filter((kind) => mayReceive(kind, UNCONFIRMED)).sort()).toEqual([
			'confirm-contact',
			'confirm-order-contact',
			'register'
		]);
	});

	it('sends a former contact only the news that it was replaced, and one that was given up nothing', () => {
		expect(MESSAGE_KINDS.filter((kind) => mayReceive(kind, FORMER))).toEqual(['contact-changed']);
		expect(MESSAGE_KINDS.filter((kind) => mayReceive(kind, GIVEN_UP))).toEqual([]);
	});

	it('sends a confirmed contact every kind', () => {
		expect(MESSAGE_KINDS.filter((kind) => !mayReceive(kind, CONFIRMED))).toEqual([]);
	});
});

it('knows of each kind whether it is about an order, brings a proof, or neither', () => {
	expect(MESSAGE_KINDS.filter(isOrderKind)).toEqual(ORDER_KINDS);
	expect(MESSAGE_KINDS.filter(isProofKind).sort()).toEqual([...PROOF_KINDS].sort());
});

it('has no fact that could hold a name, an address, a code or a link', () => {
	const names = MESSAGE_KINDS.flatMap((kind) => Object.keys(MESSAGE_FACTS[kind].entries));
	expect([...new Set(names)].sort()).toEqual([
		'at',
		'change',
		'channel',
		'count',
		'device',
		'orderNumber',
		'payUntil',
		'paymentMethod',
		'proofId',
		'referenceId',
		'totalRial'
	]);
});
