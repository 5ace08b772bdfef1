/**
 * Aborted once the person chose a newer version. The browser lets this one finish what it is doing first, for minutes on
 * a line that hangs, so whatever nobody waits for ends and nothing more of the kind begins.
 */
export const makingWay = new AbortController();
