import type { Family } from '../family.ts';

export const riceLegumes: Family[] = [
	{
		slug: 'rice',
		category: 'rice-legumes',
		kind: 'sack',
		title: ['برنج {name} {brand}', '{brand} {name} rice'],
		summary: ['برنج {grade} محصول {origin}', '{grade} rice from {origin}'],
		keywords: 'برنج, برنج ایرانی, برنج هاشمی, طارم',
		unit: 'pack',
		vat: 'exempt',
		exempt: 'daily-food',
		specs: 'type=rice shelf=12 harvest=y1405',
		about: [
			['یک‌دست، بی‌خرده و کاملاً سبوس‌گیری شده است.', 'Even grains, without broken ones.'],
			[
				'دو ساعت در آب‌نمک بخوابد تا قد بکشد.',
				'Soak it two hours in salted water and it grows long.'
			]
		],
		models: [
			{
				name: ['هاشمی', 'Hashemi'],
				brand: 'mehrkesht',
				price: 1_890_000,
				tint: 'cream',
				options: 'weight: 5000=1 10000=1.95',
				look: 'trim-green',
				specs: 'grade=superior origin=gilan',
				fa: 'عطر هاشمی هنگام دم کشیدن همهٔ خانه را پر می‌کند.',
				en: 'Its scent fills the house while it steams.',
				max: 6
			},
			{
				name: ['طارم', 'Tarom'],
				brand: 'mehrkesht',
				price: 1_760_000,
				tint: 'beige',
				options: 'weight: 5000=1 10000=1.95',
				look: 'trim-burgundy',
				specs: 'grade=first-grade origin=mazandaran',
				fa: 'طارم نرم پخته می‌شود و برای کته عالی است.',
				en: 'It cooks soft and is excellent for kateh.',
				max: 6
			},
			{
				name: ['عنبربو', 'Anbarbu'],
				brand: 'zagros',
				price: 890_000,
				tint: 'white',
				look: 'trim-navy',
				specs: 'grade=first-grade origin=khuzestan weight=5000',
				fa: 'دانهٔ کوتاه جنوبی با بویی شبیه عنبر.',
				en: 'A short southern grain with an amber-like scent.',
				max: 6
			}
		]
	},
	{
		slug: 'flour',
		category: 'rice-legumes',
		kind: 'sack',
		look: 'wheat',
		title: ['آرد {name} {brand}', '{brand} {name} flour'],
		summary: ['آرد {name} {weight}ی', '{name} flour, {weight}'],
		keywords: 'آرد, آرد گندم, آرد نان',
		unit: 'pack',
		vat: 'exempt',
		exempt: 'daily-food',
		specs: 'type=flour shelf=6 origin=mixed',
		about: [['تازه‌آسیاب است و بدون سفیدکننده.', 'Freshly milled and unbleached.']],
		models: [
			{
				name: ['سبوس‌دار', 'wholemeal'],
				brand: 'zagros',
				price: 165_000,
				tint: 'camel',
				look: 'trim-brown',
				specs: 'weight=2000',
				fa: 'برای نان خانگی و کیک رژیمی.',
				en: 'For home bread and light cakes.'
			}
		]
	},
	{
		slug: 'legume',
		category: 'rice-legumes',
		kind: 'pouch',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} پاک‌شده در بستهٔ {weight}ی', 'Cleaned {name}, {weight} pack'],
		keywords: 'حبوبات, لوبیا, عدس, نخود, لپه',
		unit: 'pack',
		vat: 'exempt',
		exempt: 'daily-food',
		specs: 'type=legume shelf=12',
		about: [['سه بار الک شده و سنگ‌ریزه ندارد.', 'Sieved three times, without grit.']],
		models: [
			{
				name: ['لوبیا چیتی', 'pinto beans'],
				brand: 'zagros',
				price: 215_000,
				tint: 'peach',
				look: 'gold',
				specs: 'weight=900 origin=lorestan',
				fa: 'زودپز است و پوستش جدا نمی‌شود.',
				en: 'Quick to cook, and the skins stay on.'
			},
			{
				name: ['عدس درشت', 'large lentils'],
				brand: 'mehrkesht',
				price: 185_000,
				tint: 'olive',
				look: 'green round',
				specs: 'weight=900 origin=ardabil',
				fa: 'درشت و یک‌دست برای عدس‌پلو.',
				en: 'Large and even, for lentil rice.'
			},
			{
				name: ['نخود کرمانشاه', 'Kermanshah chickpeas'],
				brand: 'zagros',
				price: 198_000,
				tint: 'yellow',
				look: 'pale round',
				specs: 'weight=900 origin=kermanshah',
				fa: 'آبگوشت با همین نخود لعاب می‌اندازد.',
				en: 'The chickpea that thickens a proper abgusht.'
			},
			{
				name: ['لپهٔ تبریز', 'Tabriz split peas'],
				brand: 'zagros',
				price: 240_000,
				tint: 'orange',
				look: 'gold round',
				specs: 'weight=900 origin=tabriz',
				fa: 'دیرپز و خوش‌عطر برای قیمه.',
				en: 'Slow-cooking and fragrant, for gheymeh.'
			}
		]
	},
	{
		slug: 'oil',
		category: 'rice-legumes',
		kind: 'oilBottle',
		title: ['روغن {name} {brand}', '{brand} {name} oil'],
		summary: ['روغن {name} {processing}، محصول {origin}', '{processing} {name} oil from {origin}'],
		keywords: 'روغن, روغن زیتون, روغن کنجد, روغن مایع',
		unit: 'bottle',
		exempt: 'daily-food',
		specs: 'type=oil shelf=18',
		about: [
			[
				'دور از نور و گرما بماند؛ ته‌نشینی طبیعی است.',
				'Keep it from light and heat; a little sediment is natural.'
			]
		],
		models: [
			{
				name: ['زیتون بکر', 'virgin olive'],
				brand: 'mehrkesht',
				price: 780_000,
				tint: 'olive',
				options: 'volume: 500=1 1000=1.9',
				look: 'square',
				specs: 'processing=cold-pressed origin=rudbar',
				fa: 'زیتون رودبار در همان روز چیدن فشرده شده است.',
				en: 'Rudbar olives pressed on the day of picking.'
			},
			{
				name: ['کنجد', 'sesame'],
				brand: 'zagros',
				price: 460_000,
				tint: 'mustard',
				specs: 'processing=cold-pressed volume=750 origin=ardakan',
				fa: 'برای تفت دادن و سرخ کردن کوتاه مناسب است.',
				en: 'For tossing and short frying.'
			}
		]
	}
];
