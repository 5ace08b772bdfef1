import type { SentChoice } from './choice';

const ACTIONS: Readonly<Record<string, SentChoice['action']>> = {
	accept: 'accept-all',
	refuse: 'refuse-all'
};

/**
 * Answers the banner without leaving the page: it goes at once, since the choice counts at once. The rest of consent's
 * code is fetched when somebody reaches for the banner.
 */
export function answerQuietly(banner: HTMLElement): void {
	const device = () => import('./consent.svelte');
	for (const sign of ['pointerenter', 'focusin'])
		banner.addEventListener(sign, () => void device().catch(() => undefined), { once: true });
	const answer = (event: SubmitEvent) => {
		const button = event.submitter as HTMLButtonElement | null;
		const action = ACTIONS[button?.value ?? ''];
		if (!action) return;
		event.preventDefault();
		void device().then(
			({ consent }) => choose(banner, () => consent.choose(action, [], 'banner')),
			// The code did not come: the plain form works without it, and does not come back here.
			() => {
				banner.removeEventListener('submit', answer);
				(event.target as HTMLFormElement).requestSubmit(button);
			}
		);
	};
	banner.addEventListener('submit', answer);
	// Answered in another tab, or before somebody came back to this page.
	const leave = async () => {
		if (await cookieStore.get('consent')) banner.remove();
	};
	if (!('cookieStore' in window)) return;
	cookieStore.addEventListener('change', () => void leave());
	addEventListener('pageshow', () => void leave());
}

function choose(banner: HTMLElement, record: () => Promise<unknown>): void {
	banner.remove();
	// The button that had the focus is gone: reading goes on with the page.
	document.getElementById('content')?.focus({ preventScroll: true });
	void record();
}
