// The sandbox payment gateway, a process of its own: node scripts/local/zarinpal-sandbox.ts --port 8790 [--unruly]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runAsChild } from './child.ts';
import { donePage, payPage, unknownPage } from './gateway/pay-page.ts';
import { openPayments, type Payment, type Payments } from './gateway/payments.ts';
import { type Behaviour, createBehaviour, type Mischief } from './gateway/unruly.ts';
import { answerZarinpal } from './gateway/zarinpal.ts';
import { answerZibal, zibalStatus } from './gateway/zibal.ts';
import { type Call, type HttpService, type Reply, serveHttp } from './http-service.ts';
import { fontReply } from './page-style.ts';

export interface GatewayOptions {
	port: number;
	dataDir: string;
	/** Lets POST /_control tell it to misbehave (tests only). */
	unruly?: boolean;
}

interface Context {
	payments: Payments;
	behaviour: Behaviour;
	unruly: boolean;
}

const CALLS_KEPT = 5000;

/** Speaks Zarinpal's and Zibal's protocols on one port. What was answered survives a kill. */
export async function startGateway(options: GatewayOptions): Promise<HttpService> {
	const context: Context = {
		payments: openPayments(join(options.dataDir, 'gateway.jsonl')),
		behaviour: createBehaviour(),
		unruly: options.unruly ?? false
	};
	return serveHttp(options.port, (call) => answer(call, context));
}

async function answer(call: Call, context: Context): Promise<Reply> {
	const { pathname } = call.url;
	if (pathname === '/font.woff2') return fontReply();
	if (pathname.startsWith('/_')) return control(call, context);
	const [, authority] = /^\/pg\/StartPay\/(\w+)\/?$/.exec(pathname) ?? [];
	if (authority) return pay(call, context.payments.find('zarinpal', authority), context);
	const [, trackId] = /^\/start\/(\d+)\/?$/.exec(pathname) ?? [];
	if (trackId) return pay(call, context.payments.find('zibal', trackId), context);
	await context.behaviour.wait();
	const reply = answerZarinpal(call, context) ?? answerZibal(call, context) ?? { status: 404 };
	note(call, reply, context.behaviour);
	return reply;
}

function note(call: Call, reply: Reply, { calls }: Behaviour): void {
	const json = (reply.json ?? {}) as {
		result?: number;
		data?: { code?: number };
		errors?: { code?: number };
	};
	const code = json.result ?? json.data?.code ?? json.errors?.code ?? reply.status ?? 200;
	const { method, fields } = call;
	calls.push({
		...{ at: Date.now(), method, path: call.url.pathname, fields },
		answer: reply.drop ? 'dropped' : code
	});
	if (calls.length > CALLS_KEPT) calls.shift();
}

function pay(call: Call, payment: Payment | undefined, context: Context): Reply {
	if (!payment) return { status: 404, html: unknownPage() };
	if (payment.state !== 'pending') return { html: donePage(payment) };
	const { result } = call.fields;
	if (call.method !== 'POST' || typeof result !== 'string') return { html: payPage(payment) };
	const { mischief } = context.behaviour;
	if (result === 'ok')
		context.payments.change(payment, {
			state: 'paid',
			paidAt: Date.now(),
			paidAmount: mischief.lieAmount ?? payment.amount
		});
	else context.payments.change(payment, { state: result === 'fail' ? 'failed' : 'cancelled' });
	const callback = callbackOf(payment);
	if (mischief.neverCallback) return { html: donePage(payment) };
	// Nobody waits for this second call: it races the browser, as a gateway's own retry does.
	if (mischief.callbackTwice) void fetch(callback, { redirect: 'manual' }).catch(() => undefined);
	return { status: 303, headers: { Location: callback } };
}

function callbackOf(payment: Payment): string {
	const url = new URL(payment.callbackUrl);
	const isPaid = payment.state === 'paid';
	const parameters: Record<string, string> =
		payment.provider === 'zarinpal'
			? { Authority: payment.id, Status: isPaid ? 'OK' : 'NOK' }
			: {
					trackId: payment.id,
					success: isPaid ? '1' : '0',
					status: String(zibalStatus(payment.state)),
					...(payment.orderId === null ? {} : { orderId: payment.orderId })
				};
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return url.href;
}

function control(call: Call, { behaviour, payments, unruly }: Context): Reply {
	const { pathname } = call.url;
	if (!unruly) return { status: 404 };
	if (pathname === '/_log') return { json: behaviour.calls };
	if (pathname === '/_payments') return { json: payments.all() };
	if (pathname !== '/_control') return { status: 404 };
	if (call.method === 'DELETE') behaviour.reset();
	else if (call.method === 'POST') behaviour.set(call.fields as Mischief);
	return { json: behaviour.mischief };
}

if (import.meta.main) {
	if (process.argv[2]?.startsWith('{')) await runAsChild(startGateway);
	else {
		const { values } = parseArgs({
			options: {
				port: { type: 'string', default: '8790' },
				'data-dir': { type: 'string', default: '.data' },
				unruly: { type: 'boolean', default: false }
			}
		});
		const { unruly, 'data-dir': dataDir } = values;
		const { url } = await startGateway({ port: Number(values.port), dataDir, unruly });
		console.log(`gateway ${url}`);
	}
}
