import type { CartLine } from './cart-view';

/** A cart's line with what an order keeps of it: no pictures, both languages. */
export type LineToOrder = Omit<CartLine, 'productId' | 'slug' | 'name' | 'options' | 'image'>;
