import { warranties, type Family } from '../family.ts';

export const foodPreparation: Family[] = [
	{
		slug: 'blender',
		category: 'food-preparation',
		kind: 'blender',
		title: ['مخلوط‌کن {power}ی {brand} مدل {model}', '{brand} {model} {power} blender'],
		summary: [
			'مخلوط‌کن {power}ی با پارچ {material} {capacity}ی',
			'{power} blender, {capacity} {material} jug'
		],
		keywords: 'مخلوط کن, بلندر, اسموتی ساز, آب میوه',
		warranty: warranties.twoYears,
		specs: 'type=blender',
		about: [
			[
				'تیغهٔ چهارپر آن یخ را هم خرد می‌کند و برای شستن باز می‌شود.',
				'Its four-armed blade crushes ice and comes apart for washing.'
			],
			['تا پارچ درست جا نیفتد روشن نمی‌شود.', 'It will not start until the jug sits right.']
		],
		models: [
			{
				code: 'B600',
				brand: 'azinav',
				price: 2_680_000,
				colours: 'white red',
				specs: 'power=600 capacity=1.5 material=glass speeds=3',
				fa: 'B600 شیرموز صبح را در سی ثانیه آماده می‌کند.',
				en: 'Breakfast banana milk in thirty seconds.'
			},
			{
				code: 'B1200',
				brand: 'yakhsar',
				price: 5_950_000,
				colours: 'black',
				specs: 'power=1200 capacity=2 material=copolyester speeds=8',
				fa: 'B1200 با موتور پرتوانش مغزها را به کرهٔ نرم تبدیل می‌کند.',
				en: 'Its strong motor turns nuts into smooth butter.'
			},
			{
				code: 'Go',
				brand: 'barzhin',
				price: 1_290_000,
				colours: 'mint peach',
				specs: 'power=150 capacity=0.4 material=copolyester speeds=1',
				fa: 'Go شارژی است و همان لیوانش را می‌شود به باشگاه برد.',
				en: 'Rechargeable; its own cup goes with you to the gym.'
			}
		]
	},
	{
		slug: 'chopper',
		category: 'food-preparation',
		kind: 'chopper',
		title: ['خردکن برقی {brand} مدل {model}', '{brand} {model} electric chopper'],
		summary: [
			'خردکن {power}ی با کاسهٔ {material} {capacity}ی',
			'{power} chopper, {capacity} {material} bowl'
		],
		keywords: 'خردکن, خرد کن, غذاساز, چرخ گوشت',
		warranty: warranties.eighteen,
		specs: 'type=chopper',
		about: [
			[
				'پیاز و سبزی را یکدست خرد می‌کند بی‌آنکه آبشان درآید.',
				'It cuts onions and herbs evenly without drawing out their juice.'
			],
			['کاسه و تیغه در ماشین ظرف‌شویی شسته می‌شوند.', 'Bowl and blade go in the dishwasher.']
		],
		models: [
			{
				code: 'C400',
				brand: 'azinav',
				price: 1_980_000,
				colours: 'white',
				specs: 'power=400 capacity=1.2 material=glass',
				fa: 'C400 گوشت و پیاز کتلت را یک‌جا آماده می‌کند.',
				en: 'Meat and onion for cutlets, ready in one go.'
			},
			{
				code: 'C800',
				brand: 'yakhsar',
				price: 3_240_000,
				colours: 'charcoal burgundy',
				specs: 'power=800 capacity=2 material=steel',
				fa: 'C800 با کاسهٔ بزرگ استیل برای سبزی قورمهٔ یک سال کافی است.',
				en: 'A large steel bowl, enough for a year’s worth of herbs.'
			},
			{
				code: 'Mini',
				brand: 'barzhin',
				price: 890_000,
				colours: 'mint',
				specs: 'power=200 capacity=0.5 material=copolyester',
				fa: 'خردکن کوچکی برای سیر، گردو و غذای نوزاد.',
				en: 'A little one for garlic, walnuts and baby food.'
			}
		]
	},
	{
		slug: 'hand-mixer',
		category: 'food-preparation',
		kind: 'handMixer',
		title: ['همزن برقی {brand} مدل {model}', '{brand} {model} hand mixer'],
		summary: [
			'همزن {power}ی با {speeds} و دو جفت پره',
			'{power} mixer, {speeds}, two pairs of beaters'
		],
		keywords: 'همزن, میکسر, همزن دستی',
		warranty: warranties.year,
		specs: 'type=mixer',
		about: [
			[
				'پره‌ها با یک دکمه رها می‌شوند و بدنه با دستمال پاک می‌شود.',
				'One button frees the beaters and a cloth cleans the body.'
			]
		],
		models: [
			{
				code: 'X300',
				brand: 'barzhin',
				price: 1_180_000,
				colours: 'white pink',
				specs: 'power=300 speeds=5',
				fa: 'X300 سفیدهٔ تخم‌مرغ را در سه دقیقه پف می‌دهد.',
				en: 'Egg whites stand up in three minutes.'
			},
			{
				code: 'X500 Turbo',
				brand: 'azinav',
				price: 1_860_000,
				colours: 'black',
				specs: 'power=500 speeds=6',
				fa: 'پرهٔ مارپیچ X500 خمیر پیتزا را هم ورز می‌دهد.',
				en: 'Its spiral hooks knead pizza dough too.'
			}
		]
	},
	{
		slug: 'toaster',
		category: 'food-preparation',
		kind: 'toaster',
		title: ['توستر {brand} مدل {model}', '{brand} {model} toaster'],
		summary: ['توستر دو شکافهٔ {power}ی با بدنهٔ {body}', 'Two-slot {power} toaster, {body} body'],
		keywords: 'توستر, نان تست, تستر',
		warranty: warranties.year,
		specs: 'type=toaster',
		about: [
			[
				'شکاف‌های پهن آن برای نان بربری هم جا دارد و سینی خرده‌نان جدا می‌شود.',
				'Its wide slots take barbari bread, and the crumb tray slides out.'
			]
		],
		models: [
			{
				code: 'T2',
				brand: 'barzhin',
				price: 1_740_000,
				colours: 'cream mint',
				specs: 'power=850 body=plastic',
				fa: 'T2 با گوشه‌های گردش آشپزخانه را شاد می‌کند.',
				en: 'Its rounded corners cheer up a kitchen.'
			},
			{
				code: 'T4 Steel',
				brand: 'yakhsar',
				price: 2_560_000,
				colours: 'silver',
				specs: 'power=1000 body=steel',
				fa: 'T4 درجهٔ برشته شدن را به یاد می‌سپارد.',
				en: 'The T4 remembers how brown you like it.'
			}
		]
	}
];
