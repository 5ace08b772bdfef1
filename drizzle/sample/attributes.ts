export interface Attribute {
	fa: string;
	en: string;
	/** Unit written after a number, in both languages. */
	unit?: readonly [fa: string, en: string];
	facet?: boolean;
}

/** The specification keys of the sample; one key means one thing in every category. */
export const attributes = {
	accuracy: { fa: 'دقت', en: 'Accuracy', unit: ['میلی‌متر', 'mm'] },
	age: { fa: 'گروه سنی', en: 'Age group', unit: ['سال', 'years'], facet: true },
	area: { fa: 'متراژ مناسب', en: 'Suitable area', unit: ['متر مربع', 'm²'] },
	audience: { fa: 'مناسب برای', en: 'Suitable for', facet: true },
	author: { fa: 'نویسنده', en: 'Author' },
	battery: {
		fa: 'ظرفیت باتری',
		en: 'Battery capacity',
		unit: ['میلی‌آمپرساعت', 'mAh'],
		facet: true
	},
	binding: { fa: 'جلد', en: 'Binding', facet: true },
	blade: { fa: 'جنس تیغه', en: 'Blade', facet: true },
	body: { fa: 'جنس بدنه', en: 'Body', facet: true },
	capacity: { fa: 'گنجایش', en: 'Capacity', unit: ['لیتر', 'L'], facet: true },
	care: { fa: 'شست‌وشو', en: 'Care' },
	closure: { fa: 'نوع بسته شدن', en: 'Closure', facet: true },
	coating: { fa: 'پوشش', en: 'Coating', facet: true },
	connection: { fa: 'نوع اتصال', en: 'Connection', facet: true },
	connector: { fa: 'سرهای کابل', en: 'Connectors', facet: true },
	contents: { fa: 'محتویات بسته', en: 'In the box' },
	cordlength: { fa: 'طول سیم', en: 'Cord length', unit: ['متر', 'm'] },
	diameter: { fa: 'قطر', en: 'Diameter', unit: ['سانتی‌متر', 'cm'], facet: true },
	cups: { fa: 'تعداد فنجان', en: 'Cups', unit: ['فنجان', 'cups'], facet: true },
	days: { fa: 'دوام شارژ', en: 'Battery life', unit: ['روز', 'days'] },
	dimensions: { fa: 'ابعاد', en: 'Dimensions', unit: ['سانتی‌متر', 'cm'] },
	dishwasher: { fa: 'قابل شست‌وشو در ماشین', en: 'Dishwasher safe', facet: true },
	drivers: { fa: 'قطر بلندگو', en: 'Driver size', unit: ['میلی‌متر', 'mm'] },
	fabric: { fa: 'جنس پارچه', en: 'Fabric', facet: true },
	features: { fa: 'ویژگی‌ها', en: 'Features' },
	fit: { fa: 'مدل دوخت', en: 'Fit', facet: true },
	flavour: { fa: 'طعم', en: 'Flavour', facet: true },
	fillings: { fa: 'جنس الیاف', en: 'Filling', facet: true },
	genre: { fa: 'موضوع', en: 'Subject', facet: true },
	grade: { fa: 'درجه', en: 'Grade', facet: true },
	gsm: { fa: 'گرماژ', en: 'Paper weight', unit: ['گرم', 'gsm'] },
	harvest: { fa: 'سال برداشت', en: 'Harvest' },
	height: { fa: 'ارتفاع', en: 'Height', unit: ['سانتی‌متر', 'cm'] },
	hours: { fa: 'زمان کارکرد', en: 'Running time', unit: ['ساعت', 'hours'] },
	induction: { fa: 'مناسب اجاق القایی', en: 'Induction ready', facet: true },
	interface: { fa: 'درگاه', en: 'Ports', facet: true },
	length: { fa: 'طول', en: 'Length', unit: ['متر', 'm'], facet: true },
	lengthcm: { fa: 'طول', en: 'Length', unit: ['سانتی‌متر', 'cm'] },
	light: { fa: 'رنگ نور', en: 'Light colour', facet: true },
	lining: { fa: 'آستر', en: 'Lining', facet: true },
	lumens: { fa: 'شار نوری', en: 'Luminous flux', unit: ['لومن', 'lm'] },
	material: { fa: 'جنس', en: 'Material', facet: true },
	origin: { fa: 'محصول', en: 'Origin', facet: true },
	pages: { fa: 'تعداد صفحه', en: 'Pages', unit: ['صفحه', 'pages'] },
	pattern: { fa: 'طرح', en: 'Pattern', facet: true },
	people: { fa: 'ظرفیت', en: 'Sleeps', unit: ['نفر', 'person'], facet: true },
	pieces: { fa: 'تعداد قطعه', en: 'Pieces', unit: ['تکه', 'pieces'], facet: true },
	count: { fa: 'تعداد در بسته', en: 'Count', unit: ['عدد', 'pieces'], facet: true },
	players: { fa: 'تعداد بازیکن', en: 'Players', unit: ['نفر', 'players'], facet: true },
	power: { fa: 'توان', en: 'Power', unit: ['وات', 'W'], facet: true },
	processing: { fa: 'نوع فرآوری', en: 'Processing', facet: true },
	programs: { fa: 'تعداد برنامه', en: 'Programmes', unit: ['برنامه', 'programmes'] },
	publication: { fa: 'نوبت چاپ', en: 'Edition' },
	range: { fa: 'برد', en: 'Range', unit: ['متر', 'm'] },
	resolution: { fa: 'وضوح تصویر', en: 'Resolution', facet: true },
	roast: { fa: 'درجهٔ برشت', en: 'Roast', facet: true },
	rotation: { fa: 'سرعت چرخش', en: 'Speed', unit: ['دور در دقیقه', 'rpm'] },
	ruling: { fa: 'خط‌کشی', en: 'Ruling', facet: true },
	scent: { fa: 'رایحه', en: 'Scent', facet: true },
	season: { fa: 'فصل', en: 'Season', facet: true },
	sensitivity: { fa: 'دقت حسگر', en: 'Sensor', unit: ['نقطه در اینچ', 'dpi'] },
	shelf: { fa: 'ماندگاری', en: 'Shelf life', unit: ['ماه', 'months'] },
	shoesize: { fa: 'اندازه', en: 'Size' },
	size: { fa: 'اندازه', en: 'Size' },
	skin: { fa: 'مناسب برای', en: 'Skin or hair type', facet: true },
	socket: { fa: 'سرپیچ', en: 'Socket', facet: true },
	slots: { fa: 'جای کارت', en: 'Card slots', unit: ['جای کارت', 'card slots'] },
	sole: { fa: 'جنس زیره', en: 'Sole', facet: true },
	speeds: { fa: 'تعداد سرعت', en: 'Speeds', unit: ['سرعت', 'speeds'] },
	storage: { fa: 'حافظه', en: 'Storage', unit: ['گیگابایت', 'GB'], facet: true },
	temperature: { fa: 'دمای قابل تحمل', en: 'Comfort temperature', unit: ['درجه', '°C'] },
	thickness: { fa: 'ضخامت', en: 'Thickness', unit: ['میلی‌متر', 'mm'], facet: true },
	tip: { fa: 'قطر نوک', en: 'Tip', unit: ['میلی‌متر', 'mm'], facet: true },
	torque: { fa: 'گشتاور', en: 'Torque', unit: ['نیوتن‌متر', 'N·m'] },
	translator: { fa: 'مترجم', en: 'Translator' },
	type: { fa: 'نوع', en: 'Type', facet: true },
	upper: { fa: 'جنس رویه', en: 'Upper', facet: true },
	voltage: { fa: 'ولتاژ', en: 'Voltage', unit: ['ولت', 'V'], facet: true },
	volume: { fa: 'حجم', en: 'Volume', unit: ['میلی‌لیتر', 'ml'], facet: true },
	waterproof: { fa: 'مقاومت در برابر آب', en: 'Water resistance', facet: true },
	weight: { fa: 'وزن', en: 'Weight', unit: ['گرم', 'g'] }
} satisfies Record<string, Attribute>;

export type AttributeKey = keyof typeof attributes;

export function isAttributeKey(key: string): key is AttributeKey {
	return Object.hasOwn(attributes, key);
}
