import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './scripts/chromium.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/global-setup.ts',
	timeout: 60_000,
	// Signing in costs a second of argon2 on purpose, and two browsers share the machine with the shop.
	expect: { timeout: 15_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// One in some hundred fails when the machine is busy elsewhere; which one and how it failed is told with the results.
	retries: 1,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		locale: 'fa-IR',
		timezoneId: 'Asia/Tehran',
		// A trace of every test costs a third of the time of all.
		trace: 'on-first-retry',
		screenshot: 'only-on-failure',
		launchOptions: chromiumOptions
	}
});
