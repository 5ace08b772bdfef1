import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { href } from '$lib/ui/href';
import type { ProductCard } from './product';

// Only ever set by a touch in the browser, so no two visitors share it.
let pressed: ProductCard | null = null;

/**
 * For the element around cards: what the person puts a finger or the mouse on is remembered, so that its page can begin
 * with what the card shows. Cards themselves are too many to listen.
 */
export function pressing(cards: readonly ProductCard[]): Attachment {
	return (list) =>
		on(list, 'pointerdown', ({ target }) => {
			const path = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
			pressed = cards.find(({ slug }) => href(`/products/${slug}`) === path) ?? null;
		});
}

/** The card just pressed when it is the one of this product; once. */
export function takePressed(slug: string): ProductCard | null {
	const card = pressed?.slug === slug ? pressed : null;
	pressed = null;
	return card;
}
