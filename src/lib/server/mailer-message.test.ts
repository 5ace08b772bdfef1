import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { buildMessage, type MailContent } from './mailer-message';

const mail: MailContent = {
	from: { name: 'خاکریز', email: 'shop@khakriz.example' },
	to: 'buyer@example.com',
	subject: 'سفارش KH-1405-000012 ثبت شد و به‌زودی با پیک به نشانی شما فرستاده می‌شود',
	text: 'سلام\n.نقطه در آغاز\nپایان',
	html: '<p dir="rtl">نیم‌فاصله: می‌شود</p>',
	messageId: '0193-ab@khakriz.example',
	date: Date.UTC(2026, 10, 22, 8, 5, 9),
	language: 'fa-IR'
};

describe('an e-mail of the shop', () => {
	it('reads back letter for letter, half-spaces included', async () => {
		const parsed = await simpleParser(buildMessage(mail));
		expect(parsed.subject).toBe(mail.subject);
		expect(parsed.text?.trim()).toBe(mail.text);
		expect(parsed.html).toBe(mail.html);
		expect(parsed.from?.value).toEqual([{ name: 'خاکریز', address: 'shop@khakriz.example' }]);
		expect(parsed.messageId).toBe('<0193-ab@khakriz.example>');
		expect(parsed.date?.getTime()).toBe(mail.date);
		expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
	});

	it('is ASCII with CRLF line ends and no line longer than 78 characters', () => {
		const message = buildMessage({ ...mail, text: 'متن '.repeat(2000) });
		expect(message).toMatch(/^[\r\n\x20-\x7E]*$/);
		expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
	});

	it('is the same bytes whenever it is built again', () => {
		expect(buildMessage(mail)).toBe(buildMessage({ ...mail }));
	});

	it('keeps every encoded word within 75 characters and whole characters', async () => {
		const subject = '🧿'.repeat(60);
		const message = buildMessage({ ...mail, subject });
		for (const [word] of message.matchAll(/=\?utf-8\?B\?[^?]*\?=/g))
			expect(word.length).toBeLessThanOrEqual(75);
		expect((await simpleParser(message)).subject).toBe(subject);
	});

	it.each([
		['subject', { subject: 'a\r\nBcc: all@example.com' }],
		['subject with a lone line feed', { subject: 'a\nBcc: all@example.com' }],
		['recipient', { to: 'a@example.com>\r\nBcc: <b@example.com' }],
		['recipient with a bracket', { to: 'a@example.com>,<b@example.com' }],
		['sender name', { from: { name: 'a\r\nX: y', email: 'a@b.example' } }],
		['message id', { messageId: 'a b@c' }]
	])('refuses another header smuggled in by the %s', (_, change) => {
		expect(() => buildMessage({ ...mail, ...change })).toThrow(RangeError);
	});
});
