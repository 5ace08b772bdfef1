import type { AccountId } from '$lib/values/ids';
import { contactsOf, openContacts } from './contacts.server';
import { ownDataOf, parseIdentifier } from './identifier';
import { personOf } from './profile.server';

/** The shop's name in both scripts: the first thing people add to a password for it. */
export const SHOP_WORDS = ['khakriz', 'خاکریز'];

/** What a new password of this account must not mostly consist of: its contacts, its person's names, the shop's name. */
export async function ownDataOfAccount(
	{ db, settings }: Pick<App.Locals, 'db' | 'settings'>,
	accountId: AccountId
): Promise<string[]> {
	const rows = await contactsOf(db, accountId);
	const current = rows.filter(({ replacedAt }) => replacedAt === null);
	const opened = await openContacts(db, settings, current, 'refuse a password made of them');
	const contacts = [...opened.values()].flatMap((text) => {
		const identifier = parseIdentifier(text);
		return identifier.ok ? ownDataOf(identifier.value) : [text];
	});
	return [...SHOP_WORDS, ...contacts, ...textsIn(await personOf({ db, settings }, accountId))];
}

/** Every text of a sealed value, names of several words also word by word. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value, ...value.split(/\s+/)];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}
