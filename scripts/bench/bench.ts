// `npm run bench`: measures the built shop on this machine at several sizes of catalogue; tables go to the terminal and
// to DATA_DIR/bench.
import { join, resolve } from 'node:path';
import { type ShopInstance, startInstance } from '../../tests/support/shop-instance.ts';
import { type Build, buildShop } from '../build.ts';
import { step } from '../local/progress.ts';
import { measureBytes } from './bytes.ts';
import { catalogueOf } from './catalogue-of.ts';
import { measureCheckout } from './checkout.ts';
import { describeMachine } from './machine.ts';
import { measureOffline } from './offline.ts';
import { type Options, type Part, readOptions } from './options.ts';
import { findPlaces, type Places } from './places.ts';
import { renderTable, type Table, writeReport } from './report.ts';
import { measureServer } from './server.ts';
import { measureSpeed } from './speed.ts';
import { measureSql } from './sql.ts';

interface Bench {
	shop: ShopInstance;
	build: Build;
	places: Places;
	isQuick: boolean;
}

const benchDir = join(resolve(process.env.DATA_DIR || '.data'), 'bench');

const measures: Record<Part, (bench: Bench) => Promise<Table[]>> = {
	bytes: async ({ shop, places }) => [await measureBytes(shop, places)],
	speed: ({ shop, places, isQuick }) => measureSpeed(shop, places, isQuick ? 1 : 5),
	offline: ({ shop, places, isQuick }) => measureOffline(shop, places, isQuick ? 1 : 5),
	server: async ({ shop, build, places, isQuick }) => {
		const rounds = {
			count: isQuick ? 1 : 3,
			seconds: isQuick ? 2 : 5,
			warmUpSeconds: isQuick ? 1 : 2
		};
		return [await measureServer(shop, build, places, rounds)];
	},
	checkout: async ({ shop, places, isQuick }) => [
		await measureCheckout(shop, places, isQuick ? 64 : 640)
	],
	sql: ({ shop, places, isQuick }) => measureSql(shop, places, isQuick ? 20 : 200)
};

try {
	process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
	console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
process.exit();

async function run({ parts, sizes, isQuick }: Options): Promise<number> {
	const about = { ...describeMachine(), date: new Date().toISOString(), isQuick };
	const build = await step('shop built', (say) => buildShop(say));
	const tables: Table[] = [];
	let failed = 0;
	for (const size of sizes) {
		const catalogue = await catalogueOf(size, benchDir);
		const shop = await startInstance({ name: 'bench', catalogue, build, pictures: true });
		const interrupted = () => void shop.stop().finally(() => process.exit(1));
		process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
		try {
			const bench = { shop, build, isQuick, places: await findPlaces(shop.client) };
			for (const part of parts) {
				const measured = await measure(part, bench);
				if (!measured) failed += 1;
				tables.push(...(measured ?? []));
			}
		} finally {
			process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
			await shop.stop();
		}
	}
	const file = writeReport(benchDir, 'Benchmarks', { version: build.version, ...about }, tables);
	console.log(`written to ${file}`);
	return failed === 0 ? 0 : 1;
}

/** The tables of one part, printed as soon as they are there; null when it could not be measured. */
async function measure(part: Part, bench: Bench): Promise<Table[] | null> {
	try {
		const name = `${part}, ${bench.places.products} products`;
		const tables = await step(name, () => measures[part](bench));
		for (const table of tables) console.log(`\n${renderTable(table)}`);
		return tables;
	} catch (error) {
		console.error(`✗ ${part} could not be measured:`, error);
		return null;
	}
}
