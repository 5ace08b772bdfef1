import type { CommandRefusal } from './cart';

/** What became of one command. `limited`: applied up to the limit; `repeated`: applied when it was sent before. */
export interface CommandOutcome {
	readonly id: string;
	readonly outcome: 'applied' | 'limited' | 'repeated' | CommandRefusal;
}
