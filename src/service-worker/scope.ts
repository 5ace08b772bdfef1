/** The worker itself: TypeScript knows only that this is some worker. */
export const worker = self as unknown as ServiceWorkerGlobalScope;
