import type { TestProject } from 'vitest/node';
import { startInstance } from './shop-instance.ts';

declare module 'vitest' {
	interface ProvidedContext {
		shopUrl: string;
	}
}

/** One shop for all tests that only speak HTTP to it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const shop = await startInstance({ name: 'http' });
	project.provide('shopUrl', shop.url);
	return shop.stop;
}
