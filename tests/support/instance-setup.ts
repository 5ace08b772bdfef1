import type { TestProject } from 'vitest/node';
import { startInstance } from './shop-instance.ts';

declare module 'vitest' {
	interface ProvidedContext {
		shopUrl: string;
		/** Of the same shop, for what HTTP alone cannot arrange: people with roles and sessions. */
		shopDatabase: string;
		shopBindings: Record<string, string>;
		/** Where it keeps its data and logs. */
		shopFolder: string;
	}
}

/** One shop for all tests that only speak HTTP to it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const shop = await startInstance({ name: 'http' });
	project.provide('shopUrl', shop.url);
	project.provide('shopDatabase', shop.sqld.url);
	project.provide('shopBindings', shop.bindings);
	project.provide('shopFolder', shop.dataDir);
	return shop.stop;
}
