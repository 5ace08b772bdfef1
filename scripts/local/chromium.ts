import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser to test with: the one named, the system's, or Playwright's; null when there is none. */
export function findChromium(): string | null {
	const candidates = [process.env.CHROMIUM_PATH, ...SYSTEM, chromium.executablePath()];
	return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Finds a Chromium, or brings one; throws one sentence when there is no way. */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
	const present = findChromium();
	if (present) return present;
	say('downloading Chromium');
	await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], say);
	const downloaded = findChromium();
	if (downloaded) return downloaded;
	const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (isRootOnDebian) {
		say("installing Debian's chromium");
		await run('apt-get', ['update', '-q'], say);
		await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], say);
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'no Chromium was found and none could be installed; install one and name it in CHROMIUM_PATH'
	);
}

/** Runs a command; failing is no error here, the browser is looked for afterwards. */
function run(command: string, args: string[], say: (line: string) => void): Promise<void> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => {
				const line = chunk
					.toString()
					.trim()
					.split(/[\r\n]/)
					.at(-1);
				if (line) say(line);
			});
		child.once('error', () => resolve());
		child.once('close', () => resolve());
	});
}
