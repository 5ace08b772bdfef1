import type { KeepLevel } from './messages';

/** About what one product takes on the device: its facts (an estimate) and one small picture (average of the sample). */
const FACTS_BYTES = 400;
const PICTURE_BYTES = 2_800;

/** About how much room a level will take, in bytes, when the shop has so many products. */
export function sizeBefore(level: KeepLevel, products: number): number {
	if (level === 'none') return 0;
	return products * (level === 'whole' ? FACTS_BYTES + PICTURE_BYTES : FACTS_BYTES);
}
