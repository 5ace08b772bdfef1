import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compileAhead } from './scripts/compile-ahead.ts';
import { directMessages } from './scripts/direct-messages.ts';
import { leanMessages } from './scripts/lean-messages.ts';

/** What every public page shares. */
const EVERYWHERE =
	/src[\\/]lib[\\/](ui|catalog|cart|values|paraglide)[\\/](?!jalali|Field|Select|Choice|ErrorSummary|Pair|Timeline|Checkbox|Notice|DataList|Shelf|cart\.ts|cart-texts|totals|preview|vat|messages[\\/](accounts|analytics|offline|contacts|profile|staff|checkout|orders|identity|payment|invoices|consent|legal|cart_refused|cart_line|catalog_shelf|ui_(?:kind|errors|optional|choose))[_.])/;

/** Parts of the frame around every page that some pages use as well: alone each would be a request. */
const FRAME =
	/paraglide[\\/]messages[\\/](shop_cart|shop_orders_tab|offline_title|accounts_account)\.js$|src[\\/]lib[\\/](ui[\\/]show-current\.svelte|browser[\\/](install-prompt|when-idle)|catalog[\\/]structured-data)\.ts$/;

/** What the pages from a product to its order share beyond that; listings do without. */
const BUYING =
	/src[\\/]lib[\\/](ui[\\/](Notice|DataList)|catalog[\\/]Shelf|cart[\\/](cart\.ts|cart-texts|totals|preview)|values[\\/]vat|paraglide[\\/]messages[\\/](cart_refused|cart_line|catalog_shelf|ui_kind)_)/;

/** Kit forgets the styles of a chunk that something asks for later as well; those of the one every page has it keeps. */
const BUYING_STYLES = /src[\\/]lib[\\/].*[\\/](Notice|DataList|Shelf)\.svelte\?svelte&type=style/;

/** Knows all pages and asks for those that are opened. */
const APP = /entry[\\/]app\./;

/** Defines a class as soon as it is loaded, so it would be kept although no component here is a custom element. */
const CUSTOM_ELEMENTS =
	/svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/]elements[\\/]custom-element\.js$/;

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
		directMessages(),
		leanMessages(),
		compileAhead()
	],
	// workerd brings these modules itself; WebAssembly is put beside the bundle by scripts/build.ts.
	build: {
		target: 'es2022',
		modulePreload: {
			polyfill: false,
			// What a page needs is asked for by its own imports; announcing it once more costs a slow phone 80 ms.
			resolveDependencies: (_, needed, { hostId }) => (APP.test(hostId) ? [] : needed)
		},
		rolldownOptions: {
			external: [/^cloudflare:/, /\.wasm$/],
			output: {
				// One file for what is shared: dozens of tiny ones compress badly and cost a request each.
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							test: (id: string) => EVERYWHERE.test(id) || BUYING_STYLES.test(id),
							minShareCount: 3
						},
						{ name: 'shared', test: FRAME },
						{ name: 'buying', test: BUYING, minShareCount: 3 }
					]
				}
			},
			treeshake: { moduleSideEffects: [{ test: CUSTOM_ELEMENTS, sideEffects: false }] }
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
