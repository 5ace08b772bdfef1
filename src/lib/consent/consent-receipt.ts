import { OPTIONAL_PURPOSES, type OptionalPurpose } from './purposes';
import { KEPT_DAYS } from './consent-cookie';

/** A choice of the past as the receipt tells it. Times are epoch milliseconds. */
export interface ReceiptEvent {
	readonly id: string;
	readonly action: string;
	readonly place: string;
	readonly locale: string;
	readonly chosenAt: number;
	readonly recordedAt: number;
	readonly granted: readonly OptionalPurpose[];
	readonly textsHash: string;
	readonly version: string;
	readonly texts: Readonly<
		Record<string, { what: string; howLong: string; toWhom: string; why: string; title: string }>
	>;
}

/**
 * Everything one receipt stands for, with the fields of ISO/IEC TS 27560:2023 (consent record information structure):
 * header, processing, parties and events. `history` begins with the newest choice.
 */
export function consentReceipt(
	receiptId: string,
	history: readonly ReceiptEvent[],
	controller: { name: string; url: string }
) {
	const [newest] = history;
	return {
		schema_version: 'ISO/IEC TS 27560:2023',
		record_id: receiptId,
		pii_principal_id: receiptId,
		privacy_notice: `${controller.url}/privacy`,
		language: newest?.locale ?? 'fa',
		purposes: OPTIONAL_PURPOSES.map((id) => purposeOf(id, newest, controller.url)),
		party_identification: [
			{
				...{ party_id: 'shop', party_role: 'pii-controller' },
				...{ party_name: controller.name, party_url: controller.url },
				party_contact: `${controller.url}/contact`
			}
		],
		events: history.map((event) => eventOf(event))
	};
}

function purposeOf(id: OptionalPurpose, newest: ReceiptEvent | undefined, url: string) {
	const text = newest?.texts[id];
	return {
		purpose: id,
		purpose_description: text?.why ?? '',
		lawful_basis: 'consent',
		pii_information: [
			{ pii_type: text?.what ?? '', pii_optional: true, sensitive_pii_category: false }
		],
		pii_controllers: ['shop'],
		collection_method: 'provided through use of the site',
		processing_method: 'automated',
		storage_locations: [url],
		retention_period: text?.howLong ?? '',
		recipient_third_parties: text?.toWhom ?? '',
		withdrawal_method: `${url}/cookies#choose`,
		privacy_rights: `${url}/privacy`,
		is_granted: newest?.granted.includes(id) ?? false
	};
}

function eventOf(event: ReceiptEvent) {
	return {
		event_id: event.id,
		event_time: new Date(event.chosenAt).toISOString(),
		recorded_time: new Date(event.recordedAt).toISOString(),
		validity_duration: `P${KEPT_DAYS}D`,
		entity_id: 'pii-principal',
		event_type: event.granted.length > 0 ? 'explicit-consent' : 'refusal-or-withdrawal',
		event_state: event.granted.length > 0 ? 'given' : 'refused',
		method: `${event.action} (${event.place})`,
		language: event.locale,
		purposes_granted: event.granted,
		notice_version: event.version,
		notice_sha256: event.textsHash,
		notice: event.texts
	};
}
