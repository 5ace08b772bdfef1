import { displayLandline, type Landline } from '$lib/identity/landline';
import { displayMobile, type Mobile } from '$lib/identity/mobile';
import type { Locale } from '$lib/values/locale';
import { contactsOf, openContacts, type ContactChannel, type ContactRow } from './contacts.server';

export interface ContactView {
	id: string;
	/** Readable in the language of the page; set it left to right. */
	value: string;
	since: number;
}

export interface ChannelView {
	channel: ContactChannel;
	current: ContactView | null;
	/** Entered and not confirmed yet. */
	waiting: ContactView | null;
	/** Earlier ones, the latest first. */
	history: (ContactView & { until: number })[];
}

const CHANNELS = ['mobile', 'email', 'landline'] as const;

/** The contacts of the signed-in person with their history, opened for that person. */
export async function contactsView(
	{ db, settings, locale }: Pick<App.Locals, 'db' | 'settings' | 'locale'>,
	accountId: string
): Promise<ChannelView[]> {
	const rows = (await contactsOf(db, accountId)).filter(
		// What was never confirmed and then given up is nobody's history.
		({ channel, confirmedAt, replacedAt }) =>
			replacedAt === null || confirmedAt !== null || channel === 'landline'
	);
	const values = await openContacts(db, settings, rows, 'the contacts page');
	const view = (row: ContactRow): ContactView => ({
		id: row.id,
		value: readable(row.channel, values.get(row.id) ?? '', locale),
		since: row.confirmedAt ?? row.createdAt
	});
	return CHANNELS.map((channel) => {
		const own = rows.filter((row) => row.channel === channel);
		const isUsed = (row: ContactRow) => row.confirmedAt !== null || channel === 'landline';
		const present = own.filter(({ replacedAt }) => replacedAt === null);
		const current = present.find(isUsed);
		const waiting = present.find((row) => !isUsed(row));
		return {
			channel,
			current: current ? view(current) : null,
			waiting: waiting ? view(waiting) : null,
			history: own
				.flatMap((row) =>
					row.replacedAt === null ? [] : [{ ...view(row), until: row.replacedAt }]
				)
				.reverse()
		};
	});
}

function readable(channel: ContactChannel, value: string, locale: Locale): string {
	// Sealed by newContact, which takes parsed values only.
	if (channel === 'mobile') return displayMobile(value as Mobile, locale);
	return channel === 'landline' ? displayLandline(value as Landline, locale) : value;
}
