import { build, files } from '$service-worker';
import { pauseBefore } from '$lib/offline/pause-before';
import { localeOf, localPath, LOCALES } from '$lib/values/locale';
import { CACHES, findKept, forget, keep } from './caches';
import { worker } from './scope';
import { isFile, isPublicAnswer } from './trusted-answer';

/** The app without a page in it: it starts at whatever address it is shown. One for each language. */
const SHELLS = LOCALES.map((locale) => localPath('/shell', locale));
const ICONS = files.filter((file) => /\/icons\/(favicon|mark)\./.test(file));
/** The script that knows every part of the app: it is another one in every other build. */
const APP_SCRIPT = build.find((file) => file.includes('/entry/app.')) ?? '';
/** The one font of all pages: its address names its content. */
export const FONT = build.find((file) => file.endsWith('.woff2'));
const AT_ONCE = 4;
const TRIES = 4;

/**
 * Fetches what the shop's pages need to open without a network. What is there already, of this build or of another
 * one, is not fetched again; throws when something is missing in the end, and the browser tries again with another
 * page. One request of many that a poor line loses must not put it off until then.
 */
export async function fetchBuild(): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await fetchMissing();
		} catch (error) {
			if (tries === TRIES) throw error;
			const pause = pauseBefore(tries, Math.random());
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}

async function fetchMissing(): Promise<void> {
	const names = [...OFFLINE_FILES];
	const fetchNext = async (): Promise<void> => {
		for (let name = names.shift(); name !== undefined; name = names.shift()) await fetchFile(name);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
	await Promise.all([...SHELLS.map(fetchShell), ...ICONS.map(fetchIcon)]);
}

async function fetchFile(address: string): Promise<void> {
	if (await findKept(CACHES.assets, address)) return;
	const answer = await fetch(address, { priority: 'low' });
	if (!isFile(answer) || !(await keep(CACHES.assets, address, answer)))
		throw new Error(`${address} cannot be kept`);
}

/** While a new build is being deployed, a server may still answer with the shell of another one. */
async function fetchShell(address: string): Promise<void> {
	const answer = await fetch(address, { cache: 'no-store' });
	if (!isPublicAnswer(answer, 'text/html') || !(await isOfThisBuild(answer.clone())))
		throw new Error(`${address} is not of this build`);
	await mustKeep(address, answer);
}

async function fetchIcon(address: string): Promise<void> {
	const answer = await fetch(address, { cache: 'no-cache' });
	if (!isFile(answer)) throw new Error(`${address} is not there`);
	await mustKeep(address, answer);
}

async function mustKeep(address: string, answer: Response): Promise<void> {
	if (!(await keep(CACHES.build, address, answer))) throw new Error(`no room for ${address}`);
}

/** Whether a page starts this build's app. */
export async function isOfThisBuild(page: Response): Promise<boolean> {
	return APP_SCRIPT !== '' && (await page.text()).includes(APP_SCRIPT);
}

/** The app's shell in the language of an address. */
export function shellFor(path: string): Promise<Response | undefined> {
	return findKept(CACHES.build, localPath('/shell', localeOf(path)));
}

/** Forgets pages of other builds, which nobody needs, and their files once no page of theirs can be open. */
export async function forgetOtherBuilds(): Promise<void> {
	const names = await caches.keys().catch((): string[] => []);
	const isOthers = (name: string) =>
		/^(build|pages)-/.test(name) && name !== CACHES.build && name !== CACHES.pages;
	if (await isAnythingOpen()) return;
	for (const name of names.filter(isOthers)) await forget(name);
	await forgetFilesOfNoBuild();
}

/** A page may run an older build; a build that is being fetched is not to be disturbed. */
async function isAnythingOpen(): Promise<boolean> {
	const { installing, waiting } = worker.registration;
	if (installing || waiting) return true;
	return (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 0;
}

async function forgetFilesOfNoBuild(): Promise<void> {
	const needed = new Set(build.map((file) => new URL(file, location.href).href));
	const cache = await caches.open(CACHES.assets);
	for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}
