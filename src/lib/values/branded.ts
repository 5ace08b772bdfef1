declare const brand: unique symbol;

/** A plain value that only its own parser or maker hands out, so that two kinds cannot be mixed up. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
