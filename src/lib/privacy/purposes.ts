/** What a sealed record holds. */
export const RECORD_KINDS = [
	'contact',
	'buyer',
	'address',
	'recipient',
	'note',
	'invoice',
	'transfer',
	'account-contact',
	'person',
	'organization',
	'account-address',
	'totp-secret',
	'sign-in-place'
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What personal data may be opened for; there is no general purpose. */
export const PURPOSES = [
	'deliver-this-order',
	'notify-about-order',
	'show-order-to-its-buyer',
	'issue-invoice',
	'keep-tax-records',
	'confirm-transfer',
	'notify-account',
	'show-profile-to-its-owner',
	'check-second-factor',
	'recognise-colleague'
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who opens: a part of the shop, the buyer who holds the order's key, or the signed-in person whose data it is. */
export type Actor = `system:${string}` | 'buyer-with-key' | 'account-owner';

/** Someone else's name and phone serve the delivery and nothing else, not even the order page (promise P8). */
const ALLOWED: Record<RecordKind, readonly Purpose[]> = {
	// The official form names the buyer's phone.
	contact: ['deliver-this-order', 'issue-invoice', 'notify-about-order', 'show-order-to-its-buyer'],
	buyer: ['issue-invoice', 'show-order-to-its-buyer'],
	address: ['deliver-this-order', 'issue-invoice', 'show-order-to-its-buyer'],
	recipient: ['deliver-this-order'],
	note: ['deliver-this-order'],
	invoice: ['keep-tax-records', 'show-order-to-its-buyer'],
	transfer: ['confirm-transfer', 'show-order-to-its-buyer'],
	// Masked, for whoever manages the staff.
	'account-contact': ['notify-account', 'show-profile-to-its-owner', 'recognise-colleague'],
	person: ['show-profile-to-its-owner'],
	organization: ['show-profile-to-its-owner'],
	'account-address': ['show-profile-to-its-owner'],
	'totp-secret': ['check-second-factor'],
	'sign-in-place': ['show-profile-to-its-owner']
};

/** What those who are not a part of the shop may open things for. */
const OWN_VIEWS: Record<Exclude<Actor, `system:${string}`>, readonly Purpose[]> = {
	'buyer-with-key': ['show-order-to-its-buyer'],
	'account-owner': ['show-order-to-its-buyer', 'show-profile-to-its-owner']
};

/** Whether this actor may open this kind of data for this purpose. */
export function mayOpen(kind: RecordKind, purpose: Purpose, actor: Actor): boolean {
	const own = isOwner(actor) ? OWN_VIEWS[actor] : null;
	return ALLOWED[kind].includes(purpose) && (own === null || own.includes(purpose));
}

export function isRecordKind(text: string): text is RecordKind {
	return RECORD_KINDS.some((kind) => kind === text);
}

function isOwner(actor: Actor): actor is keyof typeof OWN_VIEWS {
	return Object.hasOwn(OWN_VIEWS, actor);
}
