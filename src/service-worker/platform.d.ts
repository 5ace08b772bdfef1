/** Addresses of the scripts, styles and fonts of the pages that open without a network; written in by scripts/build.ts. */
declare const OFFLINE_FILES: readonly string[];

/** Background Sync, which TypeScript does not know: https://wicg.github.io/background-sync/spec/ */
interface SyncEvent extends ExtendableEvent {
	readonly tag: string;
}

interface ServiceWorkerGlobalScopeEventMap {
	sync: SyncEvent;
}
