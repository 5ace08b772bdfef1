import type { Family } from '../family.ts';

export const tableware: Family[] = [
	{
		slug: 'mug',
		category: 'tableware',
		kind: 'mug',
		title: ['ماگ {material} {brand} طرح {name}', '{brand} {name} {material} mug'],
		summary: [
			'ماگ {material} {volume}ی، مناسب مایکروفر',
			'{volume} {material} mug, microwave safe'
		],
		keywords: 'ماگ, لیوان, لیوان سرامیکی, فنجان',
		specs: 'type=mug dishwasher=yes',
		about: [
			[
				'نقش آن زیر لعاب است و با شست‌وشو پاک نمی‌شود.',
				'The pattern lies under the glaze and does not wash off.'
			],
			['در جعبهٔ مقوایی محکم و آمادهٔ هدیه بسته شده است.', 'It comes in a sturdy box, ready to give.']
		],
		models: [
			{
				name: ['خزر', 'Caspian'],
				brand: 'sarvineh',
				price: 240_000,
				colours: 'navy turquoise white',
				look: 'waves',
				specs: 'material=ceramic volume=350',
				fa: 'موج‌های خزر را دست نقاش کارگاه یکی‌یکی کشیده است.',
				en: 'Each wave is drawn by a painter of the workshop.'
			},
			{
				name: ['برف', 'Snow'],
				brand: 'sarvineh',
				price: 220_000,
				colours: 'sky burgundy',
				look: 'dots',
				specs: 'material=ceramic volume=320',
				fa: 'دانه‌های برف آن زمستان را دل‌پذیرتر می‌کند.',
				en: 'Its snowflakes make winter kinder.'
			},
			{
				name: ['خط', 'Line'],
				brand: 'zarbin',
				price: 310_000,
				colours: 'cream black',
				look: 'tall stripes',
				specs: 'material=porcelain volume=420',
				fa: 'بلند و باریک است و چای را دیرتر سرد می‌کند.',
				en: 'Tall and narrow, it keeps tea warm longer.'
			}
		]
	},
	{
		slug: 'plate-set',
		category: 'tableware',
		kind: 'plate',
		title: ['سرویس بشقاب {pieces}‌ای {brand} طرح {name}', '{brand} {name} plate set, {pieces}'],
		summary: ['بشقاب {material} برای شش نفر، {pieces}', '{pieces} of {material} for six people'],
		keywords: 'بشقاب, سرویس غذاخوری, ظرف چینی, پیش دستی',
		unit: 'set',
		specs: 'type=plates',
		about: [
			[
				'تکه‌ها جداگانه هم موجودند تا اگر یکی شکست سرویس ناقص نماند.',
				'Single pieces are available, so a broken one is replaced.'
			],
			['لبهٔ ضخیم آن کمتر لب‌پر می‌شود.', 'Its thick rim seldom chips.']
		],
		models: [
			{
				name: ['گل‌ریز', 'Golriz'],
				brand: 'zarbin',
				price: 4_350_000,
				tint: 'white',
				look: 'floral trim-burgundy',
				specs: 'material=porcelain pieces=18 dishwasher=yes',
				fa: 'گل‌ریز نقش ظریف باغ ایرانی را دور بشقاب می‌چرخاند.',
				en: 'A fine garden pattern runs around the rim.'
			},
			{
				name: ['کاشی', 'Kashi'],
				brand: 'sarvineh',
				price: 2_780_000,
				tint: 'white',
				look: 'dots trim-blue',
				specs: 'material=ceramic pieces=12 dishwasher=yes',
				fa: 'آبی کاشی‌های قدیم روی سفیدِ گرم لعاب نشسته است.',
				en: 'The blue of old tiles on a warm white glaze.'
			},
			{
				name: ['سنگ', 'Sang'],
				brand: 'sarvineh',
				price: 3_190_000,
				colours: 'charcoal beige',
				look: 'set',
				specs: 'material=stoneware pieces=18 dishwasher=yes',
				fa: 'سطح مات سنگ شبیه سفال دست‌ساز است و لک نمی‌گیرد.',
				en: 'A matte surface like handmade clay that does not stain.'
			}
		]
	},
	{
		slug: 'tea-glass',
		category: 'tableware',
		kind: 'tumbler',
		look: 'waist',
		title: ['استکان {brand} طرح {name}، بستهٔ {count}ی', '{brand} {name} tea glasses, {count}'],
		summary: [
			'استکان {material} {volume}ی، بستهٔ {count}ی',
			'{material} glasses for tea, {volume}, {count}'
		],
		keywords: 'استکان, لیوان, کمر باریک, لیوان چای',
		unit: 'set',
		specs: 'type=glasses dishwasher=yes',
		about: [['تغییر ناگهانی دما آن را نمی‌شکند.', 'Sudden heat does not crack it.']],
		models: [
			{
				name: ['کمرباریک', 'Slim-waist'],
				brand: 'nushand',
				price: 480_000,
				tint: '#b5562f',
				look: 'gilt',
				specs: 'material=glass volume=120 count=6',
				fa: 'رنگ چای در کمر باریک آن درست دیده می‌شود.',
				en: 'Its narrow waist shows the true colour of tea.'
			},
			{
				name: ['بلور', 'Crystal'],
				brand: 'nushand',
				price: 720_000,
				tint: '#a8431f',
				look: 'cut',
				specs: 'material=crystal volume=150 count=6',
				fa: 'تراش بلور نور مهمانی را چند برابر می‌کند.',
				en: 'The cut glass multiplies the light of a party.'
			}
		]
	},
	{
		slug: 'teapot',
		category: 'tableware',
		kind: 'teapot',
		title: ['قوری {material} {brand} طرح {name}', '{brand} {name} {material} teapot'],
		summary: ['قوری {material} {volume}ی با صافی', '{volume} {material} teapot with strainer'],
		keywords: 'قوری, قوری چینی, چای',
		specs: 'type=teapot',
		about: [
			[
				'لبهٔ لوله چکه نمی‌کند و در آن هنگام ریختن نمی‌افتد.',
				'The spout does not drip and the lid stays on while pouring.'
			]
		],
		models: [
			{
				name: ['گل سرخ', 'Red Rose'],
				brand: 'zarbin',
				price: 860_000,
				tint: 'white',
				look: 'floral trim-red',
				specs: 'material=porcelain volume=900 dishwasher=yes',
				fa: 'همان قوری گل‌سرخی خانهٔ مادربزرگ است.',
				en: 'The very rose teapot of grandmother’s house.'
			},
			{
				name: ['فیروزه', 'Turquoise'],
				brand: 'sarvineh',
				price: 690_000,
				colours: 'turquoise mustard',
				specs: 'material=ceramic volume=700 dishwasher=yes',
				fa: 'لعاب فیروزه‌ای آن در هر پخت کمی فرق می‌کند.',
				en: 'Its glaze differs a little with every firing.'
			}
		]
	}
];
