import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalSettings } from './settings.ts';
import { type Supervised, supervise } from './supervise.ts';

/** The Vite dev server with the same database, gateway and mailbox. */
export function startDev(
	{ dataDir, ports, bindings }: LocalSettings,
	picturesDir: string
): Supervised {
	const script = fileURLToPath(new URL('vite-dev.ts', import.meta.url));
	return supervise(
		{
			name: 'vite',
			command: process.execPath,
			args: [script, String(ports.shop), picturesDir],
			// The adapter hands the process's environment to the pages as the Worker's.
			env: { ...process.env, ...bindings, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' },
			logFile: join(dataDir, 'logs/vite.log'),
			onLine: (line) => {
				if (line.trim() !== '') console.log(line);
			}
		},
		(reason) => console.error(`✗ ${reason}`)
	);
}
