import type { Branded } from './branded';

export type AccountId = Branded<string, 'AccountId'>;
export type AttributeId = Branded<string, 'AttributeId'>;
export type BrandId = Branded<string, 'BrandId'>;
export type CartCommandId = Branded<string, 'CartCommandId'>;
export type CartId = Branded<string, 'CartId'>;
export type CategoryId = Branded<string, 'CategoryId'>;
export type ContactId = Branded<string, 'ContactId'>;
export type ConsentReceiptId = Branded<string, 'ConsentReceiptId'>;
export type DeliveryMethodId = Branded<string, 'DeliveryMethodId'>;
export type DeliveryWindowId = Branded<string, 'DeliveryWindowId'>;
export type ImageId = Branded<string, 'ImageId'>;
export type InvoiceId = Branded<string, 'InvoiceId'>;
export type MessageId = Branded<string, 'MessageId'>;
export type OrderId = Branded<string, 'OrderId'>;
export type OrderLineId = Branded<string, 'OrderLineId'>;
export type OrganizationId = Branded<string, 'OrganizationId'>;
export type PaymentId = Branded<string, 'PaymentId'>;
export type ProofId = Branded<string, 'ProofId'>;
export type ProductId = Branded<string, 'ProductId'>;
/** A sealed record of the vault, which owns one encryption key. */
export type RecordId = Branded<string, 'RecordId'>;
export type VariantId = Branded<string, 'VariantId'>;

export type AnyId =
	| AccountId
	| AttributeId
	| BrandId
	| CartCommandId
	| CartId
	| CategoryId
	| ConsentReceiptId
	| ContactId
	| DeliveryMethodId
	| DeliveryWindowId
	| ImageId
	| InvoiceId
	| MessageId
	| OrderId
	| OrderLineId
	| OrganizationId
	| PaymentId
	| ProductId
	| ProofId
	| RecordId
	| VariantId;

/** How many random bytes `uuidV7` and `mintId` need. */
export const ID_RANDOM_BYTES = 10;

const LATEST_TIME = 2 ** 48 - 1;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A time-sortable 128-bit id as lower-case text (RFC 9562, UUID version 7). `now` in epoch milliseconds.
 * It tells its own age and is no secret: a key that opens something must be pure randomness.
 */
export function uuidV7(now: number, random: Uint8Array): string {
	if (!Number.isInteger(now) || now < 0 || now > LATEST_TIME) {
		throw new RangeError('an id needs the time in whole milliseconds since 1970');
	}
	if (random.length < ID_RANDOM_BYTES) {
		throw new RangeError(`an id needs ${ID_RANDOM_BYTES} random bytes`);
	}
	const [versionByte = 0, low = 0, variantByte = 0, ...rest] = random.subarray(0, ID_RANDOM_BYTES);
	const time = now.toString(16).padStart(12, '0');
	const version = hex([0x70 | (versionByte & 0x0f), low]);
	const variant = hex([0x80 | (variantByte & 0x3f), rest[0] ?? 0]);
	return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(rest.slice(1))}`;
}

/** A new id of the wanted kind. */
export function mintId<Id extends AnyId>(now: number, random: Uint8Array): Id {
	// The brand exists for the compiler only.
	return uuidV7(now, random) as Id;
}

/** Whether a text from outside has the exact shape of our ids. */
export function isUuidV7(text: string): boolean {
	return UUID_V7.test(text);
}

/** When an id was made, in epoch milliseconds; for a text of that shape only. */
export function timeOfId(id: string): number {
	return Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
}

/** An id that came from outside, or undefined when it cannot be one of ours. */
export function parseId<Id extends AnyId>(text: string): Id | undefined {
	// The shape was checked; whether such a row exists is for the reader of the table.
	return isUuidV7(text) ? (text as Id) : undefined;
}

function hex(bytes: readonly number[]): string {
	return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
