import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { priceDelivery } from '$lib/cart/totals';
import type { Db, Statement } from '$lib/server/db/client';
import { retryRead, writeBatch } from '$lib/server/db/client';
import { vatRates } from '$lib/server/db/schema/catalog';
import { deliveryMethods, deliveryWindows, holidays } from '$lib/server/db/schema/delivery';
import type { Job } from '$lib/server/jobs';
import { gregorianFromJalali, tehranDate } from '$lib/values/jalali';
import type { Locale } from '$lib/values/locale';
import { rial, type Rial } from '$lib/values/money';
import { DAY, isoDate } from '$lib/values/tehran-day';
import { rateOn, type VatClass } from '$lib/values/vat';
import {
	isOpen,
	planWindows,
	serves,
	type DeliveryMethod,
	type DeliveryOption,
	type DeliveryWindow
} from './delivery';
import { seedHours, seedMethods, solarHolidays } from './delivery-seed';

type MethodRow = typeof deliveryMethods.$inferSelect;

/**
 * The methods on offer, priced with VAT for goods of that worth (VAT included), with their open windows. Without a
 * province, those of every province. A method with windows is left out when none is open.
 */
export async function deliveryOptions(
	db: Db,
	want: { provinceId: number | null; goodsRial: Rial; now: number; locale: Locale }
): Promise<DeliveryOption[]> {
	const { provinceId, goodsRial, now, locale } = want;
	const [methods, windows, rates] = await retryRead(() =>
		db.batch([
			db
				.select()
				.from(deliveryMethods)
				.where(eq(deliveryMethods.isActive, true))
				.orderBy(asc(deliveryMethods.position)),
			db
				.select()
				.from(deliveryWindows)
				.where(
					and(
						gt(deliveryWindows.closesAt, now),
						sql`${deliveryWindows.taken} < ${deliveryWindows.capacity}`
					)
				)
				.orderBy(asc(deliveryWindows.day), asc(deliveryWindows.startHour)),
			db.select().from(vatRates)
		])
	);
	return methods
		.map((row) => toMethod(row, locale))
		.filter((method) => provinceId === null || serves(method, provinceId))
		.map((method) => ({
			...method,
			amounts: priceDelivery(method, goodsRial, rateOn(rates, now, method.vatClass)),
			windows: windows.filter((window) => window.methodId === method.id && isOpen(window, now))
		}))
		.filter((option) => !option.hasWindows || option.windows.length > 0);
}

/** One method with the terms an order is priced by, or null when the shop does not offer it (any more). */
export async function methodById(
	db: Db,
	id: string,
	locale: Locale
): Promise<DeliveryMethod | null> {
	const [row] = await db
		.select()
		.from(deliveryMethods)
		.where(and(eq(deliveryMethods.id, id), eq(deliveryMethods.isActive, true)));
	return row ? toMethod(row, locale) : null;
}

export async function windowById(db: Db, id: string): Promise<DeliveryWindow | null> {
	const [row] = await db.select().from(deliveryWindows).where(eq(deliveryWindows.id, id));
	return row ?? null;
}

function toMethod(row: MethodRow, locale: Locale): DeliveryMethod {
	return {
		id: row.id,
		name: locale === 'fa' ? row.nameFa : row.nameEn,
		note: locale === 'fa' ? row.noteFa : row.noteEn,
		priceRial: rial(row.priceRial),
		freeFromRial: row.freeFromRial === null ? null : rial(row.freeFromRial),
		// A CHECK of the products table knows the same three; anything else makes rateOn throw.
		vatClass: row.vatClass as VatClass,
		provinces: row.provinces,
		hasWindows: row.hasWindows,
		minDays: row.minDays,
		maxDays: row.maxDays
	};
}

/** Opens the windows of the coming days, and gives a new shop its delivery methods and the solar holidays. */
export const openWindows: Job = {
	name: 'open-delivery-windows',
	async run({ db, now }) {
		const [methods, days, known] = await db.batch([
			db.select({ id: deliveryMethods.id }).from(deliveryMethods),
			db.select({ day: holidays.day }).from(holidays),
			db
				.select({ id: deliveryWindows.id })
				.from(deliveryWindows)
				.where(gt(deliveryWindows.closesAt, now - DAY))
		]);
		const statements: Statement[] = [];
		if (methods.length === 0) {
			statements.push(
				db
					.insert(deliveryMethods)
					.values([...seedMethods])
					.onConflictDoNothing()
			);
		}
		const off = new Set(days.map(({ day }) => day));
		const missingDays = holidaysFrom(now).filter(({ day }) => !off.has(day));
		if (missingDays.length > 0) {
			statements.push(db.insert(holidays).values(missingDays).onConflictDoNothing());
		}
		for (const { day } of missingDays) off.add(day);
		const ids = new Set(known.map(({ id }) => id));
		const missing = Object.entries(seedHours)
			.filter(([id]) => methods.length === 0 || methods.some((method) => method.id === id))
			.flatMap(([id, hours]) => planWindows(id, hours, now, off))
			.filter((window) => !ids.has(window.id) && window.closesAt > now);
		if (missing.length > 0) {
			statements.push(db.insert(deliveryWindows).values(missing).onConflictDoNothing());
		}
		if (statements.length > 0) await writeBatch(db, statements);
		return missing.length;
	}
};

function holidaysFrom(now: number): { day: string; nameFa: string }[] {
	const { year } = tehranDate(now);
	return [year, year + 1].flatMap((jalaliYear) =>
		solarHolidays.map(({ month, day, nameFa }) => {
			const date = gregorianFromJalali({ year: jalaliYear, month, day });
			return { day: isoDate(Date.UTC(date.year, date.month - 1, date.day) / DAY), nameFa };
		})
	);
}
