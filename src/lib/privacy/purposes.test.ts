import { describe, expect, it } from 'vitest';
import { mayOpen, PURPOSES, RECORD_KINDS } from './purposes';

describe('what sealed data may be opened for', () => {
	it('opens a recipient for the delivery and for nothing else', () => {
		const allowed = PURPOSES.filter((purpose) => mayOpen('recipient', purpose, 'system:delivery'));
		expect(allowed).toEqual(['deliver-this-order']);
	});

	it('never opens a recipient or a note for whoever holds the order key', () => {
		for (const kind of ['recipient', 'note'] as const)
			for (const purpose of PURPOSES)
				expect(mayOpen(kind, purpose, 'buyer-with-key'), `${kind} ${purpose}`).toBe(false);
	});

	it('lets the holder of the key see an order and do nothing else with it', () => {
		for (const kind of RECORD_KINDS)
			for (const purpose of PURPOSES)
				if (mayOpen(kind, purpose, 'buyer-with-key'))
					expect(purpose).toBe('show-order-to-its-buyer');
		expect(mayOpen('buyer', 'show-order-to-its-buyer', 'buyer-with-key')).toBe(true);
	});

	it('sends messages to the contact only', () => {
		const kinds = RECORD_KINDS.filter((kind) =>
			mayOpen(kind, 'notify-about-order', 'system:notifications')
		);
		expect(kinds).toEqual(['contact']);
	});
});
