import { warranties, type Family } from '../family.ts';

export const baby: Family[] = [
	{
		slug: 'baby-bottle',
		category: 'baby',
		kind: 'babyBottle',
		title: ['شیشه‌شیر {material} {brand} مدل {name}', '{brand} {name} {material} baby bottle'],
		summary: ['شیشه‌شیر {material} با سرشیشهٔ ضدنفخ، {age}', '{material} anti-colic bottle, {age}'],
		keywords: 'شیشه شیر, شیر خوری, بطری نوزاد',
		specs: 'type=bottle',
		about: [
			[
				'بی‌بیسفنول است و در آب جوش و استریل بخار می‌ماند.',
				'Free of bisphenol; it stands boiling and steam.'
			],
			['سرشیشه‌های هم‌خانواده به آن می‌خورد.', 'It takes all teats of its family.']
		],
		models: [
			{
				name: ['مهتاب', 'Mahtab'],
				brand: 'bamdadak',
				price: 280_000,
				tint: 'sky',
				options: 'volume: 120=1 240=1.2',
				specs: 'material=glass age=from-0',
				fa: 'شیشه‌ای است و بو نمی‌گیرد.',
				en: 'Glass, so it takes no smell.'
			},
			{
				name: ['دسته‌دار', 'Two-handled'],
				brand: 'bamdadak',
				price: 240_000,
				colours: 'pink mint',
				look: 'handles',
				specs: 'material=polypropylene volume=240 age=from-6m',
				fa: 'دو دسته دارد تا نوزاد خودش بگیرد.',
				en: 'Two handles for little hands.'
			}
		]
	},
	{
		slug: 'pacifier',
		category: 'baby',
		kind: 'pacifier',
		title: ['پستانک {brand} مدل {name}', '{brand} {name} pacifier'],
		summary: ['پستانک {material}، بستهٔ {count}ی، {age}', '{material} pacifier, {count}, {age}'],
		keywords: 'پستانک, گول زنک, نوزاد',
		unit: 'pack',
		specs: 'type=pacifier',
		about: [
			[
				'سپر آن سوراخ هوا دارد و پوست را قرمز نمی‌کند.',
				'Its shield lets air through and does not redden the skin.'
			]
		],
		models: [
			{
				name: ['ستاره', 'Star'],
				brand: 'bamdadak',
				price: 140_000,
				colours: 'lilac turquoise',
				look: 'star',
				specs: 'material=silicone count=2 age=from-0',
				fa: 'سر ارتودنسی آن به لثه فشار نمی‌آورد.',
				en: 'An orthodontic teat, easy on the gums.'
			},
			{
				name: ['شب‌تاب', 'Night'],
				brand: 'bamdadak',
				price: 165_000,
				tint: 'yellow',
				specs: 'material=silicone count=2 age=from-6m',
				fa: 'دسته‌اش در تاریکی کمی می‌درخشد.',
				en: 'Its ring glows a little in the dark.'
			}
		]
	},
	{
		slug: 'baby-linen',
		category: 'baby',
		kind: 'linen',
		title: ['{name} {brand}', '{brand} baby {name}'],
		summary: ['{name} از {fabric}، {dimensions}', '{fabric} {name}, {dimensions}'],
		keywords: 'پتوی نوزاد, قنداق, حوله نوزاد, سیسمونی',
		specs: 'age=from-0 care=machine-60',
		about: [
			['رنگ آن گیاهی است و پوست حساس را نمی‌آزارد.', 'Plant-dyed and gentle to sensitive skin.'],
			['در دمای شصت درجه شسته می‌شود.', 'It washes at sixty degrees.']
		],
		models: [
			{
				name: ['پتوی نوزاد', 'blanket'],
				brand: 'nilbaf',
				price: 590_000,
				colours: 'cream sky',
				look: 'ribbon thick',
				specs: 'type=blanket fabric=cotton dimensions=100x80',
				fa: 'پتوی بافت نرم برای کالسکه و گهواره.',
				en: 'Soft knit for pram and cradle.'
			},
			{
				name: ['حولهٔ کلاه‌دار نوزاد', 'hooded towel'],
				brand: 'nilbaf',
				price: 420_000,
				colours: 'mint',
				look: 'terry',
				specs: 'type=towel fabric=cotton dimensions=80x80',
				fa: 'کلاهش سر خیس را زود گرم می‌کند.',
				en: 'Its hood warms a wet head quickly.'
			},
			{
				name: ['دستمال نوزاد', 'cloths'],
				brand: 'bamdadak',
				price: 260_000,
				tint: 'peach',
				look: 'mixed',
				specs: 'type=muslin fabric=muslin dimensions=60x60 count=4',
				fa: 'چهار دستمال ململ برای همهٔ کارهای نوزاد.',
				en: 'Four muslins for everything.'
			}
		]
	},
	{
		slug: 'baby-care',
		category: 'baby',
		kind: 'careBottle',
		look: 'pump',
		title: ['{name} بچهٔ {brand}', '{brand} baby {name}'],
		summary: ['{name} بچه، ملایم، {volume}، با رایحهٔ {scent}', 'Gentle {name}, {volume}, {scent}'],
		keywords: 'شامپو بچه, لوسیون بچه, روغن بچه',
		unit: 'bottle',
		warranty: warranties.week,
		specs: 'age=from-0',
		about: [['چشم را نمی‌سوزاند و بی‌رنگ افزوده است.', 'No tears and no added colour.']],
		models: [
			{
				name: ['شامپو', 'shampoo'],
				brand: 'bamdadak',
				price: 135_000,
				tint: 'yellow',
				specs: 'type=shampoo scent=chamomile volume=300',
				fa: 'موهای نرم نوزاد را بی‌گره می‌شوید.',
				en: 'It washes fine hair without tangles.'
			},
			{
				name: ['لوسیون', 'lotion'],
				brand: 'bamdadak',
				price: 155_000,
				tint: 'pink',
				specs: 'type=lotion scent=almond volume=250',
				fa: 'پس از حمام رطوبت پوست را نگه می‌دارد.',
				en: 'It keeps the skin moist after a bath.'
			}
		]
	}
];
