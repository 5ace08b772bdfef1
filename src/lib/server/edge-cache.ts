import type { Handle } from '@sveltejs/kit';

/** The door to the edge's cache; written out in full below once pages exist. */
export const edgeCache: Handle = ({ event, resolve }) => resolve(event);
