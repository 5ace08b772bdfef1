/** Draws the pictures of the home screen and the tab from `scripts/mark.svg`. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const folder = 'static/icons';
const mark = readFileSync('scripts/mark.svg', 'utf8');
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

await draw('favicon', mark, 32);
await draw('icon-192', mark, 192);
await draw('icon-512', mark, 512);
await draw('maskable-512', fullBleed, 512);
await draw('apple-touch-icon', fullBleed, 180);

// Themed launchers colour the shape themselves; only its outline counts.
const outline = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 60 60"><g fill="#fff"><circle cx="24" cy="12" r="3.75"/><path d="M18 21.6Q21 19.5 24 19.5T30 21.6Q32.2 23.6 33.6 26Q24 29 14.4 26Q15.8 23.6 18 21.6Z"/><path d="M13.4 28Q24 31.4 34.6 28L37 32.2Q24 36.4 11 32.2Z"/><path d="M9.8 34Q24 38.6 38.2 34Q40.4 38.4 43 39H5Q7.6 38.4 9.8 34Z"/></g></svg>`;
await draw('monochrome-512', outline, 512);

// What can be done at once from the home screen: the shop's own drawings on its ground.
const sprite = readFileSync('src/lib/ui/icons.svg', 'utf8');
for (const name of ['search', 'cart', 'box']) {
	const path = new RegExp(`id="icon-${name}" viewBox="0 0 24 24"><path d="([^"]+)"`).exec(
		sprite
	)?.[1];
	if (!path) throw new Error(`the sprite has no icon ${name}`);
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="#004c4e"/><path transform="translate(12 12)" d="${path}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
	await draw(`shortcut-${name}-192`, drawing, 192);
}

// What a link to the shop shows where pages are shared: the bank as a landscape, without words.
const landscape = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#004c4e"/><stop offset="1" stop-color="#0b7a77"/></linearGradient><clipPath id="bank"><path d="M120 520C300 520 400 190 600 190S900 520 1080 520H1200V630H0V520Z"/></clipPath></defs><path fill="url(#sky)" d="M0 0h1200v630H0z"/><path fill="#0a6a69" d="M0 470C160 470 220 360 330 360S500 520 640 520H0ZM1200 450C1060 450 1000 340 890 340S720 520 600 520H1200Z"/><circle cx="600" cy="104" r="46" fill="#f4c56a"/><g clip-path="url(#bank)"><path fill="#f3e6d0" d="M0 150h1200v480H0z"/><path fill="#dcbd91" d="M0 270c380 70 820 70 1200 0v360H0z"/><path fill="#c8a273" d="M0 370c380 64 820 64 1200 0v260H0z"/><path fill="#b98a5c" d="M0 464c380 50 820 50 1200 0v170H0z"/></g></svg>`;
await sharp(Buffer.from(landscape))
	.resize(1200, 630)
	.png({ palette: true, compressionLevel: 9 })
	.toFile(`${folder}/og-default.png`);
