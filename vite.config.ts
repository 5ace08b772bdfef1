import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { directMessages } from './scripts/direct-messages.ts';

/** What public pages share. Fields, identifiers and what they say are for checkout, account and staff. */
const PUBLIC =
	/src[\\/]lib[\\/](ui|catalog|cart|values|paraglide)[\\/](?!jalali|Field|Select|Choice|ErrorSummary|Pair|Timeline|messages[\\/](accounts|analytics|contacts|profile|staff|checkout|orders|identity|payment|invoices|consent)_)/;

export default defineConfig({
	plugins: [
		// Tests take the messages as compiled before: two compilers at once empty each other's folder.
		process.env.VITEST
			? []
			: paraglideVitePlugin({
					project: './src/messages/project.inlang',
					outdir: './src/lib/paraglide',
					strategy: ['globalVariable', 'baseLocale'],
					emitReadme: false
				}),
		sveltekit(),
		directMessages()
	],
	// workerd brings these modules itself; WebAssembly is put beside the bundle by scripts/build.ts.
	build: {
		target: 'es2022',
		rolldownOptions: {
			external: [/^cloudflare:/, /\.wasm$/],
			output: {
				// One file for what is shared: dozens of tiny ones compress badly and cost a request each.
				codeSplitting: { groups: [{ name: 'shared', test: PUBLIC, minShareCount: 3 }] }
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'drizzle/**/*.test.ts'],
					// Properties over many cases take seconds beside the other checks.
					testTimeout: 20_000
				}
			},
			{
				extends: true,
				test: {
					name: 'integration',
					include: ['tests/{architecture,integration,local,routes}/**/*.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'http',
					include: ['tests/http/**/*.test.ts'],
					globalSetup: './tests/support/instance-setup.ts',
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					// One shop at a time on two cores: timings and counts mean something.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
