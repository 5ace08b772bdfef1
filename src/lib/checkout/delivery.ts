import { priceDelivery, type DeliveryAmounts, type DeliveryTerms } from '$lib/cart/totals';
import type { Rial } from '$lib/values/money';
import { DAY, isoDate, tehranDayNumber, tehranDayStart, weekdayOf } from '$lib/values/tehran-day';
import { rateOn, type VatRate } from '$lib/values/vat';
import type { PaymentMethod } from './checkout-request';

const HOUR = 60 * 60 * 1000;

/** A window takes no more orders this long before it begins. */
export const CLOSES_BEFORE = 3 * HOUR;
/** On how many of the coming days people may choose a window. */
export const DAYS_AHEAD = 10;

const FRIDAY = 5;

/** A way to get the goods, in the reader's language. */
export interface DeliveryMethod extends DeliveryTerms {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	/** Ids of the provinces it serves, or null for the whole country. */
	readonly provinces: readonly number[] | null;
	readonly hasWindows: boolean;
	/** Working days until it arrives; of no meaning where there are windows. */
	readonly minDays: number;
	readonly maxDays: number;
	/** Whoever hands the parcel over takes the money for it. */
	readonly canBePaidOnDelivery: boolean;
}

export interface DeliveryWindow {
	readonly id: string;
	readonly methodId: string;
	/** Date in Tehran, `2026-11-22`. */
	readonly day: string;
	readonly startHour: number;
	readonly endHour: number;
	/** Epoch milliseconds. */
	readonly closesAt: number;
	readonly capacity: number;
	readonly taken: number;
}

/** A method as the checkout offers it: what it costs for this cart, and the windows that are still open. */
export interface DeliveryOption extends DeliveryMethod {
	readonly amounts: DeliveryAmounts;
	readonly windows: readonly DeliveryWindow[];
}

/** The methods the shop offers now, with their open windows and the VAT rates to price them by: one round trip. */
export interface OfferedDelivery {
	readonly methods: readonly DeliveryMethod[];
	readonly windows: readonly DeliveryWindow[];
	readonly vatRates: readonly VatRate[];
}

export interface PlannedHours {
	readonly startHour: number;
	readonly endHour: number;
	readonly capacity: number;
}

export function serves(method: Pick<DeliveryMethod, 'provinces'>, provinceId: number): boolean {
	return method.provinces === null || method.provinces.includes(provinceId);
}

/** Whether an order that goes this way can be paid that way: not everybody who carries a parcel takes money for it. */
export function isPayableBy(
	method: Pick<DeliveryMethod, 'canBePaidOnDelivery'>,
	payment: PaymentMethod
): boolean {
	return payment !== 'on-delivery' || method.canBePaidOnDelivery;
}

/** Whether an order can still take a place in the window. */
export function isOpen(
	window: Pick<DeliveryWindow, 'closesAt' | 'taken' | 'capacity'>,
	now: number
): boolean {
	return now < window.closesAt && window.taken < window.capacity;
}

/** Each method with its price for goods of that worth (VAT included); one with windows only while some are open. */
export function toOptions(
	{ methods, windows, vatRates }: OfferedDelivery,
	goodsGross: Rial,
	now: number
): DeliveryOption[] {
	return methods
		.map((method) => ({
			...method,
			amounts: priceDelivery(method, goodsGross, rateOn(vatRates, now, method.vatClass)),
			windows: windows.filter((window) => window.methodId === method.id && isOpen(window, now))
		}))
		.filter((option) => !option.hasWindows || option.windows.length > 0);
}

/**
 * The windows of a method on the coming days, today included; no deliveries on Fridays and holidays. Ids tell method,
 * day and hour, so that planning the same day twice changes nothing.
 */
export function planWindows(
	methodId: string,
	hours: readonly PlannedHours[],
	now: number,
	holidays: ReadonlySet<string>
): DeliveryWindow[] {
	return comingDays(now, holidays).flatMap((dayNumber) =>
		hours.map(({ startHour, endHour, capacity }) => ({
			id: `${methodId}.${isoDate(dayNumber)}.${startHour}`,
			methodId,
			day: isoDate(dayNumber),
			startHour,
			endHour,
			closesAt: tehranDayStart(dayNumber) + startHour * HOUR - CLOSES_BEFORE,
			capacity,
			taken: 0
		}))
	);
}

function comingDays(now: number, holidays: ReadonlySet<string>): number[] {
	const days: number[] = [];
	const today = tehranDayNumber(now);
	// Bounded, so that a holidays table gone wrong cannot keep a Worker busy.
	for (let day = today; days.length < DAYS_AHEAD && day < today + 60; day += 1) {
		if (weekdayOf(day) !== FRIDAY && !holidays.has(isoDate(day))) days.push(day);
	}
	return days;
}

/** The instant a window's day begins in Tehran, for formatting its date. */
export function windowDayStart(window: Pick<DeliveryWindow, 'day'>): number {
	return tehranDayStart(Date.parse(window.day) / DAY);
}

/** Windows in their order, those of one day together. */
export function groupByDay(windows: readonly DeliveryWindow[]): DeliveryWindow[][] {
	const days = new Map<string, DeliveryWindow[]>();
	for (const window of windows) {
		const day = days.get(window.day);
		if (day) day.push(window);
		else days.set(window.day, [window]);
	}
	return [...days.values()];
}
