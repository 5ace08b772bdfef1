import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/values/locale';
import { ORDER_KINDS } from '../kinds';
import { emailHtml } from './email-html';
import { emailText } from './email-text';
import { orderMessage } from './order-message.server';

const link = 'https://khakriz.example/orders/KH100000016?key=a&b';
const facts = {
	orderNumber: 'KH100000016',
	totalRial: 12_500_000,
	paymentMethod: 'zarinpal',
	payUntil: Date.UTC(2026, 10, 22, 8, 30),
	referenceId: '987654'
};
const each = ORDER_KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })));

describe.each(each)('the message $kind in $locale', ({ kind, locale }) => {
	const content = orderMessage(kind, facts, { locale, link });
	const html = emailHtml(content, { locale, shop: 'خاکریز' });

	it('names the order and its amount and leads to its page, in every form', () => {
		const total = locale === 'fa' ? '۱٬۲۵۰٬۰۰۰' : '1,250,000';
		for (const text of [emailText(content), html]) {
			expect(text).toContain('KH100000016');
			expect(text).toContain(total);
		}
		expect(content.subject).toContain('KH100000016');
		expect(emailText(content)).toContain(link);
		expect(html).toContain('href="https://khakriz.example/orders/KH100000016?key=a&amp;b"');
		expect(content.sms).toContain(link);
	});

	it('reads in the direction of its language', () => {
		expect(html).toContain(
			locale === 'fa' ? '<html lang="fa-IR" dir="rtl">' : '<html lang="en" dir="ltr">'
		);
		const words = emailText(content).replace(link, '');
		expect(words).toMatch(locale === 'fa' ? /[آ-ی]{3}/ : /[a-z]{3}/i);
	});

	it('loads nothing, runs nothing and follows nobody', () => {
		expect(html).not.toMatch(/<(img|script|link|iframe|form)|url\(|@import|\son\w+=/i);
		expect(html.match(/https?:/g)).toHaveLength(1);
	});

	it('is a text of at most three parts', () => {
		// A Persian text is sent in parts of 67 characters.
		const real = `https://khakriz.example/en/orders/KH100000016?key=${'k'.repeat(43)}`;
		const { sms } = orderMessage(kind, facts, { locale, link: real });
		expect(sms.length).toBeLessThanOrEqual(3 * 67);
	});
});

describe('an order message', () => {
	it('escapes what it is given', () => {
		const content = orderMessage(
			'order-paid',
			{ ...facts, referenceId: '"><script>alert(1)</script>' },
			{ locale: 'fa', link }
		);
		const html = emailHtml(content, { locale: 'fa', shop: '<b>' });
		expect(html).not.toContain('<script>');
		expect(html).not.toContain('<b>');
	});

	it('tells the time to pay in Tehran, and only where there is something to pay', () => {
		const given = { locale: 'fa', link } as const;
		expect(emailText(orderMessage('order-received', facts, given))).toContain('۱ آذر ۱۴۰۵، ۱۲:۰۰');
		const later = orderMessage('order-received', { ...facts, paymentMethod: 'on-delivery' }, given);
		expect(emailText(later)).not.toContain('۱۲:۰۰');
	});

	it('refuses facts that are not those of its kind', () => {
		const given = { locale: 'fa', link } as const;
		expect(() => orderMessage('order-paid', { orderNumber: 'KH1' }, given)).toThrow();
		expect(() =>
			orderMessage('order-received', { ...facts, paymentMethod: 'gold' }, given)
		).toThrow();
	});
});
