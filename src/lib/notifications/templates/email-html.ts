import { DIRECTION, LANGUAGE_TAG, type Locale } from '$lib/values/locale';
import type { MessageContent } from './message-content';

const FONT = "font-family:'Vazirmatn',Tahoma,'Segoe UI',Roboto,Arial,sans-serif";

// Mail programs that know dark mode take these; the others show the inline colours, which stand on their own.
const DARK = `@media (prefers-color-scheme: dark) {
.page { background: #13100c !important; }
.card { background: #1d1914 !important; border-color: #38322b !important; }
.ink { color: #eeebe4 !important; }
.soft { color: #b6b0a7 !important; }
.brand { color: #6fcdc9 !important; }
.button { background: #6fcdc9 !important; color: #001616 !important; }
.line { border-color: #38322b !important; }
}`;

/** The HTML part of an e-mail: one column, inline styles, no picture, no script and nothing loaded from anywhere. */
export function emailHtml(
	content: MessageContent,
	{ locale, shop }: { locale: Locale; shop: string }
): string {
	const direction = DIRECTION[locale];
	return `<!doctype html>
<html lang="${LANGUAGE_TAG[locale]}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(content.subject)}</title><style>:root { color-scheme: light dark; }
${DARK}</style></head>
<body class="page" dir="${direction}" style="margin:0;padding:0;background:#fbf9f5">
<table role="presentation" class="page" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" style="background:#fbf9f5;${FONT}"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td class="brand" style="padding:0 8px 16px;font-size:20px;font-weight:700;color:#006363">${escapeHtml(shop)}</td></tr>
<tr><td class="card" style="padding:32px 28px;background:#ffffff;border:1px solid #e3dfd8;border-radius:16px">
${body(content)}
</td></tr>
<tr><td style="padding:20px 8px">${content.footer.map(footnote).join('')}</td></tr>
</table></td></tr></table></body></html>
`;
}

function body({ heading, paragraphs, rows, action }: MessageContent): string {
	const intro = paragraphs.map(
		(text) =>
			`<p class="ink" style="margin:0 0 14px;font-size:16px;line-height:1.9;color:#261d17">${escapeHtml(text)}</p>`
	);
	return `<h1 class="ink" style="margin:0 0 14px;font-size:22px;line-height:1.6;color:#261d17">${escapeHtml(heading)}</h1>
${intro.join('\n')}
${table(rows)}
${action ? button(action) : ''}`;
}

function table(rows: MessageContent['rows']): string {
	if (rows.length === 0) return '';
	return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:10px 0 26px">
${rows.map(row).join('\n')}
</table>`;
}

function button({ label, url }: NonNullable<MessageContent['action']>): string {
	return `<a class="button" href="${escapeHtml(url)}" style="display:inline-block;padding:13px 26px;border-radius:12px;background:#006363;color:#f8fdfd;font-size:16px;font-weight:700;text-decoration:none">${escapeHtml(label)}</a>`;
}

function row({ label, value, isCode }: MessageContent['rows'][number]): string {
	const shown = isCode ? `<bdi dir="ltr">${escapeHtml(value)}</bdi>` : escapeHtml(value);
	return `<tr><td class="soft line" style="padding:11px 0;border-top:1px solid #e3dfd8;font-size:14px;color:#5f564e">${escapeHtml(label)}</td>
<td class="ink line" align="end" style="padding:11px 0;border-top:1px solid #e3dfd8;font-size:16px;font-weight:600;color:#261d17;text-align:end">${shown}</td></tr>`;
}

function footnote(text: string): string {
	return `<p class="soft" style="margin:0 0 6px;font-size:13px;line-height:1.9;color:#5f564e">${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
		"'": '&#39;'
	};
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
