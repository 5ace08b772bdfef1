import type { Family } from '../family.ts';

export const writingArt: Family[] = [
	{
		slug: 'pen',
		category: 'writing-art',
		kind: 'pen',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} با نوک {tip}ی و بدنهٔ {body}', '{name}, {tip} tip, {body} body'],
		keywords: 'خودکار, خودنویس, روان نویس, قلم',
		about: [
			['روان می‌نویسد و دست را خسته نمی‌کند.', 'It writes smoothly and does not tire the hand.'],
			['مغزی یدک آن در بازار هست.', 'Refills are easy to find.']
		],
		models: [
			{
				name: ['خودکار پنج‌رنگ', 'pen set'],
				brand: 'qalamdan',
				price: 120_000,
				tint: 'blue',
				look: 'set',
				specs: 'type=ballpoint tip=0.7 body=plastic count=5',
				fa: 'پنج رنگ پرکاربرد در یک بسته.',
				en: 'The five colours you use most.'
			},
			{
				name: ['خودنویس مفرغ', 'bronze fountain pen'],
				brand: 'qalamdan',
				price: 980_000,
				colours: 'burgundy black',
				look: 'fountain',
				specs: 'type=fountain tip=0.6 body=brass',
				fa: 'نوک نرم آن برای خط تحریری فارسی تنظیم شده است.',
				en: 'Its soft nib is set for Persian cursive.'
			},
			{
				name: ['روان‌نویس', 'rollerball'],
				brand: 'qalamdan',
				price: 95_000,
				colours: 'navy red green',
				specs: 'type=rollerball tip=0.5 body=plastic',
				fa: 'جوهر زودخشک آن زیر دست پخش نمی‌شود.',
				en: 'Quick-drying ink that does not smear.'
			}
		]
	},
	{
		slug: 'colours',
		category: 'writing-art',
		kind: 'pencils',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} برای {age}', '{name}, {age}'],
		keywords: 'مداد رنگی, ماژیک, مدادرنگی, رنگ آمیزی',
		unit: 'pack',
		about: [
			[
				'رنگ‌هایش زنده است و از لباس با آب و صابون پاک می‌شود.',
				'Bright colours that soap and water take out of clothes.'
			]
		],
		models: [
			{
				name: ['مداد رنگی', 'colour pencils'],
				brand: 'labkhandak',
				price: 280_000,
				tint: 'turquoise',
				options: 'count: 12=1 24=1.8 36=2.6',
				specs: 'type=pencil age=from-3',
				fa: 'مغزی نرم و محکمی دارد که با افتادن نمی‌شکند.',
				en: 'Soft yet strong leads that survive a fall.'
			},
			{
				name: ['ماژیک رنگی', 'felt pens'],
				brand: 'labkhandak',
				price: 195_000,
				tint: 'orange',
				look: 'marker',
				specs: 'type=marker count=12 age=from-3',
				fa: 'درِ هواکش‌دار آن برای کودک بی‌خطر است.',
				en: 'Vented caps are safe for children.'
			},
			{
				name: ['مداد طراحی', 'drawing pencils'],
				brand: 'qalamdan',
				price: 240_000,
				tint: 'olive',
				look: 'graphite',
				specs: 'type=pencil count=10 age=adults',
				fa: 'از سخت تا نرم، برای سایه‌روشن.',
				en: 'From hard to soft, for light and shade.'
			}
		]
	},
	{
		slug: 'pencil-case',
		category: 'writing-art',
		kind: 'pencilCase',
		title: ['جامدادی {brand} طرح {name}', '{brand} {name} pencil case'],
		summary: ['جامدادی {fabric} زیپی، {dimensions}', 'Zipped {fabric} case, {dimensions}'],
		keywords: 'جامدادی, جا مدادی, کیف مداد',
		specs: 'type=pencil-case',
		about: [
			['آستر آن لکهٔ جوهر را می‌پوشاند و شسته می‌شود.', 'Its washable lining hides ink stains.']
		],
		models: [
			{
				name: ['خال', 'Dots'],
				brand: 'labkhandak',
				price: 165_000,
				colours: 'pink sky',
				look: 'dots',
				specs: 'fabric=canvas dimensions=21x9x7',
				fa: 'جادار است و سی مداد در آن جا می‌شود.',
				en: 'Roomy enough for thirty pencils.'
			},
			{
				name: ['موج', 'Wave'],
				brand: 'qalamdan',
				price: 190_000,
				colours: 'olive',
				specs: 'fabric=canvas dimensions=20x8x6',
				fa: 'ساده است و برای دانشجو و همکار هم خوب.',
				en: 'Plain enough for students and colleagues.'
			}
		]
	}
];
