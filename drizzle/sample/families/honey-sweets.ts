import type { Family } from '../family.ts';

export const honeySweets: Family[] = [
	{
		slug: 'honey',
		category: 'honey-sweets',
		kind: 'honeyJar',
		title: ['عسل {name} {brand}', '{brand} {name} honey'],
		summary: ['عسل {name} {grade}، برداشت {origin}', '{grade} {name} honey from {origin}'],
		keywords: 'عسل, عسل طبیعی, انگبین',
		unit: 'bottle',
		exempt: 'daily-food',
		specs: 'type=honey shelf=36',
		about: [
			[
				'رس بستن نشانهٔ خرابی نیست؛ در آب ولرم باز می‌شود.',
				'Setting is no fault: warm water melts it again.'
			],
			['به کودک زیر یک سال ندهید.', 'Not for children under one year.']
		],
		models: [
			{
				name: ['گون', 'Gavan'],
				brand: 'zagros',
				price: 540_000,
				tint: 'gold',
				options: 'weight: 500=1 1000=1.9',
				specs: 'grade=natural origin=khansar',
				fa: 'رنگ روشن و عطر ملایمی دارد.',
				en: 'Light in colour and gentle in scent.'
			},
			{
				name: ['آویشن', 'thyme'],
				brand: 'zagros',
				price: 620_000,
				tint: 'copper',
				options: 'weight: 500=1 1000=1.9',
				specs: 'grade=natural origin=ardabil',
				fa: 'تیره‌تر است و ته گلو را گرم می‌کند.',
				en: 'Darker, and warming at the back of the throat.'
			},
			{
				name: ['چهل‌گیاه', 'forty-flower'],
				brand: 'mehrkesht',
				price: 480_000,
				tint: 'mustard',
				specs: 'grade=natural origin=sabalan weight=800',
				fa: 'از دامنهٔ سبلان و گل‌های گوناگون.',
				en: 'From the slopes of Sabalan and many flowers.'
			}
		]
	},
	{
		slug: 'jam',
		category: 'honey-sweets',
		kind: 'honeyJar',
		look: 'fruit',
		title: ['مربای {name} {brand}', '{brand} {name} jam'],
		summary: ['مربای {name} {weight}ی با میوهٔ درسته', '{name} jam, {weight}, whole fruit'],
		keywords: 'مربا, مربای خانگی, صبحانه',
		unit: 'bottle',
		exempt: 'daily-food',
		specs: 'type=jam shelf=18',
		about: [['در دیگ کوچک پخته شده و شکرش کم است.', 'Cooked in small pans, with little sugar.']],
		models: [
			{
				name: ['آلبالو', 'sour cherry'],
				brand: 'golbanoo',
				price: 165_000,
				tint: 'burgundy',
				specs: 'flavour=sour-cherry weight=300',
				fa: 'ترشی آلبالو در آن مانده است.',
				en: 'The sourness of the cherry is still there.'
			},
			{
				name: ['بهارنارنج', 'orange blossom'],
				brand: 'golbanoo',
				price: 210_000,
				tint: 'peach',
				specs: 'flavour=orange-blossom weight=300',
				fa: 'گلبرگ‌های شیراز در شهدی شفاف.',
				en: 'Shiraz petals in clear syrup.'
			}
		]
	},
	{
		slug: 'sweets',
		category: 'honey-sweets',
		kind: 'sweetBox',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['شیرینی با {flavour} در جعبهٔ هدیه', 'Sweets with {flavour}, in a gift box'],
		keywords: 'شیرینی, سوهان, گز, باقلوا, سوغات',
		unit: 'box',
		exempt: 'perishable',
		specs: 'type=sweets',
		about: [
			['تازه بسته‌بندی شده و برای سوغات آماده است.', 'Freshly packed and ready to give.'],
			['در جای خنک نگه دارید و زود میل کنید.', 'Keep it cool and enjoy it soon.']
		],
		models: [
			{
				name: ['گز آردی', 'floured gaz'],
				brand: 'bamdadak',
				price: 420_000,
				tint: 'turquoise',
				options: 'weight: 450=1 900=1.9',
				look: 'pale round',
				specs: 'flavour=pistachio shelf=4',
				fa: 'چهل درصد مغز پسته دارد و به دندان نمی‌چسبد.',
				en: 'Forty per cent pistachio, and it does not stick.'
			},
			{
				name: ['سوهان عسلی', 'honey sohan'],
				brand: 'bamdadak',
				price: 380_000,
				tint: 'mustard',
				look: 'gold',
				specs: 'flavour=honey-almond weight=500 shelf=3',
				fa: 'ورقه‌های نازک و ترد با بادام.',
				en: 'Thin crisp sheets with almond.'
			},
			{
				name: ['باقلوای یزدی', 'Yazdi baklava'],
				brand: 'bamdadak',
				price: 490_000,
				tint: 'green',
				look: 'gold',
				specs: 'flavour=cardamom weight=600 shelf=2',
				fa: 'عطر هل و گلاب دارد و ریز بریده شده است.',
				en: 'Fragrant with cardamom and rosewater, cut small.'
			},
			{
				name: ['شکلات تلخ', 'dark chocolates'],
				brand: 'ilmun',
				price: 350_000,
				tint: 'brown',
				look: 'dark',
				specs: 'flavour=cocoa weight=250 shelf=10',
				fa: 'هفتاد درصد کاکائو و چند دانه نمک دریا.',
				en: 'Seventy per cent cocoa and a few grains of sea salt.'
			}
		]
	}
];
