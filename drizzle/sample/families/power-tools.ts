import { warranties, type Family } from '../family.ts';

export const powerTools: Family[] = [
	{
		slug: 'drill',
		category: 'power-tools',
		kind: 'drill',
		title: [
			'دریل شارژی {voltage}ی {brand} مدل {model}',
			'{brand} {model} {voltage} cordless drill'
		],
		summary: ['دریل شارژی {voltage}ی با گشتاور {torque}', '{voltage} cordless drill, {torque}'],
		keywords: 'دریل, دریل شارژی, پیچ گوشتی شارژی',
		warranty: warranties.twoYears,
		specs: 'type=cordless-drill',
		about: [
			[
				'دو باتری و شارژر سریع در کیف آن هست.',
				'Two batteries and a fast charger come in the case.'
			],
			['چراغ جلو جای سوراخ را روشن می‌کند.', 'A light shows where you drill.']
		],
		models: [
			{
				code: 'D12',
				brand: 'damavir',
				price: 3_480_000,
				tint: 'turquoise',
				specs: 'voltage=12 torque=30 speeds=2 weight=1100',
				fa: 'D12 برای قفسه و پردهٔ خانه سبک و کافی است.',
				en: 'Light, and enough for shelves and curtains.'
			},
			{
				code: 'D20',
				brand: 'tishar',
				price: 5_950_000,
				colours: 'red',
				specs: 'voltage=20 torque=55 speeds=2 weight=1500',
				fa: 'D20 حالت ضربه‌ای دارد و آجر را سوراخ می‌کند.',
				en: 'With hammer action, it goes through brick.'
			},
			{
				code: 'D20 Pro',
				brand: 'damavir',
				price: 8_400_000,
				tint: 'navy',
				specs: 'voltage=20 torque=80 speeds=2 weight=1700 features=brushless',
				fa: 'موتور بی‌زغال D20 Pro برای کار هرروزهٔ کارگاه است.',
				en: 'A brushless motor for daily workshop use.',
				max: 4
			}
		]
	},
	{
		slug: 'corded-drill',
		category: 'power-tools',
		kind: 'drill',
		look: 'corded',
		title: ['دریل برقی {power}ی {brand} مدل {model}', '{brand} {model} {power} drill'],
		summary: ['دریل ضربه‌ای {power}ی با {rotation}', '{power} hammer drill, {rotation}'],
		keywords: 'دریل, دریل برقی, دریل چکشی',
		warranty: warranties.year,
		specs: 'type=corded-drill',
		about: [['سرعتش با فشار انگشت کم و زیاد می‌شود.', 'Finger pressure sets its speed.']],
		models: [
			{
				code: 'P650',
				brand: 'tishar',
				price: 2_680_000,
				tint: 'orange',
				specs: 'power=650 rotation=2800 weight=1800 voltage=220',
				fa: 'P650 برای سوراخ دیوار و چوب خانه است.',
				en: 'For walls and wood around the house.'
			},
			{
				code: 'P850',
				brand: 'damavir',
				price: 3_750_000,
				tint: 'green',
				specs: 'power=850 rotation=3000 weight=2300 voltage=220',
				fa: 'P850 بتن را با حالت چکشی می‌شکافد.',
				en: 'Its hammer mode goes into concrete.'
			}
		]
	},
	{
		slug: 'grinder',
		category: 'power-tools',
		kind: 'grinder',
		title: ['فرز {power}ی {brand} مدل {model}', '{brand} {model} {power} grinder'],
		summary: ['فرز {power}ی با {rotation}', '{power} grinder, {rotation}'],
		keywords: 'فرز, مینی فرز, سنگ فرز, سنگ جت',
		warranty: warranties.year,
		specs: 'type=grinder voltage=220',
		about: [
			[
				'قاب محافظ آن بی‌آچار می‌چرخد و کلید ایمنی دارد.',
				'Its guard turns without a key and the switch is safe.'
			]
		],
		models: [
			{
				code: 'G115',
				brand: 'tishar',
				price: 2_890_000,
				tint: 'turquoise',
				specs: 'power=750 rotation=11000 weight=1900',
				fa: 'G115 باریک است و یک‌دستی هم نگه داشته می‌شود.',
				en: 'Slim enough to hold in one hand.'
			},
			{
				code: 'G180',
				brand: 'damavir',
				price: 4_980_000,
				tint: 'red',
				specs: 'power=1800 rotation=8500 weight=4200',
				fa: 'G180 برای سنگ و میلگرد است.',
				en: 'For stone and steel bars.'
			}
		]
	},
	{
		slug: 'sander',
		category: 'power-tools',
		kind: 'grinder',
		look: 'sander',
		title: ['سنبادهٔ لرزان {power}ی {brand} مدل {model}', '{brand} {model} {power} sander'],
		summary: ['سنبادهٔ {power}ی با کیسهٔ گردوغبار', '{power} sander with a dust bag'],
		keywords: 'سنباده برقی, سنباده لرزان, سنباده',
		warranty: warranties.year,
		specs: 'type=sander voltage=220',
		about: [['کاغذ آن گیره‌ای عوض می‌شود.', 'Clips change the paper in a moment.']],
		models: [
			{
				code: 'S200',
				brand: 'tarazin',
				price: 2_180_000,
				tint: 'yellow',
				specs: 'power=200 rotation=12000 weight=1200',
				fa: 'S200 کار برداشتن رنگ کهنهٔ در و پنجره را کوتاه می‌کند.',
				en: 'It shortens the stripping of doors and windows.'
			},
			{
				code: 'S320',
				brand: 'tishar',
				price: 2_950_000,
				tint: 'charcoal',
				specs: 'power=320 rotation=11000 weight=1700',
				fa: 'S320 لرزش کمی به دست می‌دهد.',
				en: 'Little of its shake reaches the hand.'
			}
		]
	}
];
