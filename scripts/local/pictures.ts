import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './asset-manifest.ts';
import { runTool } from './run-tool.ts';
import { withLock } from '../lock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'drizzle/sample');

/** Where the drawn pictures stand: outside `static/`, or each would be listed in the Worker and the service worker. */
export const picturesDir = join(root, 'build/pictures');

/** Draws the sample catalogue's pictures that are missing or changed; looks no further when no drawing changed. */
export async function drawPictures(onLine: (line: string) => void): Promise<void> {
	const stampFile = join(picturesDir, '.stamp');
	const stamp = hashDrawings();
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
	const script = join(sample, 'draw-images.ts');
	await withLock(join(root, 'build/.pictures-lock'), () =>
		runTool('drawing the product pictures', [script, picturesDir], onLine)
	);
	writeFileSync(stampFile, stamp);
}

function hashDrawings(): string {
	const hash = createHash('sha256');
	for (const file of filesIn(sample)) hash.update(file).update(readFileSync(join(sample, file)));
	return hash.digest('hex');
}
