import { createClient } from '@libsql/client';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildShop, type Build } from '../../scripts/build.ts';
import { copyDatabase } from '../../scripts/local/database-template.ts';
import type { Payment } from '../../scripts/local/gateway/payments.ts';
import type { LoggedCall, Mischief } from '../../scripts/local/gateway/unruly.ts';
import { type Mailbox, startMailbox } from '../../scripts/local/mailbox.ts';
import { migrateDatabase } from '../../scripts/local/migrate.ts';
import { drawPictures, picturesDir } from '../../scripts/local/pictures.ts';
import { freePort } from '../../scripts/local/ports.ts';
import { bindingsFor, type Ports, secretsFor } from '../../scripts/local/settings.ts';
import { type Shop, startShop } from '../../scripts/local/shop.ts';
import { type Sqld, startSqld } from '../../scripts/local/sqld.ts';
import { startGateway } from '../../scripts/local/zarinpal-sandbox.ts';

/** 'sample' (the default) is the sample catalogue, 'empty' the schema alone; a folder's database is copied. */
export type Catalogue = 'sample' | 'empty' | { copyOf: string };

export interface InstanceOptions {
	/** Appears in the data folder's name. */
	name: string;
	catalogue?: Catalogue;
	/** Settings that differ from those of a local start. */
	bindings?: Record<string, string>;
	/** A build made earlier; otherwise the present sources are built when they changed. */
	build?: Build;
	/** Draws the product pictures that are missing; off unless a test looks at them. */
	pictures?: boolean;
}

/** The payment gateway that can be told to misbehave. */
export interface UnrulyGateway {
	url: string;
	/** Adds to what it does wrong. */
	misbehave(mischief: Mischief): Promise<void>;
	/** Makes it honest again and forgets the calls. */
	reset(): Promise<void>;
	calls(): Promise<LoggedCall[]>;
	payments(): Promise<Payment[]>;
	/** Decides on the payment page; answers the callback address the browser would go to, null if to none. */
	decide(payPage: string, result: 'ok' | 'fail' | 'cancel'): Promise<string | null>;
}

export interface ShopInstance {
	url: string;
	dataDir: string;
	bindings: Record<string, string>;
	shop: Shop;
	sqld: Sqld;
	gateway: UnrulyGateway;
	mailbox: Mailbox;
	/** A client of the instance's database. */
	client: ReturnType<typeof createClient>;
	/** Stops everything and removes the data folder. */
	stop(): Promise<void>;
}

/** A shop of its own on free ports: sqld, the unruly gateway, mailbox and the built Worker on workerd. */
export async function startInstance(options: InstanceOptions): Promise<ShopInstance> {
	const dataDir = mkdtempSync(join(tmpdir(), `khakriz-${options.name}-`));
	const stops: (() => Promise<unknown>)[] = [];
	const stop = async () => {
		for (const each of stops.reverse()) await each().catch(() => undefined);
		rmSync(dataDir, { recursive: true, force: true });
	};
	try {
		// What fails most often comes first, while nothing runs that would be left over.
		const build = options.build ?? (await buildShop());
		const ports = await choosePorts();
		const [sqld, gateway, mailbox] = await Promise.all([
			startDatabase(dataDir, ports, options.catalogue ?? 'sample'),
			startGateway({ port: ports.gateway, dataDir, unruly: true }),
			startMailbox({
				...{ smtpPort: ports.smtp, httpPort: ports.mailbox, dataDir, unruly: true }
			}),
			options.pictures ? drawPictures(() => undefined) : Promise.resolve()
		]);
		stops.push(() => gateway.close(), mailbox.close, sqld.stop);
		const client = createClient({ url: sqld.url });
		stops.push(() => Promise.resolve(client.close()));
		const bindings = {
			...bindingsFor(options.bindings ?? {}, ports),
			SHOP_VERSION: build.version
		};
		Object.assign(bindings, secretsFor(bindings, dataDir));
		const { worker, assetsDir, compressedDir } = build;
		const shop = await startShop({
			...{ port: ports.shop, dataDir, bindings, worker, assetsDir, compressedDir },
			picturesDir
		});
		stops.push(shop.stop);
		// Opens the delivery windows, as a start does before the first visitor.
		await shop.runJobs();
		return {
			...{ url: shop.url, dataDir, bindings, shop, sqld, mailbox, client, stop },
			gateway: controlOf(gateway.url)
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

async function choosePorts(): Promise<Ports> {
	return {
		shop: await freePort(),
		sqld: await freePort(),
		sqldAdmin: await freePort(),
		gateway: await freePort(),
		smtp: await freePort(),
		mailbox: await freePort()
	};
}

/** The database alone, for integration tests that need no Worker. */
export async function startDatabase(
	dataDir: string,
	ports: Pick<Ports, 'sqld' | 'sqldAdmin'>,
	catalogue: Catalogue
): Promise<Sqld> {
	if (catalogue === 'sample') await copyDatabase(dataDir);
	else if (catalogue !== 'empty')
		cpSync(join(catalogue.copyOf, 'sqld'), join(dataDir, 'sqld'), { recursive: true });
	const sqld = await startSqld({
		...{ dataDir, httpPort: ports.sqld, adminPort: ports.sqldAdmin },
		log: () => undefined
	});
	if (catalogue === 'empty') await migrateDatabase(sqld.url);
	return sqld;
}

function controlOf(url: string): UnrulyGateway {
	const read = async (path: string) => (await fetch(url + path)).json();
	return {
		url,
		async misbehave(mischief) {
			await fetch(`${url}/_control`, { method: 'POST', body: JSON.stringify(mischief) });
		},
		async reset() {
			await fetch(`${url}/_control`, { method: 'DELETE' });
		},
		calls: async () => (await read('/_log')) as LoggedCall[],
		payments: async () => (await read('/_payments')) as Payment[],
		async decide(payPage, result) {
			const body = new URLSearchParams({ result });
			const answer = await fetch(payPage, { method: 'POST', body, redirect: 'manual' });
			return answer.headers.get('location');
		}
	};
}
