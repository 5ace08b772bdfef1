import type { ProductCard } from './product';

// Only ever set by a touch in the browser, so no two visitors share it.
let pressed: ProductCard | null = null;

/** The person put a finger or the mouse on this card: its page can begin with what the card shows. */
export function press(card: ProductCard): void {
	pressed = card;
}

/** The card just pressed when it is the one of this product; once. */
export function takePressed(slug: string): ProductCard | null {
	const card = pressed?.slug === slug ? pressed : null;
	pressed = null;
	return card;
}
