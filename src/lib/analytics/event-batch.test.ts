import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EventBatch } from './event-batch';
import { EVENT_KINDS, MOST_EVENTS } from './vocabulary';

const common = { id: 'abcdefghijkl', route: '/(shop)', ago: 0, isOffline: false };
const batch = (...events: object[]) => ({ receiptId: 'r', events });
const fits = (body: unknown) => v.is(EventBatch, body);

describe('EventBatch', () => {
	it('takes every word of the vocabulary with what belongs to it', () => {
		const extras = [{}, { subject: 'mug-7' }, { value: 1200 }];
		for (const kind of EVENT_KINDS)
			expect(extras.filter((extra) => fits(batch({ ...common, kind, ...extra })))).toHaveLength(1);
	});

	it('refuses names it does not know, whatever they are', () => {
		const known = new Set<string>(EVENT_KINDS);
		fc.assert(
			fc.property(fc.string(), (kind) => {
				fc.pre(!known.has(kind));
				expect(fits(batch({ ...common, kind }))).toBe(false);
			})
		);
	});

	it.each([
		['an unknown field', { ...common, kind: 'page-viewed', name: 'x' }],
		['an address for a route', { ...common, kind: 'page-viewed', route: '/search?q=x' }],
		['a long route', { ...common, kind: 'page-viewed', route: `/${'x'.repeat(80)}` }],
		['a slug that is none', { ...common, kind: 'product-viewed', subject: '=cmd()' }],
		['long words', { ...common, kind: 'searched', subject: 'x'.repeat(81) }],
		['no words', { ...common, kind: 'searched', subject: '' }],
		['a negative time', { ...common, kind: 'lcp', value: -1 }],
		['an id of another shape', { ...common, kind: 'page-viewed', id: 'x' }]
	])('refuses %s', (_, event) => {
		expect(fits(batch(event))).toBe(false);
	});

	it('refuses none and too many', () => {
		const event = { ...common, kind: 'page-viewed' };
		expect(fits(batch())).toBe(false);
		expect(fits(batch(...Array.from({ length: MOST_EVENTS }, () => event)))).toBe(true);
		expect(fits(batch(...Array.from({ length: MOST_EVENTS + 1 }, () => event)))).toBe(false);
	});

	it('answers no to anything at all that is not a batch, and never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (body) => {
				expect(fits(body)).toBe(false);
			})
		);
	});
});
