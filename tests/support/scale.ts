/** `npm run test:long` runs the same checks at the full size of the published figures. */
export const isLong = process.env.KHAKRIZ_LONG === '1';
