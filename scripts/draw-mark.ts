/** Draws the pictures of the home screen from `static/icons/mark.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const folder = 'static/icons';
const mark = readFileSync(`${folder}/mark.svg`, 'utf8');
// Launchers cut their own shape: the ground fills the square and the mark keeps to the safe middle.
const fullBleed = mark
	.replace('viewBox="0 0 48 48"', 'viewBox="-6 -6 60 60"')
	.replace('<rect width="48" height="48" rx="12"', '<rect x="-6" y="-6" width="60" height="60"');

async function draw(name: string, svg: string, size: number): Promise<void> {
	await sharp(Buffer.from(svg), { density: (72 * size) / 48 })
		.resize(size)
		.png({ palette: true, compressionLevel: 9 })
		.toFile(`${folder}/${name}.png`);
}

writeFileSync(`${folder}/favicon.svg`, mark);
await draw('icon-192', mark, 192);
await draw('icon-512', mark, 512);
await draw('maskable-512', fullBleed, 512);
await draw('apple-touch-icon', fullBleed, 180);
