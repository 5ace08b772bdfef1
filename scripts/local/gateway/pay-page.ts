import { escapeHtml } from '../http-service.ts';
import { PAGE_STYLE } from '../page-style.ts';
import type { Payment } from './payments.ts';

const number = new Intl.NumberFormat('fa-IR');

const STYLE = `${PAGE_STYLE}
.amount { font-size: 1.9rem; font-weight: 750; line-height: 1.4; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1.25rem 0 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
form { display: grid; gap: .75rem; margin-block-start: 1.5rem; }
button { font: inherit; font-weight: 650; min-block-size: 3rem; border-radius: .75rem; border: 1px solid var(--line);
	background: transparent; color: var(--ink); cursor: pointer; }
button[value=ok] { background: var(--good); border-color: var(--good); color: var(--card); }
button[value=fail] { color: var(--bad); border-color: currentColor; }
`;

/** The page where the payer decides; a plain form, so it needs no JavaScript. */
export function payPage(payment: Payment): string {
	const host = escapeHtml(new URL(payment.callbackUrl).host);
	const buttons = `<form method="post">
<button name="result" value="ok">پرداخت موفق</button>
<button name="result" value="fail">پرداخت ناموفق</button>
<button name="result" value="cancel">انصراف</button>
</form>`;
	return page(
		'درگاه پرداخت آزمایشی',
		`<p class="note" role="note">این درگاه آزمایشی است و هیچ پولی جابه‌جا نمی‌شود.</p>
<section class="card">
<p class="soft">مبلغ قابل پرداخت</p>
<p class="amount">${number.format(payment.amount / 10)} تومان</p>
<p class="soft">برابر با ${number.format(payment.amount)} ریال</p>
<dl>
<dt>پذیرنده</dt><dd dir="ltr">${host}</dd>
<dt>بابت</dt><dd>${escapeHtml(payment.description || '—')}</dd>
${payment.orderId === null ? '' : `<dt>شمارهٔ سفارش</dt><dd dir="ltr">${escapeHtml(payment.orderId)}</dd>`}
<dt>شناسهٔ پرداخت</dt><dd dir="ltr">${escapeHtml(payment.id)}</dd>
</dl>
${buttons}
</section>`
	);
}

const DONE: Record<Payment['state'], string> = {
	pending: 'این پرداخت هنوز انجام نشده است.',
	paid: 'این پرداخت پیش‌تر انجام شده است.',
	verified: 'این پرداخت پیش‌تر انجام و تأیید شده است.',
	failed: 'این پرداخت ناموفق بوده است. از فروشگاه دوباره اقدام کنید.',
	cancelled: 'از این پرداخت انصراف داده شده است. از فروشگاه دوباره اقدام کنید.'
};

/** What a finished payment shows when its page is opened again. */
export function donePage(payment: Payment): string {
	const shop = escapeHtml(new URL(payment.callbackUrl).origin);
	return page(
		'وضعیت پرداخت',
		`<section class="card"><p>${DONE[payment.state]}</p><p><a href="${shop}">بازگشت به فروشگاه</a></p></section>`
	);
}

/** An address that belongs to no payment. */
export function unknownPage(): string {
	return page(
		'پرداخت پیدا نشد',
		'<section class="card"><p>پرداختی با این شناسه پیدا نشد. از فروشگاه دوباره اقدام کنید.</p></section>'
	);
}

function page(title: string, body: string): string {
	return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}
