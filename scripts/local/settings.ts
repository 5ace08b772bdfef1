import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describeEnvIssues, EnvSchema } from '../../src/lib/server/env-schema.ts';
import { holdPort, preferPort } from './ports.ts';

export interface Ports {
	shop: number;
	sqld: number;
	sqldAdmin: number;
	gateway: number;
	smtp: number;
	mailbox: number;
}

export interface LocalSettings {
	dataDir: string;
	ports: Ports;
	/** Gives up PORT, which is held meanwhile, to the server that will listen on it. */
	releasePort: () => Promise<void>;
	/** False when DATABASE_URL names a database that runs elsewhere. */
	embeddedDatabase: boolean;
	/** What the Worker gets, checked by its own schema. */
	bindings: Record<string, string>;
}

const SECRETS = ['VAULT_KEY', 'LINK_KEY', 'JOBS_KEY'] as const;
/** Far enough from PORT that neighbouring ports of several shops do not meet. */
const OFFSET = 1101;
const SANDBOX_MERCHANT = '1344b5d4-0048-11e8-94db-005056a205be';

const LocalEnv = v.object({
	PORT: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,5}$/, 'must be a number'),
			v.transform(Number),
			v.minValue(1, 'must be between 1 and 65535'),
			v.maxValue(65_535, 'must be between 1 and 65535')
		),
		'8787'
	),
	DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'must name a folder')), '.data')
});

/** What was asked for, checked; nothing has been touched yet. */
export interface Wanted {
	port: number;
	dataDir: string;
	given: Record<string, string>;
}

/** Reads the environment; throws one message that names every wrong variable, never its value. */
export function readEnvironment(env: NodeJS.ProcessEnv): Wanted {
	const given: Record<string, string> = {};
	for (const [name, value] of Object.entries(env)) if (value) given[name] = value;
	const local = v.safeParse(LocalEnv, given);
	// Ports and secrets are not known yet; what stands in for them here is sound.
	const ports = { shop: 1, sqld: 1, sqldAdmin: 1, gateway: 1, smtp: 1, mailbox: 1 };
	const key = Buffer.alloc(32).toString('base64');
	const secrets = Object.fromEntries(SECRETS.map((name) => [name, key]));
	const rest = v.safeParse(EnvSchema, { ...secrets, ...bindingsFor(given, ports) });
	const issues = [...(local.issues ?? []), ...(rest.issues ?? [])];
	if (!local.success || issues.length > 0)
		throw new Error(`the environment is wrong: ${describeEnvIssues(issues).join('; ')}`);
	return { port: local.output.PORT, dataDir: resolve(local.output.DATA_DIR), given };
}

/** Chooses ports and makes missing secrets; throws when PORT is taken. */
export async function settle({ port, dataDir, given }: Wanted): Promise<LocalSettings> {
	const releasePort = await holdPort(port);
	if (!releasePort)
		throw new Error(`port ${port} is already in use; stop what runs there or set another PORT`);
	const ports = await choosePorts(port);
	const bindings = bindingsFor(given, ports);
	Object.assign(bindings, secretsFor(bindings, dataDir));
	const embeddedDatabase = given.DATABASE_URL === undefined;
	return { dataDir, ports, releasePort, embeddedDatabase, bindings };
}

/** Ports of the local servers: fixed by PORT where they are free, so that addresses survive a restart. */
async function choosePorts(shop: number): Promise<Ports> {
	const base = shop + OFFSET;
	return {
		shop,
		sqld: await preferPort(base),
		sqldAdmin: await preferPort(base + 1),
		gateway: await preferPort(base + 2),
		smtp: await preferPort(base + 3),
		mailbox: await preferPort(base + 4)
	};
}

/** The Worker's settings: what was given, and this machine's own servers for the rest. */
export function bindingsFor(
	given: Record<string, string | undefined>,
	ports: Ports
): Record<string, string> {
	const gateway = `http://127.0.0.1:${ports.gateway}`;
	const mailbox = `http://127.0.0.1:${ports.mailbox}`;
	const defaults: Record<string, string> = {
		DATABASE_URL: `http://127.0.0.1:${ports.sqld}`,
		SHOP_ORIGIN: `http://127.0.0.1:${ports.shop}`,
		SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
		SMTP_FROM: 'shop@khakriz.example',
		SMS_PROVIDER: 'kavenegar',
		SMS_API_KEY: 'local',
		SMS_SENDER: '10004346',
		SMS_BASE: mailbox,
		ZARINPAL_MERCHANT_ID: SANDBOX_MERCHANT,
		ZARINPAL_BASE: gateway,
		ZIBAL_MERCHANT: 'zibal',
		ZIBAL_BASE: gateway
	};
	const bindings: Record<string, string> = {};
	for (const name of Object.keys(EnvSchema.entries)) {
		const value = given[name] ?? defaults[name];
		if (value !== undefined) bindings[name] = value;
	}
	return bindings;
}

/** Missing secrets are made once and kept in DATA_DIR/secrets.json, readable by this user only. */
export function secretsFor(given: Record<string, string>, dataDir: string): Record<string, string> {
	const file = join(dataDir, 'secrets.json');
	const kept = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
		: {};
	const missing = SECRETS.filter((name) => given[name] === undefined && kept[name] === undefined);
	for (const name of missing) kept[name] = randomBytes(32).toString('base64');
	if (missing.length > 0) {
		mkdirSync(dataDir, { recursive: true });
		writeFileSync(file, `${JSON.stringify(kept, null, '\t')}\n`, { mode: 0o600 });
	}
	return Object.fromEntries(SECRETS.map((name) => [name, given[name] ?? kept[name] ?? '']));
}
