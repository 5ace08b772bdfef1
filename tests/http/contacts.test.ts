import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Guest } from '../support/guest';

const url = inject('shopUrl');
const mailbox = inject('shopBindings').SMS_BASE ?? '';

interface Received {
	kind: 'sms' | 'mail';
	text: string;
}

/** What one number or address got so far, oldest first. */
async function received(to: string): Promise<Received[]> {
	const answer = await fetch(`${mailbox}/api/messages?to=${encodeURIComponent(to)}`);
	return ((await answer.json()) as Received[]).reverse();
}

/** The messages of one recipient once there are that many: they go out after the answer. */
async function wait(to: string, many: number): Promise<Received[]> {
	await expect.poll(async () => (await received(to)).length, { timeout: 20_000 }).toBe(many);
	return received(to);
}

const codeIn = (text = '') => /#(\d{6})/.exec(text)?.[1] ?? '';
const linkIn = (text = '') => /https?:\/\/\S+\/confirm\S+/.exec(text)?.[0] ?? '';

const MOBILE = '09990004711';
const EMAIL = 'contact-test@example.com';
let guest: Guest;
let page: string;

beforeAll(async () => {
	guest = new Guest(url);
	for (let id = 1; id < 60; id += 1) {
		const { status, location } = await guest.add(id);
		if (status === 303 && location?.includes('notice=added')) break;
	}
	const fields = await guest.checkoutForm({
		...{ tel: MOBILE, email: EMAIL, 'delivery-method': 'pickup' }
	});
	const placed = await guest.place(fields);
	const order = Guest.order(placed);
	if (!order) throw new Error(`the order was not placed: ${placed.status} ${placed.location}`);
	page = `/orders/${order.number}?key=${order.key}`;
});

describe('the contact of a guest’s order, on the real Worker', () => {
	it('gets a code at once, without waiting for the scheduled job, and nothing else', async () => {
		const [sms, ...others] = await wait(MOBILE, 1);
		expect(codeIn(sms?.text)).toMatch(/^\d{6}$/);
		expect(others).toEqual([]);
		const [mail] = await wait(EMAIL, 1);
		expect(linkIn(mail?.text)).toContain('/confirm?proof=');
		expect(`${sms?.text}${mail?.text}`).not.toContain('key=');
	});

	it('is refused a wrong code on the page, with words that a screen reader finds', async () => {
		const action = page.replace('?', '?/confirm&');
		const answer = await guest.post(action, { code: '۱۲۳' });
		expect(answer.status).toBe(400);
		expect(answer.html).toContain('کد درست نیست');
		expect(answer.html).toMatch(/name="code"[^>]*aria-invalid="true"/);
		expect(answer.html).toMatch(/autocomplete="one-time-code"/);
		expect(await received(MOBILE)).toHaveLength(1);
	});

	it('is confirmed by the code in Persian digits and then gets what waited, once', async () => {
		const [sms] = await received(MOBILE);
		const code = codeIn(sms?.text).replace(/\d/g, (d) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(d)));
		const answer = await guest.post(page.replace('?', '?/confirm&'), { code });
		expect(answer.status).toBe(303);
		expect((await guest.get(answer.location ?? '')).html).toContain('role="status"');
		const [, news] = await wait(MOBILE, 2);
		expect(news?.text).toContain('key=');
		expect(await received(EMAIL)).toHaveLength(1);
	});

	it('is not confirmed by opening the link of the mail, only by its button, and once', async () => {
		const [mail] = await received(EMAIL);
		const { pathname, search } = new URL(linkIn(mail?.text));
		const stranger = new Guest(url);
		const opened = await stranger.get(pathname + search);
		expect(opened.status).toBe(200);
		expect(opened.html).toContain('بله، این ایمیل من است');
		expect(await received(EMAIL)).toHaveLength(1);
		const form = pathname + search.replace('?', '?/contact&');
		expect(opened.html).toContain(form.slice(pathname.length).replaceAll('&', '&amp;'));
		expect((await stranger.post(form, {})).location).toBe('/confirm?done=order');
		const [, news] = await wait(EMAIL, 2);
		expect(news?.text).toContain('key=');
		const replayed = await stranger.post(form, {});
		expect(replayed.status).toBe(400);
		expect(replayed.html).toContain('به کار رفته');
	});

	it('has a page whose address goes to nobody and that nothing keeps', async () => {
		const answer = await fetch(`${url}/confirm?proof=x&token=y`);
		expect(answer.headers.get('referrer-policy')).toBe('same-origin');
		expect(answer.headers.get('cache-control')).toContain('no-store');
		expect(await answer.text()).toContain('این پیوند درست نیست');
	});

	it('has no form left once both are confirmed', async () => {
		const { html } = await guest.get(page);
		expect(html).not.toMatch(/one-time-code|id="confirm-contact"/);
	});
});
