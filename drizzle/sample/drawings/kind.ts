import type { SeededRandom } from '../seeded-random.ts';
import type { Palette } from './palette.ts';
import type { Sketch } from './sketch.ts';

/** What makes one product of a kind look different from its siblings. */
export interface Look {
	random: SeededRandom;
	/** Words from the catalogue such as `stripes` or `gooseneck`. */
	has(word: string): boolean;
}

/** How an object of one kind is drawn, standing on the floor line y = 770 around x = 480. */
export interface Kind {
	draw(k: Sketch, p: Palette, look: Look): void;
	/** Contact shadow: half its width, and its y when not on the floor line; 0 draws none. */
	shadow: number;
	shadowY?: number;
	/** The second picture: a close-up, beside its box, two of them, or none. */
	second: 'closeup' | 'boxed' | 'pair' | 'none';
	/** Centre and zoom of the close-up. */
	focus?: readonly [x: number, y: number, zoom: number];
}
