import type { Family } from '../family.ts';

export const nuts: Family[] = [
	{
		slug: 'nuts',
		category: 'nuts',
		kind: 'pouch',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: [
			'{name}، محصول {origin}، در بستهٔ زیپ‌دار',
			'{name} from {origin}, in a resealable pouch'
		],
		keywords: 'آجیل, پسته, بادام, گردو, تخمه, خشکبار',
		unit: 'pack',
		exempt: 'daily-food',
		specs: 'type=nuts shelf=9',
		about: [
			[
				'در بستهٔ زیپ‌دار است و پس از باز شدن در یخچال بماند.',
				'The pouch zips shut; keep it in the fridge once opened.'
			],
			['درشت‌ها با دست جدا شده‌اند و پوچ ندارد.', 'Sorted by hand, without empty shells.']
		],
		models: [
			{
				name: ['پستهٔ احمدآقایی', 'Ahmad-Aghaei pistachios'],
				brand: 'mehrkesht',
				price: 620_000,
				tint: 'mint',
				options: 'weight: 250=1 500=1.95 1000=3.8',
				look: 'green',
				specs: 'processing=roasted-salted origin=rafsanjan',
				fa: 'مغز سبز و کشیده‌ای دارد و نمکش اندازه است.',
				en: 'Long green kernels, salted just enough.'
			},
			{
				name: ['پستهٔ فندقی خام', 'raw round pistachios'],
				brand: 'mehrkesht',
				price: 540_000,
				tint: 'beige',
				options: 'weight: 250=1 500=1.95',
				look: 'pale round',
				specs: 'processing=raw origin=kerman',
				fa: 'خام است و برای شیرینی و شیر پسته مناسب.',
				en: 'Raw, for sweets and pistachio milk.'
			},
			{
				name: ['مغز گردوی تویسرکان', 'Tuyserkan walnut halves'],
				brand: 'zagros',
				price: 480_000,
				tint: 'brown',
				options: 'weight: 250=1 500=1.95',
				look: 'gold',
				specs: 'processing=raw origin=tuyserkan',
				fa: 'مغزهای روشن و درسته از گردوی امسال.',
				en: 'Pale whole halves of this year’s crop.'
			},
			{
				name: ['بادام درختی شور', 'salted almonds'],
				brand: 'zagros',
				price: 430_000,
				tint: 'camel',
				options: 'weight: 250=1 500=1.95',
				look: 'gold',
				specs: 'processing=roasted-salted origin=shahrekord',
				fa: 'با گلپر و نمک برشته شده و ترد است.',
				en: 'Roasted crisp with salt and golpar.'
			},
			{
				name: ['آجیل چهارمغز', 'four-nut mix'],
				brand: 'mehrkesht',
				price: 560_000,
				tint: 'burgundy',
				options: 'weight: 300=1 900=2.8',
				look: 'gold round',
				specs: 'processing=roasted-unsalted origin=mixed',
				fa: 'پسته، بادام، فندق و بادام هندی به یک اندازه.',
				en: 'Pistachio, almond, hazelnut and cashew in equal parts.'
			}
		]
	},
	{
		slug: 'dried-fruit',
		category: 'nuts',
		kind: 'pouch',
		look: 'leaf',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: [
			'{name}، محصول {origin}، در بستهٔ زیپ‌دار',
			'{name} from {origin}, in a resealable pouch'
		],
		keywords: 'میوه خشک, کشمش, توت خشک, انجیر, برگه',
		unit: 'pack',
		exempt: 'daily-food',
		specs: 'type=dried-fruit shelf=12',
		about: [
			[
				'گوگرد و شکر افزوده ندارد و در سایه خشک شده است.',
				'Dried in the shade, without sulphur or added sugar.'
			]
		],
		models: [
			{
				name: ['انجیر خشک استهبان', 'Estahban dried figs'],
				brand: 'golbanoo',
				price: 310_000,
				tint: 'mustard',
				options: 'weight: 300=1 800=2.5',
				look: 'pale round',
				specs: 'processing=sun-dried origin=estahban',
				fa: 'انجیر دهان‌باز که شب‌خیس شود نرم می‌شود.',
				en: 'Open figs that soften overnight in water.'
			},
			{
				name: ['توت خشک', 'dried mulberries'],
				brand: 'golbanoo',
				price: 195_000,
				tint: 'green',
				specs: 'processing=sun-dried origin=kashan weight=250',
				look: 'pale',
				fa: 'جای قند را کنار چای می‌گیرد.',
				en: 'It takes the place of sugar with tea.'
			},
			{
				name: ['برگهٔ زردآلو', 'dried apricots'],
				brand: 'zagros',
				price: 340_000,
				tint: 'orange',
				specs: 'processing=sun-dried origin=shahrud weight=300',
				look: 'gold round',
				fa: 'ترش و شیرین و گوشتی.',
				en: 'Tart, sweet and fleshy.'
			}
		]
	}
];
