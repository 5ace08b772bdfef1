import { warranties, type Family } from '../family.ts';

export const ornaments: Family[] = [
	{
		slug: 'vase',
		category: 'ornaments',
		kind: 'vase',
		title: ['گلدان {material} {brand} طرح {name}', '{brand} {name} {material} vase'],
		summary: ['گلدان {material} به بلندی {height}', '{material} vase, {height} tall'],
		keywords: 'گلدان, گلدان تزئینی, گلدان رومیزی',
		specs: 'type=vase',
		about: [
			['درون آن لعاب خورده و آب پس نمی‌دهد.', 'Glazed inside, it does not seep.'],
			[
				'هر گلدان با دست ساخته شده و کمی با دیگری فرق دارد.',
				'Each is made by hand and a little unlike the next.'
			]
		],
		models: [
			{
				name: ['لاجورد', 'Lapis'],
				brand: 'zarbin',
				price: 980_000,
				colours: 'navy turquoise',
				look: 'round tile',
				specs: 'material=ceramic height=28',
				fa: 'نوار کاشی لاجورد رنگ مسجدهای اصفهان را دارد.',
				en: 'Its band of tiles has the colour of Isfahan’s domes.'
			},
			{
				name: ['کوزه‌گر', 'Potter'],
				brand: 'dastmayeh',
				price: 420_000,
				tint: 'copper',
				look: 'jug stripes',
				specs: 'material=clay height=24',
				fa: 'سفال ساده‌ای که شاخهٔ خشک هم در آن زیباست.',
				en: 'Plain clay in which even a dry branch looks well.'
			},
			{
				name: ['سرو', 'Sarv'],
				brand: 'sarvineh',
				price: 760_000,
				colours: 'white green',
				specs: 'material=ceramic height=30',
				fa: 'خط کشیدهٔ سرو کنار پنجره سایهٔ قشنگی می‌اندازد.',
				en: 'Its long line throws a fine shadow by a window.'
			}
		]
	},
	{
		slug: 'wall-clock',
		category: 'ornaments',
		kind: 'clock',
		title: ['ساعت دیواری {brand} طرح {name}', '{brand} {name} wall clock'],
		summary: [
			'ساعت دیواری {body} به قطر {diameter} با موتور آرام',
			'{body} wall clock, {diameter}, silent movement'
		],
		keywords: 'ساعت دیواری, ساعت, ساعت تزئینی',
		warranty: warranties.year,
		specs: 'type=clock',
		about: [
			[
				'موتور آن تیک‌تاک نمی‌کند و با یک باتری قلمی یک سال کار می‌کند.',
				'It does not tick, and one battery lasts a year.'
			]
		],
		models: [
			{
				name: ['نیم‌روز', 'Nimruz'],
				brand: 'elimad',
				price: 690_000,
				colours: 'black red',
				specs: 'body=metal diameter=30',
				fa: 'عددهای درشت نیم‌روز از آن سوی اتاق خوانده می‌شود.',
				en: 'Its marks are read from across the room.'
			},
			{
				name: ['چوبینه', 'Chubineh'],
				brand: 'dastmayeh',
				price: 1_140_000,
				tint: 'wood',
				specs: 'body=walnut diameter=35',
				fa: 'قاب گردوی چوبینه با روغن طبیعی پرداخت شده است.',
				en: 'A walnut rim finished with natural oil.'
			},
			{
				name: ['خشت', 'Khesht'],
				brand: 'elimad',
				price: 820_000,
				colours: 'mustard',
				look: 'square',
				specs: 'body=abs diameter=28',
				fa: 'خشت گوشه‌های گرد و رنگ شادی برای آشپزخانه دارد.',
				en: 'Rounded corners and a cheerful colour for a kitchen.'
			}
		]
	},
	{
		slug: 'photo-frame',
		category: 'ornaments',
		kind: 'frame',
		title: ['قاب عکس {brand} طرح {name}', '{brand} {name} photo frame'],
		summary: ['قاب {material} برای عکس {dimensions}', '{material} frame for {dimensions} photos'],
		keywords: 'قاب عکس, قاب, تابلو',
		specs: 'type=frame',
		about: [['هم آویخته می‌شود و هم روی میز می‌ایستد.', 'It hangs, or stands on a table.']],
		models: [
			{
				name: ['ساده', 'Plain'],
				brand: 'dastmayeh',
				price: 260_000,
				colours: 'wood white',
				specs: 'material=beech dimensions=21x15',
				fa: 'قابی که عکس را جلو می‌آورد و خودش دیده نمی‌شود.',
				en: 'A frame that lets the picture speak.'
			},
			{
				name: ['زرین', 'Zarrin'],
				brand: 'zarbin',
				price: 540_000,
				tint: 'gold',
				specs: 'material=brass dimensions=24x18',
				fa: 'لبهٔ برنجی زرین برای عکس‌های خانوادگی قدیمی است.',
				en: 'A brass edge for old family photographs.'
			}
		]
	},
	{
		slug: 'candle',
		category: 'ornaments',
		kind: 'candle',
		title: ['شمع معطر {brand} با رایحهٔ {scent}', '{brand} {scent} scented candle'],
		summary: [
			'شمع {material} با رایحهٔ {scent} و {hours} سوختن',
			'{material} candle, {scent}, burns {hours}'
		],
		keywords: 'شمع, شمع معطر, شمع عطری',
		specs: 'type=candle',
		about: [
			[
				'دوده نمی‌کند و پس از تمام شدن، ظرفش جای مداد می‌شود.',
				'It does not soot, and its jar becomes a pencil pot.'
			]
		],
		models: [
			{
				code: 'R1',
				brand: 'golbanoo',
				price: 290_000,
				tint: 'pink',
				specs: 'material=soy scent=rose hours=30',
				fa: 'بوی گلاب کاشان در شب‌های بهار را به یاد می‌آورد.',
				en: 'It recalls Kashan’s rosewater on a spring night.'
			},
			{
				code: 'C2',
				brand: 'golbanoo',
				price: 310_000,
				tint: 'camel',
				look: 'round',
				specs: 'material=soy scent=cinnamon hours=35',
				fa: 'دارچین و پرتقال برای عصرهای پاییز.',
				en: 'Cinnamon and orange for autumn evenings.'
			}
		]
	}
];
