import { fold } from '$lib/values/persian-text';

/** The columns of a catalogue feed with their Persian names, either of which may stand in a header. */
export const FEED_COLUMNS = {
	product_slug: 'شناسهٔ کالا',
	name_fa: 'نام فارسی',
	name_en: 'نام انگلیسی',
	summary_fa: 'خلاصهٔ فارسی',
	summary_en: 'خلاصهٔ انگلیسی',
	text_fa: 'شرح فارسی',
	text_en: 'شرح انگلیسی',
	keywords: 'کلیدواژه‌ها',
	category_path: 'دسته',
	brand: 'برند',
	vat_class: 'گروه مالیاتی',
	unit: 'واحد',
	withdrawal_exempt: 'استثنای حق انصراف',
	warranty_fa: 'ضمانت فارسی',
	warranty_en: 'ضمانت انگلیسی',
	max_per_order: 'بیشینهٔ هر سفارش',
	published: 'منتشر شده',
	published_at: 'تاریخ انتشار',
	sold_count: 'شمار فروش',
	attributes: 'ویژگی‌ها',
	variant_code: 'کد تنوع',
	options: 'گزینه‌ها',
	price_toman: 'قیمت به تومان',
	price_rial: 'قیمت به ریال',
	compare_at_toman: 'قیمت پیشین به تومان',
	compare_at_rial: 'قیمت پیشین به ریال',
	stock: 'موجودی',
	images: 'تصویرها'
} as const;

export type FeedColumn = keyof typeof FEED_COLUMNS;

const BY_NAME = new Map<string, FeedColumn>();
for (const [column, persian] of Object.entries(FEED_COLUMNS)) {
	// The keys of FEED_COLUMNS are its columns.
	BY_NAME.set(column, column as FeedColumn).set(plain(persian), column as FeedColumn);
}

/** «قیمت (تومان)», `Price_Toman` and `price_toman` all name the same column; null for a column we do not know. */
export function feedColumn(header: string): FeedColumn | null {
	return (
		BY_NAME.get(header.trim().toLowerCase().replace(/[ -]/g, '_')) ??
		BY_NAME.get(plain(header)) ??
		null
	);
}

function plain(header: string): string {
	const words = fold(header).match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => word !== 'به').join('');
}
