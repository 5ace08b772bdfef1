import { describe, expect, it } from 'vitest';
import { consentReceipt, type ReceiptEvent } from './consent-receipt';

const text = { title: 'T', what: 'W', howLong: '30 days', toWhom: 'nobody', why: 'Y' };
const event: ReceiptEvent = {
	...{ id: 'one', action: 'choose', place: 'banner', locale: 'en', granted: ['analytics'] },
	...{ chosenAt: 0, recordedAt: 1000, textsHash: 'f'.repeat(64), version: 'a1l1m1' },
	texts: { analytics: text, 'address-log': text, marketing: text }
};
const SHOP = { name: 'Shop', url: 'https://shop.example' };

describe('consentReceipt', () => {
	it('has the parts of ISO/IEC TS 27560: header, processing, parties and events', () => {
		const receipt = consentReceipt('R', [event], SHOP);
		for (const field of ['schema_version', 'record_id', 'pii_principal_id', 'privacy_notice'])
			expect(receipt).toHaveProperty(field);
		expect(receipt.purposes.map(({ purpose, is_granted }) => [purpose, is_granted])).toEqual([
			...[['analytics', true]],
			...[['address-log', false]],
			...[['marketing', false]]
		]);
		expect(receipt.party_identification[0]).toMatchObject({ party_name: 'Shop' });
		expect(receipt.events[0]).toMatchObject({
			...{ event_time: '1970-01-01T00:00:00.000Z', event_state: 'given' },
			...{ validity_duration: 'P182D', notice: event.texts }
		});
	});

	it('tells a refusal from a consent', () => {
		const refusal = { ...event, granted: [] };
		expect(consentReceipt('R', [refusal, event], SHOP)).toMatchObject({
			purposes: [{ is_granted: false }, { is_granted: false }, { is_granted: false }],
			events: [{ event_state: 'refused' }, { event_state: 'given' }]
		});
	});
});
