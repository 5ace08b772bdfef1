import type { Kind, Look } from './kind.ts';
import { paletteOf, type Palette } from './palette.ts';
import { SeededRandom } from '../seeded-random.ts';
import { Sketch } from './sketch.ts';
import { mix, tone } from './tone.ts';

export interface Scene {
	kind: Kind;
	/** The object's colour and its trim, as hex. */
	colour: string;
	trim: string;
	/** The studio's tint, by top category. */
	studio: string;
	/** Same seed, same shapes: a product's colour variants share it. */
	seed: string;
	look: readonly string[];
	view: 'front' | 'closeup' | 'boxed' | 'pair';
}

export const sheetSize = 960;

/** Draws one product picture as a complete SVG document. */
export function drawScene(scene: Scene): string {
	const palette = paletteOf(scene.colour, scene.trim);
	const item = drawItem(scene, palette);
	const body = `${studio(scene)}${arrange(scene, item, palette)}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetSize} ${sheetSize}" width="${sheetSize}" height="${sheetSize}"><defs><filter id="soft" x="-20%" y="-80%" width="140%" height="260%"><feGaussianBlur stdDeviation="13"/></filter></defs>${body}</svg>`;
}

/** The two colours a page shows while the picture loads: `#studio,#object`. */
export function placeholderOf(scene: Pick<Scene, 'studio' | 'colour'>): string {
	return `${scene.studio},${scene.colour}`;
}

function drawItem(scene: Scene, palette: Palette): string {
	const random = new SeededRandom(scene.seed);
	const look: Look = { random, has: (word) => scene.look.includes(word) };
	const sketch = new Sketch('i');
	scene.kind.draw(sketch, palette, look);
	return contactShadow(scene) + sketch.svg;
}

function contactShadow({ kind, studio: tint }: Scene): string {
	if (kind.shadow === 0) return '';
	const ink = mix(tone(tint, -0.5), '#23283a', 0.5);
	const y = kind.shadowY ?? 768;
	return (
		`<ellipse cx="492" cy="${y + 6}" rx="${kind.shadow * 1.16}" ry="30" fill="${ink}" opacity=".2" filter="url(#soft)"/>` +
		`<ellipse cx="484" cy="${y}" rx="${kind.shadow}" ry="13" fill="${ink}" opacity=".34" filter="url(#soft)"/>`
	);
}

function studio(scene: Scene): string {
	const wall = scene.studio;
	const k = new Sketch('s');
	k.box(0, 0, 960, 960, 0, k.down(tone(wall, 0.022), wall));
	if (scene.view === 'closeup') return k.svg;
	k.disc(480, 450, 372, tone(wall, 0.04), 0.9);
	k.shape('M0 742H960V960H0Z', k.down(tone(wall, -0.035), tone(wall, -0.005)));
	return k.svg;
}

function arrange(scene: Scene, item: string, palette: Palette): string {
	if (scene.view === 'closeup') {
		const [x, y, zoom] = scene.kind.focus ?? [480, 480, 1.6];
		return `<g transform="translate(480 480) scale(${zoom}) translate(${-x} ${-y})">${item}</g>`;
	}
	if (scene.view === 'pair') {
		return (
			`<g transform="translate(250 66) scale(.8)">${item}</g>` +
			`<g transform="translate(-92 110) scale(.92)">${item}</g>`
		);
	}
	if (scene.view === 'boxed') {
		return `${packaging(scene, palette)}<g transform="translate(-40 250) scale(.7)">${item}</g>`;
	}
	return item;
}

/** A retail box in the product's trim colour, with the object's tone as a band. */
function packaging(scene: Scene, p: Palette): string {
	const k = new Sketch('b');
	const card = mix(scene.trim, '#f4efe6', 0.35);
	k.raw(
		contactShadow({ ...scene, kind: { ...scene.kind, shadow: 230, shadowY: 748 } }).replaceAll(
			'cx="4',
			'cx="6'
		)
	);
	k.box(440, 250, 360, 500, 8, k.across(card, tone(card, -0.03)));
	k.poly(
		[
			[800, 258],
			[862, 226],
			[862, 716],
			[800, 750]
		],
		tone(card, -0.11)
	);
	k.poly(
		[
			[444, 252],
			[510, 218],
			[862, 226],
			[800, 252]
		],
		tone(card, 0.05)
	);
	k.box(440, 560, 360, 90, 0, mix(p.base, card, 0.12));
	k.poly(
		[
			[800, 560],
			[862, 532],
			[862, 618],
			[800, 650]
		],
		mix(p.dark, tone(card, -0.1), 0.2)
	);
	k.disc(620, 400, 92, tone(card, 0.07));
	k.ring(620, 400, 60, 60, tone(card, -0.14), { width: 8 });
	k.disc(620, 400, 22, tone(card, -0.14));
	k.box(476, 594, 150, 12, 6, p.paper, 0.85).box(476, 616, 96, 10, 5, p.paper, 0.6);
	return k.svg;
}
