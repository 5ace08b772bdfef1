import { tehranDayNumber } from '$lib/values/tehran-day';

const HOUR = 3_600_000;
/** An event may wait so long on a device without a connection; its day stays open as long. */
export const LATEST = 7 * 24 * HOUR;

/** When an event happened, as far as it is kept: the hour (epoch milliseconds) and the civil day in Tehran. */
export interface EventTime {
	hour: number;
	day: number;
}

/**
 * When an event happened that a device says is `ago` milliseconds old. The server's clock is the only one believed: a device
 * tells a span, not a time. A span below zero, from a clock that was set back meanwhile, counts as none; one of more than
 * seven days, true or from a clock that was set forward, is dropped (null).
 */
export function eventTime(ago: number, now: number): EventTime | null {
	if (!(ago <= LATEST)) return null;
	const at = now - Math.max(ago, 0);
	return { hour: at - (at % HOUR), day: tehranDayNumber(at) };
}
