import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalSettings } from './settings.ts';
import { supervise } from './supervise.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Vite dev server with the same database, gateway and mailbox. */
export async function startDev(
	{ dataDir, ports, bindings }: LocalSettings,
	picturesDir: string
): Promise<{ stop(): Promise<void> }> {
	const unlink = linkPictures(picturesDir);
	const server = supervise(
		{
			name: 'vite',
			command: process.execPath,
			args: [
				join(root, 'node_modules/vite/bin/vite.js'),
				...['dev', '--host', '127.0.0.1', '--port', String(ports.shop), '--strictPort']
			],
			// The adapter hands the process's environment to the pages as the Worker's.
			env: { ...process.env, ...bindings, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' },
			logFile: join(dataDir, 'logs/vite.log'),
			onLine: (line) => {
				if (line.trim() !== '') console.log(line);
			}
		},
		(reason) => console.error(`✗ ${reason}`)
	);
	return Promise.resolve({
		async stop() {
			unlink();
			await server.stop();
		}
	});
}

/** Vite serves `static/`; the pictures are linked into it while it runs. */
function linkPictures(picturesDir: string): () => void {
	const link = join(root, 'static/img/products');
	mkdirSync(dirname(link), { recursive: true });
	if (lstatSync(link, { throwIfNoEntry: false })) return () => undefined;
	symlinkSync(picturesDir, link);
	return () => rmSync(link, { force: true });
}
