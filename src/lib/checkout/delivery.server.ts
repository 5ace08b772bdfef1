import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db, Statement } from '$lib/server/db/client';
import { retryRead, writeBatch } from '$lib/server/db/client';
import { vatRates } from '$lib/server/db/schema/catalog';
import { deliveryMethods, deliveryWindows, holidays } from '$lib/server/db/schema/delivery';
import type { Job } from '$lib/server/jobs';
import { gregorianFromJalali, tehranDate } from '$lib/values/jalali';
import type { Locale } from '$lib/values/locale';
import { rial, type Rial } from '$lib/values/money';
import { DAY, isoDate } from '$lib/values/tehran-day';
import type { VatClass } from '$lib/values/vat';
import {
	planWindows,
	serves,
	toOptions,
	type DeliveryMethod,
	type DeliveryOption,
	type OfferedDelivery
} from './delivery';
import { seedHours, seedMethods, solarHolidays } from './delivery-seed';

type MethodRow = typeof deliveryMethods.$inferSelect;

export async function offeredDelivery(
	db: Db,
	{ now, locale }: { now: number; locale: Locale }
): Promise<OfferedDelivery> {
	const hasPlaces = sql`${deliveryWindows.taken} < ${deliveryWindows.capacity}`;
	const [methods, windows, rates] = await retryRead(() =>
		db.batch([
			selectMethods(db),
			db
				.select()
				.from(deliveryWindows)
				.where(and(gt(deliveryWindows.closesAt, now), hasPlaces))
				.orderBy(asc(deliveryWindows.day), asc(deliveryWindows.startHour)),
			db.select().from(vatRates)
		])
	);
	return { methods: methods.map((row) => toMethod(row, locale)), windows, vatRates: rates };
}

/** The priced options for a province, or for all of them. `goodsRial` is with VAT, as the customer sees it. */
export async function deliveryOptions(
	db: Db,
	want: { provinceId: number | null; goodsRial: Rial; now: number; locale: Locale }
): Promise<DeliveryOption[]> {
	const { provinceId, goodsRial, now } = want;
	const options = toOptions(await offeredDelivery(db, want), goodsRial, now);
	return provinceId === null ? options : options.filter((option) => serves(option, provinceId));
}

/** The ways of delivery the shop offers now, in its order. */
export function selectMethods(db: Db) {
	return db
		.select()
		.from(deliveryMethods)
		.where(eq(deliveryMethods.isActive, true))
		.orderBy(asc(deliveryMethods.position));
}

/** A way of delivery in the language of the reader. */
export function toMethod(row: MethodRow, locale: Locale): DeliveryMethod {
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
		maxDays: row.maxDays,
		canBePaidOnDelivery: row.canBePaidOnDelivery
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
