import type { RequestEvent } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliveryOptions, openWindows } from '$lib/checkout/delivery.server';
import { deliveryEstimates } from '$lib/checkout/delivery-estimates.server';
import type { Db } from '$lib/server/db/client';
import { deliveryMethods, deliveryWindows, holidays } from '$lib/server/db/schema/delivery';
import { rial } from '$lib/values/money';
import { CookieJar, eventFor } from '../../support/route-event';
import { openTestDb } from '../../support/test-db';
import { NOON, SETTINGS } from '../../support/test-order';

const DAY = 86_400_000;
const TEHRAN = 8;
const ISFAHAN = 4;

let db: Db;
let close: () => void;
beforeEach(async () => {
	({ db, close } = await openTestDb());
});
afterEach(() => close());

const open = (now = NOON) => openWindows.run({ db, settings: SETTINGS, now });
const options = (provinceId: number | null, goods = 1_000_000, now = NOON) =>
	deliveryOptions(db, { provinceId, goodsRial: rial(goods), now, locale: 'fa' });

describe('deliveryEstimates', () => {
	const told = async (locale: 'fa' | 'en' = 'fa', now = NOON) => {
		const visit = { db, settings: SETTINGS, jar: new CookieJar(), locale, now };
		return deliveryEstimates(
			eventFor(visit, '/api/catalog/products/any') as unknown as RequestEvent
		);
	};

	it('tells of each product what checkout will offer, and a change of it within seconds', async () => {
		await open();
		expect(await told()).toEqual([
			{ name: 'پیک تهران', provinces: ['تهران'], days: null },
			{ name: 'پست پیشتاز', provinces: null, days: { min: 2, max: 5 } },
			{ name: 'تیپاکس', provinces: null, days: { min: 1, max: 3 } },
			{ name: 'تحویل حضوری', provinces: ['تهران', 'البرز'], days: { min: 1, max: 2 } }
		]);
		const isTipax = eq(deliveryMethods.id, 'tipax');
		await db.update(deliveryMethods).set({ isActive: false }).where(isTipax);
		await db.update(deliveryMethods).set({ maxDays: 7 }).where(eq(deliveryMethods.id, 'post'));
		const later = await told('fa', NOON + 10_000);
		expect(later.map(({ days }) => days?.max)).toEqual([undefined, 7, 2]);
		expect((await told('en', NOON + 10_000))[1]?.name).toBe('Registered post');
	});
});

describe('openWindows', () => {
	it('gives a new shop its methods, holidays and ten days of windows', async () => {
		const opened = await open();
		const windows = await db.select().from(deliveryWindows);
		expect(opened).toBe(windows.length);
		expect(new Set(windows.map(({ day }) => day)).size).toBe(10);
		expect(windows.every(({ closesAt }) => closesAt > NOON)).toBe(true);
		expect((await db.select().from(deliveryMethods)).map(({ id }) => id)).toContain('post');
		const days = await db.select().from(holidays);
		// 22 Bahman 1405 and 1 Farvardin 1406.
		expect(days.map(({ day }) => day)).toEqual(
			expect.arrayContaining(['2027-02-11', '2027-03-21'])
		);
	});

	it('changes nothing when it runs again, and keeps the places that are taken', async () => {
		await open();
		await db.update(deliveryWindows).set({ taken: 3 });
		expect(await open(NOON + 60_000)).toBe(0);
		const windows = await db.select().from(deliveryWindows);
		expect(windows.every(({ taken }) => taken === 3)).toBe(true);
	});

	it('opens the next day when a day has passed, and none on a holiday the owner set', async () => {
		await open();
		await db.insert(holidays).values({ day: '2026-12-05', nameFa: 'تعطیل نمونه' });
		await open(NOON + 2 * DAY);
		const days = new Set((await db.select().from(deliveryWindows)).map(({ day }) => day));
		expect(days).toContain('2026-12-06');
		expect(days).not.toContain('2026-12-05');
	});

	it('leaves the methods of a shop that has its own', async () => {
		await db.insert(deliveryMethods).values({
			...{ id: 'mine', nameFa: 'من', nameEn: 'Mine', noteFa: '', noteEn: '', priceRial: 0 },
			...{ hasWindows: false, minDays: 1, maxDays: 2 }
		});
		await open();
		expect((await db.select().from(deliveryMethods)).map(({ id }) => id)).toEqual(['mine']);
		expect(await db.select().from(deliveryWindows)).toEqual([]);
	});
});

describe('deliveryOptions', () => {
	beforeEach(() => open());

	it('offers what reaches the province, priced with VAT', async () => {
		const far = await options(ISFAHAN);
		expect(far.map(({ id }) => id)).toEqual(['post', 'tipax']);
		expect(far[0]?.amounts).toMatchObject({ taxable: 850_000, vat: 85_000, total: 935_000 });
		const near = await options(TEHRAN);
		expect(near.map(({ id }) => id)).toEqual(['courier-tehran', 'post', 'tipax', 'pickup']);
		expect(await options(null)).toHaveLength(4);
	});

	it('is free from the amount that the method says, VAT included', async () => {
		const total = async (goods: number) =>
			(await options(ISFAHAN, goods)).find(({ id }) => id === 'post')?.amounts.total;
		expect(await total(49_999_990)).toBe(935_000);
		expect(await total(50_000_000)).toBe(0);
	});

	it('shows only windows that are open, and no courier when none is', async () => {
		const [courier] = await options(TEHRAN);
		const [first] = courier?.windows ?? [];
		if (!first) throw new Error('no window');
		await db
			.update(deliveryWindows)
			.set({ taken: first.capacity })
			.where(eq(deliveryWindows.id, first.id));
		const [later] = await options(TEHRAN);
		expect(later?.windows.map(({ id }) => id)).not.toContain(first.id);
		const afterAll = await options(TEHRAN, 1_000_000, NOON + 30 * DAY);
		expect(afterAll.map(({ id }) => id)).not.toContain('courier-tehran');
	});

	it('leaves out what the owner switched off', async () => {
		await db.update(deliveryMethods).set({ isActive: false }).where(eq(deliveryMethods.id, 'post'));
		expect((await options(ISFAHAN)).map(({ id }) => id)).toEqual(['tipax']);
	});
});
