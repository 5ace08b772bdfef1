import type { OptionalPurpose } from './purposes';

/** Who outside the shop is told under each purpose, in the words of the page; where a purpose is missing, nobody. */
export type Told = Readonly<Partial<Record<OptionalPurpose, string>>>;
