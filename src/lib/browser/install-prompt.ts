/** What Chromium lets a page ask at a moment of its own; not in TypeScript's library yet. */
interface InstallPromptEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const INSTALLED = ['standalone', 'minimal-ui', 'fullscreen', 'window-controls-overlay'];

let kept: InstallPromptEvent | null = null;
const listeners = new Set<() => void>();

/** Keeps the browser's offer to install the shop for a good moment. To be called before it can come. */
export function catchInstallPrompt(): void {
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		// The event of that name is of that kind.
		change(event as InstallPromptEvent);
	});
	addEventListener('appinstalled', () => change(null));
}

/** How this browser installs the shop: by asking, by steps its owner takes, or it runs installed already. */
export function installWay(): 'installed' | 'ask' | 'ios' | 'steps' {
	// Only Safari on iOS has it, and every browser there installs in Safari's way.
	const { standalone } = navigator as Navigator & { standalone?: boolean };
	const isInstalled = INSTALLED.some((mode) => matchMedia(`(display-mode: ${mode})`).matches);
	if (isInstalled || standalone) return 'installed';
	if (kept) return 'ask';
	return standalone === false ? 'ios' : 'steps';
}

/** Lets the browser ask, once for each time it offered; true when the person agreed. */
export async function askToInstall(): Promise<boolean> {
	const offer = kept;
	change(null);
	return offer !== null && (await offer.prompt()).outcome === 'accepted';
}

/** Tells when the browser's offer came or went; returns what ends it. */
export function onInstallWay(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

function change(offer: InstallPromptEvent | null): void {
	kept = offer;
	for (const listener of listeners) listener();
}
