import type { Family } from '../family.ts';

export const saffronSpices: Family[] = [
	{
		slug: 'saffron',
		category: 'saffron-spices',
		kind: 'saffronBox',
		title: ['زعفران {name} {brand}', '{brand} {name} saffron'],
		summary: ['زعفران {grade} محصول {origin}', '{grade} saffron from {origin}'],
		keywords: 'زعفران, زعفرون, سرگل, نگین, زعفران قائنات',
		unit: 'box',
		exempt: 'daily-food',
		specs: 'type=saffron shelf=36',
		about: [
			[
				'با آب خنک یا یخ دم کنید تا رنگش کامل باز شود.',
				'Brew it with cool water or ice for its full colour.'
			],
			['در ظرف دربستهٔ شیشه‌ای و دور از نور بماند.', 'Keep it in closed glass, away from light.']
		],
		models: [
			{
				name: ['سرگل', 'Sargol'],
				brand: 'orfan',
				price: 310_000,
				tint: 'burgundy',
				options: 'weight: 1=1 2=1.95 4.6=4.4',
				specs: 'grade=premium origin=qaen',
				fa: 'تنها سر کلاله است و رنگ‌دهی بالایی دارد.',
				en: 'Only the red tips, with strong colour.',
				max: 10
			},
			{
				name: ['نگین', 'Negin'],
				brand: 'orfan',
				price: 1_560_000,
				tint: 'navy',
				options: 'weight: 4.6=1 9.2=1.95',
				look: 'case',
				specs: 'grade=superior origin=torbat',
				fa: 'رشته‌های کشیده و بی‌شکستگی نگین در جعبهٔ هدیه.',
				en: 'Long unbroken threads in a gift case.',
				max: 5
			},
			{
				name: ['پوشال', 'Pushal'],
				brand: 'mehrkesht',
				price: 265_000,
				tint: 'purple',
				specs: 'grade=first-grade origin=qaen weight=1',
				fa: 'پوشال کمی ریشهٔ زرد دارد و عطرش بیشتر است.',
				en: 'A little of the yellow style, and more aroma.'
			}
		]
	},
	{
		slug: 'spice',
		category: 'saffron-spices',
		kind: 'spiceJar',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} {processing} در شیشهٔ {weight}ی', '{processing} {name}, {weight} jar'],
		keywords: 'ادویه, زردچوبه, دارچین, فلفل, هل',
		unit: 'bottle',
		exempt: 'daily-food',
		specs: 'type=spice shelf=18',
		about: [
			['بی‌افزودنی آسیاب شده و درِ دانه‌پاش دارد.', 'Ground without additives, with a shaker lid.'],
			[
				'هر بار به اندازهٔ یک ماه بخرید تا عطرش بماند.',
				'Buy a month’s worth at a time to keep its aroma.'
			]
		],
		models: [
			{
				name: ['زردچوبه', 'turmeric'],
				brand: 'orfan',
				price: 89_000,
				tint: 'mustard',
				specs: 'processing=ground weight=90',
				fa: 'رنگ گرم و عطر خاکی دارد و پایهٔ هر خورشی است.',
				en: 'Warm and earthy, the base of every stew.'
			},
			{
				name: ['دارچین سیلان', 'Ceylon cinnamon'],
				brand: 'orfan',
				price: 145_000,
				tint: 'brown',
				specs: 'processing=ground weight=75',
				fa: 'ملایم و شیرین برای شله‌زرد و حلوا.',
				en: 'Mild and sweet, for puddings.'
			},
			{
				name: ['فلفل سیاه', 'black pepper'],
				brand: 'orfan',
				price: 165_000,
				tint: 'charcoal',
				specs: 'processing=whole weight=80',
				fa: 'دانهٔ درسته است؛ دم سفره آسیاب کنید.',
				en: 'Whole corns; grind them at the table.'
			},
			{
				name: ['پاپریکا', 'paprika'],
				brand: 'mehrkesht',
				price: 98_000,
				tint: 'red',
				specs: 'processing=ground weight=80',
				fa: 'شیرین است و رنگ خوبی به مرغ می‌دهد.',
				en: 'Sweet, and it colours chicken well.'
			},
			{
				name: ['هل سبز', 'green cardamom'],
				brand: 'orfan',
				price: 420_000,
				tint: 'green',
				specs: 'processing=whole weight=40',
				fa: 'غلاف‌های بسته و خوش‌عطر برای چای و شیرینی.',
				en: 'Closed, fragrant pods for tea and sweets.'
			},
			{
				name: ['ادویهٔ پلویی', 'rice spice'],
				brand: 'golbanoo',
				price: 120_000,
				tint: 'peach',
				specs: 'processing=ground weight=70',
				fa: 'گل محمدی، دارچین و زیره به نسبت قدیمی.',
				en: 'Rose, cinnamon and cumin in the old proportion.'
			}
		]
	}
];
