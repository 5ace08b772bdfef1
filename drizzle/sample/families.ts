import { audio } from './families/audio.ts';
import { cables } from './families/cables.ts';
import { cases } from './families/cases.ts';
import { chargers } from './families/chargers.ts';
import { hotDrinks } from './families/hot-drinks.ts';
import type { Family } from './family.ts';

/** All families of the sample, category by category. */
export const families: readonly Family[] = [
	...audio,
	...chargers,
	...cables,
	...cases,
	...hotDrinks
];
