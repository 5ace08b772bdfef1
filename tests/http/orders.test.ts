import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Guest, NATURAL_BUYER } from '../support/guest.ts';

const url = inject('shopUrl');

/** The variant named by the first add-to-cart form of the catalogue. */
async function someVariant(): Promise<number> {
	for (let id = 1; id < 60; id += 1) {
		const guest = new Guest(url);
		const { status, location } = await guest.add(id);
		if (status !== 303 || !location?.includes('notice=added')) continue;
		if ((await guest.get('/checkout')).status === 200) return id;
	}
	throw new Error('the sample sells nothing');
}

let variantId: number;
beforeAll(async () => {
	variantId = await someVariant();
});

async function buy(method: string) {
	const guest = new Guest(url);
	await guest.add(variantId);
	const form = await guest.checkoutForm({
		...{ 'payment-method': method, 'address-level1': '8', 'delivery-method': 'pickup' }
	});
	const answer = await guest.post('/checkout?/order', form);
	const number = /KH\d{9}/.exec(answer.location ?? '')?.[0];
	const key = /key=([\w-]+)/.exec(answer.location ?? '')?.[1];
	if (!number || !key) throw new Error(`not placed: ${answer.status} ${answer.location}`);
	return { guest, form, answer, number, key, page: `/orders/${number}?key=${key}` };
}

async function payAt(gatewayPage: string, result: 'ok' | 'fail' | 'cancel') {
	const body = new URLSearchParams({ result });
	const answer = await fetch(gatewayPage, { method: 'POST', body, redirect: 'manual' });
	return answer.headers.get('location') ?? '';
}

describe.each(['zarinpal', 'zibal'])('paying at %s over HTTP', (method) => {
	it('leads to the gateway, believes only the provider, and pays once', async () => {
		const { guest, answer, page, number } = await buy(method);
		const gateway = (await guest.get(answer.location ?? '')).location ?? '';
		expect(gateway).toMatch(/\/(pg\/StartPay|start)\//);
		const callback = await payAt(gateway, 'ok');
		// No cookies, as from a gateway; then twice more, and at once.
		const back = await Promise.all([1, 2, 3].map(() => fetch(callback, { redirect: 'manual' })));
		for (const each of back) {
			expect(each.status).toBe(303);
			expect(each.headers.get('location')).toBe(page);
			expect(each.headers.get('referrer-policy')).toBe('same-origin');
		}
		const { html } = await guest.get(page);
		expect(html.match(/پرداخت انجام شد/g)?.length).toBe(1);
		expect(html).toContain(`/orders/${number}/invoice`);
	});

	it('shows the key to nobody who only knows the payment', async () => {
		const { guest, answer } = await buy(method);
		const gateway = (await guest.get(answer.location ?? '')).location ?? '';
		const callback = new URL(await payAt(gateway, 'cancel'));
		for (const token of ['', 'wrong']) {
			callback.searchParams.set('token', token);
			const back = await fetch(callback, { redirect: 'manual' });
			expect(back.headers.get('location')).toBe('/orders');
		}
	});
});

describe('the page of an order', () => {
	it('answers a wrong key, no key and an unknown number with the same page', async () => {
		const { number, key } = await buy('transfer');
		const answers = await Promise.all(
			[
				`/orders/${number}?key=${key}x`,
				`/orders/${number}`,
				`/orders/KH000000000?key=${key}`,
				`/orders/${number}/pay?key=wrong`
			].map(async (path) => {
				const response = await fetch(url + path, { redirect: 'manual' });
				await response.arrayBuffer();
				return [response.status, response.headers.get('referrer-policy')];
			})
		);
		for (const answer of answers) expect(answer).toEqual([404, 'same-origin']);
	});

	it('takes a receipt once, by a plain form, and keeps what was typed when it is wrong', async () => {
		const { guest, page } = await buy('transfer');
		const action = page.replace('?', '?/transfer&');
		const wrong = await guest.post(action, {
			'transfer-reference': 'رسید',
			'transfer-day': '۱۴۰۵'
		});
		expect(wrong.status).toBe(400);
		expect(wrong.html).toContain('value="رسید"');
		const receipt = { 'transfer-reference': '۱۲۳۴۵۶۷۸۹', 'transfer-day': '' };
		expect((await guest.post(action, receipt)).status).toBe(303);
		expect((await guest.post(action, receipt)).status).toBe(409);
		expect((await guest.get(page)).html).toContain('123456789');
	});

	it('cancels an unpaid order after asking, and no other', async () => {
		const { guest, page } = await buy('transfer');
		expect((await guest.get(`${page}&cancel`)).html).toContain('بله، سفارش را لغو کن');
		expect((await guest.post(page.replace('?', '?/cancel&'), {})).status).toBe(303);
		expect((await guest.get(page)).html).toContain('لغو شد');
		const accepted = await buy('on-delivery');
		const late = await accepted.guest.post(accepted.page.replace('?', '?/cancel&'), {});
		expect(late.status).toBe(409);
	});

	it('shows no trace of whoever receives the parcel', async () => {
		const guest = new Guest(url);
		await guest.add(variantId);
		const form = await guest.checkoutForm({
			...{ 'address-level1': '8', 'delivery-method': 'pickup', recipient: 'other' },
			...{ 'recipient-name': 'گیرندهٔ پنهان', 'recipient-tel': '09990000777' }
		});
		const { location } = await guest.post('/checkout?/order', form);
		const { html } = await guest.get(location ?? '');
		expect(html).toContain('ثبت شد');
		for (const trace of ['گیرندهٔ پنهان', '0777', '۰۷۷۷']) expect(html).not.toContain(trace);
	});

	it('is not placed with payment at the door by a carrier who takes none, and says so at the field', async () => {
		const guest = new Guest(url);
		await guest.add(variantId);
		const form = await guest.checkoutForm({ 'delivery-method': 'post' });
		const refused = await guest.post('/checkout?/order', form);
		expect(refused.status).toBe(409);
		expect(refused.html).toMatch(/id="payment-method-error"[\s\S]{0,200}با این روش ارسال نمی‌توان/);
		expect(refused.html).toContain(NATURAL_BUYER['street-address']);
		expect(refused.html).toContain('فقط با پیک تهران و تحویل حضوری');
		const paid = { ...form, 'payment-method': 'transfer' };
		expect((await guest.post('/checkout?/order', paid)).status).toBe(303);
	});

	it('answers the same form sent again with the same order, and another body with 422', async () => {
		const { guest, form, answer } = await buy('transfer');
		const again = await guest.post('/checkout?/order', form);
		expect([again.status, again.location]).toEqual([303, answer.location]);
		const changed = await guest.post('/checkout?/order', { ...form, note: 'دگرگون شد' });
		expect(changed.status).toBe(422);
	});

	it('is found by number and key, also when the whole link was pasted', async () => {
		const { guest, number, key, page } = await buy('transfer');
		const find = (typed: string, secret: string) =>
			guest.post('/orders', { 'order-number': typed, 'order-key': secret });
		expect((await find(number.toLowerCase(), key)).location).toBe(page);
		expect((await find(number, `${url}${page}`)).location).toBe(page);
		expect((await find(number, 'wrong')).status).toBe(404);
		expect((await find('', '')).status).toBe(400);
	});
});
