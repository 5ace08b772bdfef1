type Paint = string;
type Point = readonly [x: number, y: number];

interface Stroke {
	width?: number;
	dash?: string;
	opacity?: number;
}

/** Collects the shapes of one drawing on a 960 × 960 sheet and gives them back as SVG text. */
export class Sketch {
	readonly #shapes: string[] = [];
	readonly #definitions: string[] = [];
	readonly #prefix: string;

	constructor(prefix = 'p') {
		this.#prefix = prefix;
	}

	get svg(): string {
		return `${this.#definitions.join('')}${this.#shapes.join('')}`;
	}

	raw(markup: string): this {
		this.#shapes.push(markup);
		return this;
	}

	/** A rectangle with rounded corners. */
	box(x: number, y: number, w: number, h: number, r: number, fill: Paint, opacity = 1): this {
		return this.raw(
			`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(Math.min(r, w / 2, h / 2))}" fill="${fill}"${see(opacity)}/>`
		);
	}

	disc(x: number, y: number, r: number, fill: Paint, opacity = 1): this {
		return this.raw(
			`<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${see(opacity)}/>`
		);
	}

	oval(x: number, y: number, rx: number, ry: number, fill: Paint, opacity = 1): this {
		return this.raw(
			`<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${see(opacity)}/>`
		);
	}

	ring(x: number, y: number, rx: number, ry: number, paint: Paint, stroke: Stroke = {}): this {
		return this.raw(
			`<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="none" ${pen(paint, stroke)}/>`
		);
	}

	/** A filled outline in SVG path notation. */
	shape(d: string, fill: Paint, opacity = 1): this {
		return this.raw(`<path d="${d}" fill="${fill}"${see(opacity)}/>`);
	}

	/** A stroked path with round ends. */
	line(d: string, paint: Paint, stroke: Stroke = {}): this {
		return this.raw(`<path d="${d}" fill="none" ${pen(paint, stroke)}/>`);
	}

	/** A polygon through the points. */
	poly(points: readonly Point[], fill: Paint, opacity = 1): this {
		return this.shape(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, fill, opacity);
	}

	/** Draws a part inside a transformed group. */
	group(transform: string, draw: (part: this) => void): this {
		this.raw(`<g transform="${transform}">`);
		draw(this);
		return this.raw('</g>');
	}

	/** Draws a part that shows only inside the outline `d`. */
	inside(d: string, draw: (part: this) => void): this {
		const id = this.#nextId();
		this.#definitions.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
		this.raw(`<g clip-path="url(#${id})">`);
		draw(this);
		return this.raw('</g>');
	}

	/** A left-to-right gradient over evenly spaced colours. */
	across(...stops: string[]): Paint {
		return this.#gradient('x1="0" y1="0" x2="1" y2="0"', stops);
	}

	/** A top-to-bottom gradient over evenly spaced colours. */
	down(...stops: string[]): Paint {
		return this.#gradient('x1="0" y1="0" x2="0" y2="1"', stops);
	}

	/** A gradient from the upper left to the lower right. */
	slant(...stops: string[]): Paint {
		return this.#gradient('x1="0" y1="0" x2="1" y2="1"', stops);
	}

	/** The shading of an upright cylinder lit from the upper left. */
	turned(p: { light: string; lighter: string; base: string; dark: string; darker: string }): Paint {
		return this.across(p.dark, p.light, p.lighter, p.base, p.base, p.dark, p.darker);
	}

	#gradient(vector: string, stops: string[]): Paint {
		const id = this.#nextId();
		const last = Math.max(1, stops.length - 1);
		const marks = stops.map((c, i) => `<stop offset="${n(i / last)}" stop-color="${c}"/>`).join('');
		this.#definitions.push(`<linearGradient id="${id}" ${vector}>${marks}</linearGradient>`);
		return `url(#${id})`;
	}

	#nextId(): string {
		return `${this.#prefix}${this.#definitions.length}`;
	}
}

/** A rounded rectangle as path text, for clipping. */
export function boxPath(x: number, y: number, w: number, h: number, r: number): string {
	return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(w - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(h - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

/** A circle as path text, for clipping. */
export function discPath(x: number, y: number, r: number): string {
	return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function n(value: number): string {
	return String(Math.round(value * 100) / 100);
}

function see(opacity: number): string {
	return opacity === 1 ? '' : ` opacity="${n(opacity)}"`;
}

function pen(paint: Paint, { width = 6, dash, opacity = 1 }: Stroke): string {
	const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
	return `stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${dashes}${see(opacity)}`;
}
