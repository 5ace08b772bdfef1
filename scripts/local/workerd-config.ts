import { writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

export interface WorkerdConfig {
	port: number;
	/** Where the configuration, the front, the cache and the manifest stand. */
	folder: string;
	compatibilityDate: string;
	compatibilityFlags: string[];
	worker: string;
	extraModules: string[];
	/** Names of settings; their values come from the environment, so that no secret is written down. */
	bindings: string[];
	/** Name of each disk service and its folder. */
	disks: Record<string, string>;
}

/**
 * Writes workerd's configuration. The front takes every request; the shop may reach the local machine (database,
 * gateway, mailbox) and the internet.
 */
export function writeConfig(config: WorkerdConfig): string {
	const file = join(config.folder, 'config.capnp');
	writeFileSync(file, render(config));
	return file;
}

function render(config: WorkerdConfig): string {
	const { folder, disks, port } = config;
	const disk = ([name, path]: [string, string]) =>
		`(name = ${text(name)}, disk = (path = ${text(resolve(path))}, allowDotfiles = true))`;
	return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
	services = [
		(name = "front", worker = .front),
		(name = "shop", worker = .shop),
		(name = "cache", worker = .cache),
		(name = "network", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
		${Object.entries(disks).map(disk).join(',\n\t\t')}
	],
	sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "front")]
);

const front :Workerd.Worker = (
	modules = [(name = "front.mjs", esModule = embed "front.mjs")],
	compatibilityDate = ${text(config.compatibilityDate)},
	compatibilityFlags = ["nodejs_compat"],
	bindings = [
		(name = "APP", service = "shop"),
		(name = "SHOP_ORIGIN", fromEnvironment = "SHOP_ORIGIN"),
		(name = "MANIFEST", json = embed "manifest.json"),
		${Object.keys(disks)
			.map((name) => `(name = ${text(name)}, service = ${text(name)})`)
			.join(',\n\t\t')}
	],
	globalOutbound = "network"
);

const cache :Workerd.Worker = (
	modules = [(name = "cache.mjs", esModule = embed "cache.mjs")],
	compatibilityDate = ${text(config.compatibilityDate)},
	globalOutbound = "network"
);

const shop :Workerd.Worker = (
	modules = [
		(name = "worker.mjs", esModule = embed ${path(folder, config.worker)})${config.extraModules
			.map((each) => `,\n\t\t(name = ${text(basename(each))}, wasm = embed ${path(folder, each)})`)
			.join('')}
	],
	compatibilityDate = ${text(config.compatibilityDate)},
	compatibilityFlags = [${config.compatibilityFlags.map(text).join(', ')}],
	bindings = [
		${[
			'(name = "ASSETS", service = (name = "front", entrypoint = "assets"))',
			...config.bindings.map((name) => `(name = ${text(name)}, fromEnvironment = ${text(name)})`)
		].join(',\n\t\t')}
	],
	globalOutbound = "network",
	cacheApiOutbound = "cache"
);
`;
}

function path(from: string, to: string): string {
	return text(relative(resolve(from), resolve(to)));
}

function text(value: string): string {
	return JSON.stringify(value);
}
