import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the drawn pictures stand: outside `static/`, or each would be listed in the Worker and the service worker. */
export const picturesDir = join(root, 'build/pictures');

/** Draws the sample catalogue's pictures that are missing or changed. */
export async function drawPictures(onLine: (line: string) => void): Promise<void> {
	const script = join(root, 'drizzle/sample/draw-images.ts');
	if (!existsSync(script)) return;
	await runTool('drawing the product pictures', [script, picturesDir], onLine);
}
