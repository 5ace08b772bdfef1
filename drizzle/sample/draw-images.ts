import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawScene, sheetSize } from './drawings/scene.ts';
import { samplePictures } from './sample-catalog.ts';

interface Entry {
	hash: string;
	width: number;
	height: number;
	placeholder: string;
}

type Manifest = Record<string, Entry>;

const widths = [960, 640, 320, 160];
const formats = ['avif', 'webp'] as const;
const settings = 'avif-50 webp-75 v1';
const folder = process.argv[2] ?? join(import.meta.dirname, '../../build/pictures');
const manifestFile = join(folder, 'manifest.json');

mkdirSync(folder, { recursive: true });
sharp.concurrency(1);
await drawAll();

/** Draws what is missing or changed; pictures that are up to date are left alone. */
async function drawAll(): Promise<void> {
	const before = readManifest();
	const after: Manifest = {};
	const stale: { name: string; svg: string }[] = [];
	for (const { image, scene } of samplePictures()) {
		const svg = drawScene(scene);
		const hash = createHash('sha256').update(settings).update(svg).digest('hex').slice(0, 16);
		const { width, height, placeholder } = image;
		after[image.name] = { hash, width, height, placeholder };
		if (before[image.name]?.hash !== hash) stale.push({ name: image.name, svg });
	}
	const gone = Object.keys(before).filter((name) => !after[name]);
	for (const name of [...gone, ...stale.map((each) => each.name)]) delete before[name];
	await renderAll(stale, (name) => {
		const entry = after[name];
		if (entry) before[name] = entry;
		writeManifest(before);
	});
	writeManifest(after);
	for (const file of gone.flatMap(filesOf)) rmSync(file, { force: true });
	console.log(`${Object.keys(after).length} product pictures, ${stale.length} drawn anew`);
}

async function renderAll(
	stale: { name: string; svg: string }[],
	onDone: (name: string) => void
): Promise<void> {
	const total = stale.length;
	const queue = stale.values();
	let done = 0;
	const worker = async () => {
		for (const { name, svg } of queue) {
			await render(name, svg);
			done += 1;
			onDone(name);
			if (done % 50 === 0 || done === total)
				console.log(`drawing product pictures ${done}/${total}`);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

async function render(name: string, svg: string): Promise<void> {
	const { data, info } = await sharp(Buffer.from(svg), { density: 72 })
		.resize(sheetSize, sheetSize)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const raw = { width: info.width, height: info.height, channels: info.channels };
	for (const width of widths) {
		const sized = sharp(data, { raw }).resize(width, width);
		for (const format of formats) {
			const file = join(folder, `${name}-${width}.${format}`);
			const encoded = sized.clone();
			if (format === 'avif') await encoded.avif({ quality: 50, effort: 1 }).toFile(file);
			else await encoded.webp({ quality: 75, effort: 2 }).toFile(file);
		}
	}
}

function filesOf(name: string): string[] {
	return widths.flatMap((width) =>
		formats.map((format) => join(folder, `${name}-${width}.${format}`))
	);
}

/** Written after every picture, so that a run cut short loses nothing. */
function writeManifest(manifest: Manifest): void {
	writeFileSync(manifestFile, `${JSON.stringify(manifest, null, '\t')}\n`);
}

/** An unreadable manifest means that nothing is known to be up to date. */
function readManifest(): Manifest {
	try {
		// Written by this script alone; a broken one only costs a redraw.
		return JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
	} catch {
		return {};
	}
}
