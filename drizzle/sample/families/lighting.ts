import { warranties, type Family } from '../family.ts';

export const lighting: Family[] = [
	{
		slug: 'table-lamp',
		category: 'lighting',
		kind: 'tableLamp',
		title: ['آباژور رومیزی {brand} طرح {name}', '{brand} {name} table lamp'],
		summary: ['آباژور با پایهٔ {body} به بلندی {height}', 'Table lamp, {body} base, {height} tall'],
		keywords: 'آباژور, چراغ خواب, لامپ رومیزی',
		warranty: warranties.year,
		specs: 'type=table-lamp socket=e27',
		about: [
			[
				'کلاهک پارچه‌ای نور را نرم می‌کند و برای شستن جدا می‌شود.',
				'A cloth shade softens the light and comes off for washing.'
			],
			[
				'لامپ جداگانه فروخته می‌شود و هر لامپ کم‌مصرف به آن می‌خورد.',
				'The bulb is sold separately; any energy-saving one fits.'
			]
		],
		models: [
			{
				name: ['شبنم', 'Shabnam'],
				brand: 'shabtab',
				price: 1_280_000,
				colours: 'white navy',
				look: 'pleated',
				specs: 'body=metal height=42',
				fa: 'شبنم کنار تخت نوری آرام برای خواندن می‌دهد.',
				en: 'Shabnam gives a calm bedside light to read by.'
			},
			{
				name: ['کوزه', 'Kuzeh'],
				brand: 'shabtab',
				price: 1_960_000,
				colours: 'turquoise',
				look: 'ceramic drum',
				specs: 'body=ceramic height=48',
				fa: 'پایهٔ سفالی کوزه با دست لعاب خورده است.',
				en: 'Its clay base is glazed by hand.'
			},
			{
				name: ['مس', 'Mes'],
				brand: 'elimad',
				price: 2_240_000,
				tint: 'copper',
				look: 'drum',
				specs: 'body=copper height=45',
				fa: 'مس به اتاق گرمایی می‌دهد که حتی خاموشش هم حس می‌شود.',
				en: 'It warms a room even when it is off.'
			}
		]
	},
	{
		slug: 'desk-lamp',
		category: 'lighting',
		kind: 'deskLamp',
		title: ['چراغ مطالعهٔ {brand} مدل {model}', '{brand} {model} desk lamp'],
		summary: [
			'چراغ مطالعهٔ {power}ی با نور {light} و {lumens}',
			'{power} desk lamp, {light}, {lumens}'
		],
		keywords: 'چراغ مطالعه, چراغ رومیزی, لامپ مطالعه',
		warranty: warranties.eighteen,
		specs: 'type=desk-lamp',
		about: [
			[
				'نور آن سوسو نمی‌زند و چشم را کمتر خسته می‌کند.',
				'Its light does not flicker and tires the eyes less.'
			],
			['بازو در هر زاویه‌ای می‌ماند.', 'The arm stays at any angle.']
		],
		models: [
			{
				code: 'D8',
				brand: 'shabtab',
				price: 1_090_000,
				colours: 'white red',
				specs: 'power=8 light=adjustable lumens=600 body=metal',
				fa: 'D8 سه رنگ نور دارد، از آفتابی تا مهتابی.',
				en: 'Three tones of light, from warm to cool.'
			},
			{
				code: 'D12 Bar',
				brand: 'elimad',
				price: 1_890_000,
				colours: 'charcoal',
				look: 'bar',
				specs: 'power=12 light=adjustable lumens=950 body=aluminium',
				fa: 'میلهٔ نور D12 همهٔ میز را یکدست روشن می‌کند.',
				en: 'Its long bar lights the whole desk evenly.'
			}
		]
	},
	{
		slug: 'bulb',
		category: 'lighting',
		kind: 'bulb',
		title: ['لامپ {power}ی {brand} مدل {model}', '{brand} {model} {power} bulb'],
		summary: [
			'لامپ کم‌مصرف {power}ی با سرپیچ {socket} و {lumens}',
			'{power} LED bulb, {socket} cap, {lumens}'
		],
		keywords: 'لامپ, لامپ کم مصرف, لامپ ال ای دی, حباب',
		warranty: warranties.year,
		specs: 'type=bulb',
		about: [
			[
				'بیست هزار ساعت عمر دارد و بی‌درنگ با نور کامل روشن می‌شود.',
				'It lasts twenty thousand hours and is at full light at once.'
			]
		],
		models: [
			{
				code: 'A9',
				brand: 'shabtab',
				price: 79_000,
				tint: 'white',
				options: 'light: warm=1 daylight=1',
				specs: 'power=9 socket=e27 lumens=850',
				fa: 'A9 جای لامپ ۷۵ واتی قدیمی را می‌گیرد.',
				en: 'The A9 takes the place of an old 75-watt bulb.'
			},
			{
				code: 'C5',
				brand: 'shabtab',
				price: 64_000,
				tint: 'gold',
				look: 'candle filament',
				specs: 'power=5 socket=e14 lumens=430 light=warm',
				fa: 'C5 شمعی است و برای لوستر ساخته شده.',
				en: 'Candle-shaped, made for chandeliers.'
			},
			{
				code: 'F8 Filament',
				brand: 'elimad',
				price: 145_000,
				tint: 'copper',
				look: 'filament',
				specs: 'power=8 socket=e27 lumens=720 light=warm',
				fa: 'رشته‌های دیدنی F8 به کافه حال قدیم می‌دهد.',
				en: 'Its visible filaments give a café an old-time air.'
			}
		]
	},
	{
		slug: 'pendant',
		category: 'lighting',
		kind: 'pendant',
		title: ['چراغ آویز {brand} طرح {name}', '{brand} {name} pendant'],
		summary: [
			'آویز {body} به قطر {diameter} با سرپیچ {socket}',
			'{body} pendant, {diameter}, {socket} cap'
		],
		keywords: 'لوستر, چراغ آویز, آویز سقفی, لوستر مدرن',
		warranty: warranties.year,
		specs: 'type=pendant socket=e27',
		about: [
			['بلندی سیم آن تا یک‌ونیم متر تنظیم می‌شود.', 'The cord adjusts to a metre and a half.']
		],
		models: [
			{
				name: ['حصیر', 'Hasir'],
				brand: 'dastmayeh',
				price: 1_650_000,
				tint: 'camel',
				look: 'woven',
				specs: 'body=straw diameter=40',
				fa: 'حصیر را بافندگان از نی جنوب بافته‌اند.',
				en: 'Woven of southern reed by hand.'
			},
			{
				name: ['ماه', 'Mah'],
				brand: 'elimad',
				price: 2_380_000,
				colours: 'white mustard',
				look: 'globe',
				specs: 'body=metal diameter=32',
				fa: 'ماه بالای میز ناهارخوری دایره‌ای از نور می‌اندازد.',
				en: 'Mah throws a circle of light over the dining table.'
			}
		]
	}
];
