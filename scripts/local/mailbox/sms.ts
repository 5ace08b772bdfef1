import type { Call, Reply } from '../http-service.ts';
import type { MailMischief } from './smtp.ts';
import type { MessageStore } from './store.ts';

let lastId = 8_792_343;

/** The two SMS services' calls (domain.md 6.4); null for a path that is none of them. */
export function answerSms(
	call: Call,
	messages: MessageStore,
	mischief: MailMischief
): Reply | null {
	const handle = handlerOf(call);
	if (!handle || call.method !== 'POST') return null;
	if (mischief.smsStatus) return { status: mischief.smsStatus, json: {} };
	if (mischief.dropSms === 'lost') return { drop: true };
	const reply = handle(call, messages);
	return mischief.dropSms ? { drop: true } : reply;
}

function handlerOf({ url }: Call): ((call: Call, messages: MessageStore) => Reply) | null {
	const path = url.pathname.replace(/\/$/, '');
	if (/^\/v1\/[^/]+\/sms\/send\.json$/.test(path)) return kavenegarSend;
	if (/^\/v1\/[^/]+\/verify\/lookup\.json$/.test(path)) return kavenegarLookup;
	if (path === '/v1/send/verify') return smsirVerify;
	if (path === '/v1/send/bulk') return smsirBulk;
	return null;
}

function kavenegarSend({ fields, url }: Call, messages: MessageStore): Reply {
	const given = { ...Object.fromEntries(url.searchParams), ...fields };
	const receptors = split(given.receptor);
	const text = String(given.message ?? '');
	if (receptors.length === 0 || text === '') return kavenegarRefusal(400, 'پارامترها ناقص هستند');
	const from = String(given.sender ?? '');
	return kavenegarReply(
		receptors.map((to) => {
			messages.add({
				...{ kind: 'sms', provider: 'kavenegar', to: [to], from, text },
				...{ template: null, values: {} }
			});
			return { receptor: to, message: text, sender: from };
		})
	);
}

function kavenegarLookup({ fields, url }: Call, messages: MessageStore): Reply {
	const given = { ...Object.fromEntries(url.searchParams), ...fields };
	const [to] = split(given.receptor);
	const template = String(given.template ?? '');
	if (!to || !template || !given.token) return kavenegarRefusal(400, 'پارامترها ناقص هستند');
	const values = Object.fromEntries(
		Object.entries(given)
			.filter(([name]) => /^token\d*$/.test(name))
			.map(([name, value]) => [name, String(value)])
	);
	// The real service refuses a space in the first three tokens.
	if (['token', 'token2', 'token3'].some((name) => values[name]?.includes(' ')))
		return kavenegarRefusal(431, 'ساختار کد صحیح نمی‌باشد');
	const text = describe(template, values);
	messages.add({
		...{ kind: 'sms', provider: 'kavenegar', to: [to], from: '' },
		...{ text, template, values }
	});
	return kavenegarReply([{ receptor: to, message: text, sender: '' }]);
}

function kavenegarReply(sent: { receptor: string; message: string; sender: string }[]): Reply {
	const date = Math.floor(Date.now() / 1000);
	const entries = sent.map((each) => ({
		messageid: (lastId += 1),
		...each,
		status: 1,
		statustext: 'در صف ارسال',
		date,
		cost: 120
	}));
	return { json: { return: { status: 200, message: 'تایید شد' }, entries } };
}

function kavenegarRefusal(status: number, message: string): Reply {
	return { status, json: { return: { status, message }, entries: null } };
}

function smsirVerify({ fields, headers }: Call, messages: MessageStore): Reply {
	if (!headers['x-api-key']) return smsirRefusal(401, 10, 'کلید وب سرویس نامعتبر است');
	const { mobile, templateId, parameters } = fields;
	if (!mobile || !templateId || !Array.isArray(parameters))
		return smsirRefusal(400, 111, 'پارامترها ناقص هستند');
	const values = Object.fromEntries(
		(parameters as { name?: unknown; value?: unknown }[]).map(({ name, value }) => [
			String(name),
			String(value)
		])
	);
	const template = String(templateId);
	messages.add({
		...{ kind: 'sms', provider: 'smsir', to: [String(mobile)], from: '' },
		...{ text: describe(template, values), template, values }
	});
	return smsirReply({ messageId: (lastId += 1), cost: 1 });
}

function smsirBulk({ fields, headers }: Call, messages: MessageStore): Reply {
	if (!headers['x-api-key']) return smsirRefusal(401, 10, 'کلید وب سرویس نامعتبر است');
	const { mobiles, messageText, lineNumber } = fields;
	if (!Array.isArray(mobiles) || mobiles.length === 0 || !messageText)
		return smsirRefusal(400, 111, 'پارامترها ناقص هستند');
	const messageIds = mobiles.map((mobile: unknown) => {
		messages.add({
			...{ kind: 'sms', provider: 'smsir', to: [String(mobile)], from: String(lineNumber ?? '') },
			...{ text: String(messageText), template: null, values: {} }
		});
		return (lastId += 1);
	});
	return smsirReply({ packId: crypto.randomUUID(), messageIds, cost: mobiles.length });
}

function smsirReply(data: Record<string, unknown>): Reply {
	return { json: { status: 1, message: 'موفق', data } };
}

function smsirRefusal(httpStatus: number, status: number, message: string): Reply {
	return { status: httpStatus, json: { status, message, data: null } };
}

function split(receptor: unknown): string[] {
	return String(receptor ?? '')
		.split(',')
		.map((each) => each.trim())
		.filter(Boolean);
}

function describe(template: string, values: Record<string, string>): string {
	return [template, ...Object.entries(values).map(([name, value]) => `${name}: ${value}`)].join(
		'\n'
	);
}
