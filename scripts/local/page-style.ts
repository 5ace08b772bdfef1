import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reply } from './http-service.ts';

const FONT = '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2';

/** Look shared by the sandbox pages: the shop's typeface, light and dark. */
export const PAGE_STYLE = `
@font-face { font-family: Vazirmatn; src: url(/font.woff2) format('woff2'); font-weight: 100 900; font-display: swap; }
:root { color-scheme: light dark; --page: #f4f5f7; --card: #fff; --ink: #1c2430; --soft: #5d6878; --line: #dfe3e9;
	--good: #0b7a4b; --bad: #b3261e; --accent: #1f5fbf; --note: #fff4d6; --note-ink: #6b4a00; }
@media (prefers-color-scheme: dark) { :root { --page: #14181f; --card: #1d232d; --ink: #e9edf3; --soft: #9aa6b6;
	--line: #323b48; --good: #46c98d; --bad: #ff8a80; --accent: #8ab4f8; --note: #3a3115; --note-ink: #f3d98b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.8 Vazirmatn, Tahoma, system-ui, sans-serif; }
main { max-inline-size: 34rem; margin: 6vh auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 1.5rem; margin-block: 1rem; }
.soft { color: var(--soft); font-size: .9rem; }
.note { background: var(--note); color: var(--note-ink); border-radius: .75rem; padding: .6rem 1rem; }
a { color: var(--accent); }
[dir='ltr'] { unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

/** The typeface itself; a page without it still reads well. */
export function fontReply(): Reply {
	try {
		const path = fileURLToPath(new URL(`../../node_modules/${FONT}`, import.meta.url));
		return {
			body: readFileSync(path),
			headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'max-age=86400' }
		};
	} catch {
		return { status: 404 };
	}
}
