import { escapeHtml } from '../http-service.ts';
import { PAGE_STYLE } from '../page-style.ts';
import type { Message } from './store.ts';

const when = new Intl.DateTimeFormat('fa-IR', {
	dateStyle: 'medium',
	timeStyle: 'medium',
	timeZone: 'Asia/Tehran'
});
const number = new Intl.NumberFormat('fa-IR');

const STYLE = `${PAGE_STYLE}
main { max-inline-size: 52rem; margin-block: 2rem; }
header { display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap; }
header form { margin-inline-start: auto; }
button { font: inherit; min-block-size: 2.5rem; padding-inline: 1rem; border-radius: .75rem; cursor: pointer;
	border: 1px solid var(--line); background: var(--card); color: var(--ink); }
ul { list-style: none; padding: 0; } li.card { margin-block: .75rem; padding: 1rem 1.25rem; }
.kind { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
iframe { inline-size: 100%; block-size: 75vh; border: 1px solid var(--line); border-radius: .75rem; background: #fff; }
`;

/** Everything that was sent, newest first. */
export function listPage(messages: Message[], to: string | null): string {
	const items = messages.map(item).join('');
	const empty = '<p class="card soft">هنوز پیامی فرستاده نشده است.</p>';
	return page(
		`<header><h1>صندوق پیام‌های فرستاده‌شده</h1><span class="soft">${number.format(messages.length)} پیام</span>
<form method="post" action="/clear"><a href="/">تازه‌سازی</a> <button>پاک کردن همه</button></form></header>
<p class="soft">پیامک‌ها و ایمیل‌های فروشگاهِ روی همین دستگاه به‌جای گیرنده به اینجا می‌آیند.${to ? ` گیرنده: <bdi dir="ltr">${escapeHtml(to)}</bdi>` : ''}</p>
${items ? `<ul>${items}</ul>` : empty}`
	);
}

function item(message: Message): string {
	const head = `<p class="soft"><span class="kind">${message.kind === 'mail' ? 'ایمیل' : 'پیامک'}</span>
${escapeHtml(when.format(message.at))} · به <bdi dir="ltr">${escapeHtml(message.to.join('، '))}</bdi></p>`;
	const body =
		message.kind === 'mail'
			? `<a href="/messages/${message.id}">${escapeHtml(message.subject || '(بدون موضوع)')}</a>`
			: `<pre>${withLinks(message.text)}</pre>`;
	return `<li class="card">${head}${body}</li>`;
}

/** One e-mail: as a mail program shows it, and its text part. Its HTML runs in a frame that may do nothing. */
export function messagePage(message: Message): string {
	if (message.kind === 'sms') return page(`<ul>${item(message)}</ul>`);
	const html = message.html
		? `<iframe title="نسخهٔ HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(`<base target="_blank">${message.html}`)}"></iframe>`
		: '<p class="soft">این ایمیل نسخهٔ HTML ندارد.</p>';
	return page(`<p><a href="/">همهٔ پیام‌ها</a></p><h1>${escapeHtml(message.subject)}</h1>
<p class="soft">از <bdi dir="ltr">${escapeHtml(message.from)}</bdi> به <bdi dir="ltr">${escapeHtml(message.to.join('، '))}</bdi><br>${escapeHtml(when.format(message.at))}</p>
${html}<section class="card"><h2>نسخهٔ متنی</h2><pre dir="auto">${withLinks(message.text)}</pre></section>`);
}

function withLinks(text: string): string {
	return escapeHtml(text).replace(
		/https?:\/\/[^\s<>]+/g,
		(url) => `<a dir="ltr" href="${url}">${url}</a>`
	);
}

function page(body: string): string {
	return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>صندوق پیام‌ها</title>
<style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}
