/** The Worker that SvelteKit's adapter wrote; scripts/build.ts puts it in place of this name. */
declare module 'kit-worker' {
	export interface Context {
		waitUntil(promise: Promise<unknown>): void;
		passThroughOnException(): void;
	}
	const worker: {
		fetch(request: Request, env: Record<string, unknown>, context: Context): Promise<Response>;
	};
	export default worker;
}
