import { fetchInTime } from './fetch-in-time.ts';

/** Made-up people: identifiers with right check digits that belong to nobody (prefixes 999 and 990 are unassigned). */
export const NATURAL_BUYER = {
	tel: '09990000001',
	email: 'guest@example.com',
	'buyer-kind': 'natural',
	name: 'نمونه آزمایشی',
	'national-code': '۹۹۹۱۲۳۴۵۶۱',
	'address-level1': '8',
	'address-level2': 'تهران',
	'street-address': 'خیابان نمونه، کوچهٔ آزمایش، پلاک ۱',
	'postal-code': '1457899999',
	recipient: 'buyer',
	terms: 'yes'
} as const;

export const LEGAL_BUYER = {
	...NATURAL_BUYER,
	'buyer-kind': 'legal',
	name: '',
	'national-code': '',
	organization: 'شرکت نمونهٔ آزمایش',
	'legal-id': '99000000119',
	'economic-code': '99000000119',
	'registration-number': '12345'
} as const;

export type Fields = Record<string, string>;

export interface Answer {
	status: number;
	location: string | null;
	html: string;
}

/** A shopper without JavaScript: one cookie jar, plain requests, forms filled and posted as a browser would. */
export class Guest {
	readonly #cookies: Map<string, string>;

	readonly url: string;

	/** `cookies` are those the shopper comes with, such as a session. */
	constructor(url: string, cookies: Record<string, string> = {}) {
		this.url = url;
		this.#cookies = new Map(Object.entries(cookies));
	}

	/** Names and values of what the shop has set so far. */
	get cookies(): [name: string, value: string][] {
		return [...this.#cookies];
	}

	async get(path: string): Promise<Answer> {
		return this.#send(path, { method: 'GET' });
	}

	async post(path: string, fields: Fields): Promise<Answer> {
		return this.#send(path, { method: 'POST', body: new URLSearchParams(fields) });
	}

	/** Puts it into the cart, with the same command again while the shop says that it cannot now. */
	async add(variantId: number, quantity = 1): Promise<Answer> {
		const fields = {
			variant: String(variantId),
			quantity: String(quantity),
			command: crypto.randomUUID()
		};
		return this.#untilAvailable(() => this.post('/cart?/add', fields));
	}

	/** The checkout form as rendered, with what this buyer types in it. Delivery defaults to the first method offered. */
	async checkoutForm(overrides: Fields = {}): Promise<Fields> {
		const { html, status } = await this.#untilAvailable(() => this.get('/checkout'));
		if (status !== 200) throw new Error(`checkout answered ${status}`);
		const rendered = formFields(html);
		// The page of a shop whose database is away offers no delivery and shows no totals.
		if (rendered['seen-totals'] === '') throw new Error('the checkout offers nothing now');
		return { ...rendered, ...NATURAL_BUYER, 'payment-method': 'on-delivery', ...overrides };
	}

	/** Sends the form, and the same form again while the shop says that it cannot take orders now. */
	async place(fields: Fields): Promise<Answer> {
		return this.#untilAvailable(() => this.post('/checkout?/order', fields));
	}

	/** Number and key from the address of the order page a placed order leads to. */
	static order(answer: Answer): { number: string; key: string } | null {
		const match = /\/orders\/([^/?]+)\?key=([^&]+)/.exec(answer.location ?? '');
		return match ? { number: match[1] ?? '', key: match[2] ?? '' } : null;
	}

	async #untilAvailable(ask: () => Promise<Answer>): Promise<Answer> {
		for (let attempt = 1; ; attempt += 1) {
			const answer = await ask();
			if (answer.status !== 503 || attempt === 15) return answer;
			await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
		}
	}

	async #send(path: string, init: RequestInit): Promise<Answer> {
		const response = await fetchInTime(path.startsWith('http') ? path : this.url + path, {
			...init,
			redirect: 'manual',
			headers: {
				'sec-fetch-site': 'same-origin',
				origin: this.url,
				accept: 'text/html',
				cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
			}
		});
		for (const cookie of response.headers.getSetCookie()) {
			const [pair = ''] = cookie.split(';');
			const at = pair.indexOf('=');
			this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
		}
		const location = response.headers.get('location');
		return { status: response.status, location, html: await response.text() };
	}
}

/** Names and values that a browser would send from the page's largest form, as it was rendered. */
export function formFields(html: string): Fields {
	const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map((match) => match[0]);
	const form = forms.sort((a, b) => b.length - a.length)[0] ?? '';
	const fields: Fields = {};
	for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
		const name = attribute(tag, 'name');
		const type = attribute(tag, 'type') ?? 'text';
		if (!name || type === 'submit') continue;
		if ((type === 'radio' || type === 'checkbox') && !/\schecked/.test(tag)) continue;
		fields[name] = attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : '');
	}
	for (const match of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
		const name = attribute(match[1] ?? '', 'name');
		if (name) fields[name] = decoded(match[2] ?? '');
	}
	for (const match of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
		const name = attribute(match[1] ?? '', 'name');
		const chosen = /<option\b[^>]*\bselected[^>]*>/.exec(match[2] ?? '')?.[0];
		if (name) fields[name] = chosen ? (attribute(chosen, 'value') ?? '') : '';
	}
	return fields;
}

/** Values of a radio group that can be chosen, in the order of the page. */
export function radioValues(html: string, name: string): string[] {
	return [...html.matchAll(/<input\b[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => attribute(tag, 'name') === name && !/\sdisabled/.test(tag))
		.map((tag) => attribute(tag, 'value') ?? '');
}

function attribute(tag: string, name: string): string | null {
	const match = new RegExp(`\\s${name}=("([^"]*)"|([^\\s>]+))`).exec(tag);
	return match ? decoded(match[2] ?? match[3] ?? '') : null;
}

function decoded(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
