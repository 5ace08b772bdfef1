// Adds to package-lock.json the platform packages that npm left out because the registry it asked did not have them.
// Without their entries `npm ci` refuses the lock file on every machine. Run it after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{
 *   version?: string; dev?: boolean; optional?: boolean;
 *   os?: string[]; cpu?: string[]; libc?: string[];
 *   optionalDependencies?: Record<string, string>;
 * }} Entry
 */

/**
 * Optional packages that are named in the lock file and have no entry of their own.
 * @param {Record<string, Entry>} packages
 */
export function missingPackages(packages) {
	return Object.entries(packages).flatMap(([path, entry]) =>
		Object.entries(entry.optionalDependencies ?? {})
			.filter(([name]) => !isPresent(packages, path, name))
			.map(([name, version]) => ({ name, version, dev: entry.dev }))
	);
}

/**
 * Looks where Node would: beside the package that asks, then in each folder above it.
 * @param {Record<string, Entry>} packages
 * @param {string} from
 * @param {string} name
 */
function isPresent(packages, from, name) {
	for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
		if (`${folder}/node_modules/${name}` in packages) return true;
		if (!folder.includes('/node_modules/')) return `node_modules/${name}` in packages;
	}
}

/** @param {string} name @returns {Entry} */
function platformOf(name) {
	const os = /darwin/.test(name) ? 'darwin' : /win32|windows/.test(name) ? 'win32' : 'linux';
	const cpu = /arm64/.test(name) ? 'arm64' : 'x64';
	return { cpu: [cpu], ...(/musl/.test(name) ? { libc: ['musl'] } : {}), os: [os] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const file = new URL('../package-lock.json', import.meta.url);
	const lock = JSON.parse(readFileSync(file, 'utf8'));
	const missing = missingPackages(lock.packages);
	for (const { name, version, dev } of missing) {
		if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: ${version} is no exact version`);
		lock.packages[`node_modules/${name}`] = {
			version,
			...(dev ? { dev } : {}),
			optional: true,
			...platformOf(name)
		};
		console.log(`added ${name} ${version}`);
	}
	lock.packages = Object.fromEntries(
		Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
	);
	if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, '\t')}\n`);
}
