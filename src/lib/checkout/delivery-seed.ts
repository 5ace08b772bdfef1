import { rial, type Rial } from '$lib/values/money';
import type { PlannedHours } from './delivery';

const TEHRAN = 8;
const ALBORZ = 5;

export interface SeedMethod {
	id: string;
	nameFa: string;
	nameEn: string;
	noteFa: string;
	noteEn: string;
	priceRial: Rial;
	freeFromRial: Rial | null;
	provinces: number[] | null;
	hasWindows: boolean;
	minDays: number;
	maxDays: number;
	canBePaidOnDelivery: boolean;
	position: number;
}

/** What a new shop starts with. Prices are net rials; `freeFromRial` is compared with goods including VAT. */
export const seedMethods: readonly SeedMethod[] = [
	{
		id: 'courier-tehran',
		nameFa: 'پیک تهران',
		nameEn: 'Tehran courier',
		noteFa: 'در روز و ساعتی که خودتان برمی‌گزینید، با پیک فروشگاه در شهر تهران',
		noteEn: 'On the day and at the hour you choose, by our own courier within Tehran',
		priceRial: rial(600_000),
		freeFromRial: rial(30_000_000),
		provinces: [TEHRAN],
		hasWindows: true,
		minDays: 0,
		maxDays: 1,
		canBePaidOnDelivery: true,
		position: 1
	},
	{
		id: 'post',
		nameFa: 'پست پیشتاز',
		nameEn: 'Registered post',
		noteFa: 'با کد رهگیری، به همهٔ شهرها و روستاها',
		noteEn: 'With a tracking code, to every town and village',
		priceRial: rial(850_000),
		freeFromRial: rial(50_000_000),
		provinces: null,
		hasWindows: false,
		minDays: 2,
		maxDays: 5,
		canBePaidOnDelivery: false,
		position: 2
	},
	{
		id: 'tipax',
		nameFa: 'تیپاکس',
		nameEn: 'Tipax',
		noteFa: 'سریع‌تر از پست، به مرکز استان‌ها و شهرهای بزرگ',
		noteEn: 'Faster than the post, to provincial capitals and large towns',
		priceRial: rial(1_400_000),
		freeFromRial: null,
		provinces: null,
		hasWindows: false,
		minDays: 1,
		maxDays: 3,
		canBePaidOnDelivery: false,
		position: 3
	},
	{
		id: 'pickup',
		nameFa: 'تحویل حضوری',
		nameEn: 'Pick up in person',
		noteFa: 'از دفتر فروشگاه در تهران، پس از پیام آماده شدن سفارش',
		noteEn: 'At our office in Tehran, once we tell you that your order is ready',
		priceRial: rial(0),
		freeFromRial: null,
		provinces: [TEHRAN, ALBORZ],
		hasWindows: false,
		minDays: 1,
		maxDays: 2,
		canBePaidOnDelivery: true,
		position: 4
	}
];

/** When the courier drives and how many parcels fit. */
export const seedHours: Readonly<Record<string, readonly PlannedHours[]>> = {
	'courier-tehran': [
		{ startHour: 9, endHour: 12, capacity: 30 },
		{ startHour: 12, endHour: 15, capacity: 30 },
		{ startHour: 15, endHour: 18, capacity: 30 },
		{ startHour: 18, endHour: 21, capacity: 20 }
	]
};

/** Holidays of the solar calendar, `month/day`; those of the moon are set by the owner once they are announced. */
export const solarHolidays: readonly { month: number; day: number; nameFa: string }[] = [
	{ month: 1, day: 1, nameFa: 'نوروز' },
	{ month: 1, day: 2, nameFa: 'نوروز' },
	{ month: 1, day: 3, nameFa: 'نوروز' },
	{ month: 1, day: 4, nameFa: 'نوروز' },
	{ month: 1, day: 12, nameFa: 'روز جمهوری اسلامی' },
	{ month: 1, day: 13, nameFa: 'روز طبیعت' },
	{ month: 3, day: 14, nameFa: 'رحلت امام خمینی' },
	{ month: 3, day: 15, nameFa: 'قیام ۱۵ خرداد' },
	{ month: 11, day: 22, nameFa: 'پیروزی انقلاب' },
	{ month: 12, day: 29, nameFa: 'ملی شدن صنعت نفت' }
];
