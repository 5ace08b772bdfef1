import { describe, expect, it } from 'vitest';
import { m } from '$lib/paraglide/messages';
import { LOCALES } from '$lib/values/locale';
import {
	FACTOR_CHANGES,
	isOrderKind,
	isProofKind,
	MESSAGE_KINDS,
	type MessageKind
} from '../kinds';
import { emailHtml } from './email-html';
import { emailText } from './email-text';
import { messageContent } from './message.server';

const AT = Date.UTC(2026, 10, 22, 8, 30);
const ORIGIN = 'https://khakriz.example';
const PROOF = '0199d3a2-7b00-7000-8000-000000000001';
const LINK = `${ORIGIN}/en/confirm?proof=${PROOF}&token=${'t'.repeat(43)}`;
/** Two parts of a Persian text, which are 67 characters each. */
const TWO_PARTS = 2 * 67;

/** Every way the facts of a kind change its words. */
function factsOf(kind: MessageKind): Record<string, unknown>[] {
	const base = { proofId: PROOF, orderNumber: 'KH100000016', at: AT, count: 12 };
	if (kind === 'contact-changed')
		return ['mobile', 'email', 'landline'].flatMap((channel) =>
			['added', 'replaced'].map((change) => ({ ...base, channel, change }))
		);
	if (kind === 'second-factor-changed')
		return FACTOR_CHANGES.map((change) => ({ ...base, change }));
	if (kind === 'new-device')
		return ['chrome android', 'samsung chromeos', 'other other'].map((device) => ({
			...base,
			device
		}));
	return [base];
}

const each = MESSAGE_KINDS.filter((kind) => !isOrderKind(kind)).flatMap((kind) =>
	LOCALES.flatMap((locale) => factsOf(kind).map((facts) => ({ kind, locale, facts })))
);

describe.each(each)('the message $kind in $locale', ({ kind, locale, facts }) => {
	const content = (secret: { code?: string; link?: string }) =>
		messageContent(kind, facts, { locale, secret, origin: ORIGIN });

	it('is a text of at most two parts', () => {
		const { sms } = content({ code: '123456' });
		expect([...sms].length).toBeLessThanOrEqual(TWO_PARTS);
		expect(sms.startsWith(m.shop_name({}, { locale }))).toBe(true);
	});

	it('brings its code by SMS and its link by e-mail, and notices bring neither', () => {
		const { sms } = content({ code: '123456' });
		const mail = content({ link: LINK });
		const texts = [emailText(mail), emailHtml(mail, { locale, shop: 'x' })];
		if (!isProofKind(kind)) {
			expect(sms).not.toMatch(/\d{6}|https?:/);
			for (const text of texts) expect(text).not.toContain(PROOF);
			return;
		}
		// The last line in the form from which phones offer the code for this origin alone.
		expect(sms.split('\n').at(-1)).toBe('@khakriz.example #123456');
		expect(sms).not.toMatch(/https?:/);
		expect(texts[0]).toContain(LINK);
		expect(texts[1]).toContain(LINK.replace('&', '&amp;'));
	});

	it('reads in the direction of its language and says that nobody asks for the password', () => {
		const mail = content({ link: LINK });
		const html = emailHtml(mail, { locale, shop: m.shop_name({}, { locale }) });
		expect(html).toContain(locale === 'fa' ? 'lang="fa-IR" dir="rtl"' : 'lang="en" dir="ltr"');
		expect(emailText(mail)).toContain(m.notifications_footer_password({}, { locale }));
		expect(html).not.toMatch(/<(img|script|link|iframe|form)|url\(|@import|undefined|\bnull\b/i);
		const words = `${mail.subject}${mail.heading}${mail.paragraphs.join('')}${mail.sms}`;
		if (locale === 'fa') {
			expect(mail.subject).toMatch(/[آ-ی]{3}/);
			// Arabic letters and digits in Latin script have no place in Persian words.
			expect(words).not.toMatch(/[كي٠-٩]/);
		} else expect(words).not.toMatch(/[آ-ی]/);
	});
});

it('refuses facts that are not those of the kind', () => {
	const context = { locale: 'fa', secret: {}, origin: ORIGIN } as const;
	expect(() => messageContent('register', { proofId: '123456' }, context)).toThrow();
	expect(() => messageContent('new-device', { device: '<b>', at: AT }, context)).toThrow();
	expect(() => messageContent('contact-changed', { channel: 'fax', at: AT }, context)).toThrow();
});
