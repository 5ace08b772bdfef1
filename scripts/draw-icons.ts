/** Writes the sprite of icons from lucide's drawings, one path each. Every page carries it once (hooks.server.ts). */
import { readFileSync, writeFileSync } from 'node:fs';

const names = [
	...['alert', 'arrow', 'box', 'building', 'calendar', 'card', 'cart', 'check', 'chevron'],
	...['clock', 'close', 'done', 'down', 'download', 'edit', 'filter', 'globe', 'grid', 'home'],
	...['image', 'info', 'location', 'lock', 'mail', 'minus', 'offline', 'phone', 'plus', 'printer'],
	...['receipt', 'return', 'search', 'shield', 'star', 'support', 'tag', 'trash', 'truck'],
	...['user', 'warning']
];
/** Ours is the name of the thing; lucide's is added where it differs. */
const drawnAs: Record<string, string> = {
	alert: 'circle-alert',
	arrow: 'arrow-left',
	box: 'package',
	building: 'building-2',
	card: 'credit-card',
	cart: 'shopping-cart',
	chevron: 'chevron-left',
	close: 'x',
	done: 'circle-check',
	down: 'chevron-down',
	edit: 'pencil',
	filter: 'sliders-horizontal',
	grid: 'layout-grid',
	home: 'house',
	location: 'map-pin',
	offline: 'wifi-off',
	receipt: 'receipt-text',
	return: 'rotate-ccw',
	shield: 'shield-check',
	support: 'headset',
	trash: 'trash-2',
	warning: 'triangle-alert'
};

type Attributes = Record<string, string>;

const number = (attributes: Attributes, name: string) => Number(attributes[name] ?? 0);

function circle(a: Attributes): string {
	const [x, y, r] = [number(a, 'cx'), number(a, 'cy'), number(a, 'r')];
	return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

function rectangle(a: Attributes): string {
	const [x, y, r] = [number(a, 'x'), number(a, 'y'), number(a, 'rx')];
	const [w, h] = [number(a, 'width') - 2 * r, number(a, 'height') - 2 * r];
	const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	return `M${x + r} ${y}h${w}${turn(r, r)}v${h}${turn(-r, r)}h${-w}${turn(-r, -r)}v${-h}${turn(r, -r)}z`;
}

const toPath: Record<string, (a: Attributes) => string> = {
	path: (a) => a.d ?? '',
	circle,
	rect: rectangle,
	line: (a) => `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`,
	polyline: (a) => `M${a.points}`,
	polygon: (a) => `M${a.points}z`
};

function pathOf(name: string): string {
	const file = `node_modules/lucide-static/icons/${drawnAs[name] ?? name}.svg`;
	const shapes = readFileSync(file, 'utf8').matchAll(
		/<(path|circle|rect|line|polyline|polygon)\s([^>]*)\/>/g
	);
	return [...shapes]
		.map(([, shape = '', text = '']) => {
			const attributes = Object.fromEntries(
				[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
			);
			// A relative "m" counts from the origin in a path of its own, but not after another shape.
			return (toPath[shape]?.(attributes) ?? '').replace(/^m/, 'M0 0m');
		})
		.join('');
}

const symbols = names.map(
	(name) => `<symbol id="icon-${name}" viewBox="0 0 24 24"><path d="${pathOf(name)}"/></symbol>`
);
writeFileSync(
	'src/lib/ui/icons.svg',
	`<svg xmlns="http://www.w3.org/2000/svg" class="sprite" aria-hidden="true"><!-- Drawings by Lucide (ISC licence), put together by scripts/draw-icons.ts. -->\n${symbols.join('\n')}\n</svg>\n`
);
writeFileSync(
	'src/lib/ui/icon-names.ts',
	`/** What the sprite of scripts/draw-icons.ts holds. */
export type IconName =
${names.map((name) => `\t| '${name}'`).join('\n')};
`
);
