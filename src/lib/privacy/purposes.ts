/** What a sealed record holds. */
export const RECORD_KINDS = [
	'contact',
	'buyer',
	'address',
	'recipient',
	'note',
	'invoice',
	'transfer'
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What personal data may be opened for; there is no general purpose. */
export const PURPOSES = [
	'deliver-this-order',
	'notify-about-order',
	'show-order-to-its-buyer',
	'issue-invoice',
	'keep-tax-records',
	'confirm-transfer'
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who opens: a part of the shop, or the buyer who holds the order's key. */
export type Actor = `system:${string}` | 'buyer-with-key';

/** Someone else's name and phone serve the delivery and nothing else, not even the order page (promise P8). */
const ALLOWED: Record<RecordKind, readonly Purpose[]> = {
	// The official form names the buyer's phone.
	contact: ['deliver-this-order', 'issue-invoice', 'notify-about-order', 'show-order-to-its-buyer'],
	buyer: ['issue-invoice', 'show-order-to-its-buyer'],
	address: ['deliver-this-order', 'issue-invoice', 'show-order-to-its-buyer'],
	recipient: ['deliver-this-order'],
	note: ['deliver-this-order'],
	invoice: ['keep-tax-records', 'show-order-to-its-buyer'],
	transfer: ['confirm-transfer', 'show-order-to-its-buyer']
};

/** Whether this actor may open this kind of data for this purpose. */
export function mayOpen(kind: RecordKind, purpose: Purpose, actor: Actor): boolean {
	const isOwnView = purpose === 'show-order-to-its-buyer';
	return ALLOWED[kind].includes(purpose) && (actor !== 'buyer-with-key' || isOwnView);
}

export function isRecordKind(text: string): text is RecordKind {
	return RECORD_KINDS.some((kind) => kind === text);
}
