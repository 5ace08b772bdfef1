import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { goto } from '$app/navigation';
import { href } from '$lib/ui/href';
import type { ProductCard } from './product';

// Only ever set by a touch in the browser, so no two visitors share it.
let pressed: ProductCard | null = null;

/**
 * For the element around cards: what the person puts a finger or the mouse on is remembered, so that its page can begin
 * with what the card shows. Cards themselves are too many to listen.
 */
export function pressing(cards: readonly ProductCard[]): Attachment<HTMLElement> {
	return (list) => {
		const ends = [
			on(list, 'pointerdown', ({ target }) => {
				const path = linkAt(target)?.getAttribute('href');
				pressed = cards.find(({ slug }) => href(`/products/${slug}`) === path) ?? null;
			}),
			on(list, 'click', (event) => {
				const link = linkAt(event.target);
				if (!link || !isPlain(event)) return;
				// A link would first wait for a frame, to have something to show; here there is something at once.
				event.preventDefault();
				void goto(link.pathname);
			})
		];
		return () => ends.forEach((end) => end());
	};
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
	return target instanceof Element ? target.closest('a') : null;
}

/** Not one that opens another tab or saves the page. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
	return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** The card just pressed when it is the one of this product; once. */
export function takePressed(slug: string): ProductCard | null {
	const card = pressed?.slug === slug ? pressed : null;
	pressed = null;
	return card;
}
