/**
 * How wide a card of the grid is. Exact for phones, where there are two beside each other: a little more, and a phone of
 * 360 points at twice the density takes pictures of four times the pixels.
 */
export const CARD_SIZES = '(width < 30rem) calc(47.4vw - 0.9rem), (width < 64rem) 30vw, 15rem';
