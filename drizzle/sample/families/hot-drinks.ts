import { warranties, type Family } from '../family.ts';

export const hotDrinks: Family[] = [
	{
		slug: 'electric-kettle',
		category: 'hot-drinks',
		kind: 'kettle',
		title: [
			'کتری برقی {capacity}ی {brand} مدل {model}',
			'{brand} {model} {capacity} electric kettle'
		],
		summary: [
			'کتری {body} {capacity}ی با توان {power} و خاموشی خودکار',
			'{capacity} {body} kettle, {power}, switches off by itself'
		],
		keywords: 'کتری برقی, کتری, چایساز, چای ساز, جوش آور',
		warranty: warranties.eighteen,
		specs: 'type=kettle',
		about: [
			[
				'پس از جوش آمدن خودش خاموش می‌شود و بدون آب روشن نمی‌ماند.',
				'It switches off when the water boils and never stays on empty.'
			],
			[
				'صافی دهانه‌اش جدا می‌شود تا رسوب آب را بشویید.',
				'The spout’s filter comes off for cleaning away lime.'
			],
			[
				'کتری از هر سو روی پایهٔ گردان می‌نشیند و سیم زیر پایه جمع می‌شود.',
				'It sits on its base from any side, and the cord winds up underneath.'
			]
		],
		models: [
			{
				code: 'K17',
				brand: 'azinav',
				price: 2_490_000,
				colours: 'silver black',
				specs: 'capacity=1.7 power=2200 body=steel weight=1180',
				fa: 'K17 یک کتری پرگنجایش برای خانواده است؛ در چهار دقیقه هفت لیوان آب را جوش می‌آورد.',
				en: 'A roomy family kettle: seven glasses of water boil in four minutes.'
			},
			{
				code: 'K12 Drip',
				brand: 'azinav',
				price: 3_690_000,
				colours: 'black copper',
				look: 'gooseneck',
				specs: 'capacity=1 power=1200 body=steel weight=960 features=temperature-control',
				fa: 'گردن باریک K12 آب را آرام و دقیق روی قهوه می‌ریزد.',
				en: 'The slender neck of the K12 pours slowly and exactly over coffee.'
			},
			{
				code: 'V15',
				brand: 'yakhsar',
				price: 1_380_000,
				colours: 'white mint',
				look: 'window',
				specs: 'capacity=1.5 power=1850 body=plastic weight=820',
				fa: 'دریچهٔ پهن V15 میزان آب را از دور نشان می‌دهد.',
				en: 'The wide window of the V15 shows the level from afar.'
			},
			{
				code: 'V18 Digital',
				brand: 'yakhsar',
				price: 3_150_000,
				colours: 'cream burgundy',
				look: 'display',
				specs: 'capacity=1.7 power=2200 body=steel weight=1240 features=temperature-control',
				fa: 'روی نمایشگر V18 دمای دلخواه چای سبز یا قهوهٔ فوری را انتخاب کنید.',
				en: 'Choose the right temperature for green tea or coffee on the display.'
			}
		]
	},
	{
		slug: 'tea-maker',
		category: 'hot-drinks',
		kind: 'teaMaker',
		title: ['چای‌ساز {brand} مدل {model}', '{brand} {model} tea maker'],
		summary: [
			'چای‌ساز {body} با کتری {capacity}ی، قوری {volume}ی و توان {power}',
			'{body} tea maker, {capacity} kettle, {volume} pot, {power}'
		],
		keywords: 'چای ساز, چایساز, قوری برقی, سماور برقی',
		warranty: warranties.twoYears,
		specs: 'type=tea-maker',
		about: [
			[
				'پس از جوشیدن، چای را ساعت‌ها گرم نگه می‌دارد بی‌آنکه بجوشد.',
				'After boiling it keeps tea warm for hours without stewing it.'
			],
			[
				'صافی استیل قوری برای برگ‌های ریز هم مناسب است.',
				'The pot’s steel strainer handles even fine leaves.'
			]
		],
		models: [
			{
				code: 'T20 Glass',
				brand: 'yakhsar',
				price: 4_280_000,
				colours: 'silver black',
				look: 'glass',
				specs: 'capacity=1.7 volume=1000 power=2000 body=glass weight=2150',
				fa: 'از پشت شیشهٔ T20 رنگ گرفتن چای را تماشا کنید.',
				en: 'Watch the tea take its colour through the glass of the T20.'
			},
			{
				code: 'T15',
				brand: 'azinav',
				price: 3_260_000,
				colours: 'red cream',
				specs: 'capacity=1.5 volume=800 power=1850 body=steel weight=1980',
				fa: 'T15 با رنگ‌های گرمش جای سماور مادربزرگ را روی کابینت پر می‌کند.',
				en: 'In its warm colours the T15 takes the place of grandmother’s samovar.'
			}
		]
	},
	{
		slug: 'coffee-maker',
		category: 'hot-drinks',
		kind: 'coffeeMachine',
		title: ['اسپرسوساز {brand} مدل {model}', '{brand} {model} espresso machine'],
		summary: [
			'اسپرسوساز {power}ی با مخزن {capacity}ی و نازل بخار',
			'{power} espresso machine, {capacity} tank, steam wand'
		],
		keywords: 'قهوه ساز, اسپرسو ساز, کاپوچینو, دستگاه قهوه',
		warranty: warranties.twoYears,
		specs: 'type=espresso',
		about: [
			[
				'فشارسنج جلوی دستگاه کمک می‌کند درجهٔ آسیاب را درست انتخاب کنید.',
				'The gauge in front helps you find the right grind.'
			],
			[
				'سینی چکه و مخزن آب بدون ابزار جدا و شسته می‌شوند.',
				'Drip tray and tank come off without tools for washing.'
			]
		],
		models: [
			{
				code: 'E15',
				brand: 'nushand',
				price: 9_800_000,
				colours: 'black silver',
				specs: 'power=1350 capacity=1.5 body=steel weight=4300',
				fa: 'E15 در کمتر از یک دقیقه گرم می‌شود و دو فنجان را هم‌زمان می‌گیرد.',
				en: 'Warm in under a minute, the E15 pours two cups at once.'
			},
			{
				code: 'E20 Grind',
				brand: 'nushand',
				price: 18_900_000,
				colours: 'charcoal',
				specs: 'power=1600 capacity=2 body=steel weight=7600 features=grinder',
				fa: 'آسیاب سرخود E20 دانه را درست پیش از دم‌آوری خرد می‌کند.',
				en: 'The built-in grinder works the beans right before brewing.',
				max: 2
			}
		]
	},
	{
		slug: 'moka-pot',
		category: 'hot-drinks',
		kind: 'mokaPot',
		title: ['موکاپات {volume}ی {brand} مدل {model}', '{brand} {model} {volume} moka pot'],
		summary: ['موکاپات {body} برای {cups}', '{body} moka pot, {cups}'],
		keywords: 'موکا پات, قهوه جوش, قهوه ساز دستی',
		warranty: warranties.year,
		specs: 'type=moka',
		about: [
			[
				'دستهٔ آن داغ نمی‌شود و واشرش در بازار پیدا می‌شود.',
				'The handle stays cool and spare seals are easy to find.'
			],
			['روی شعله و صفحهٔ برقی کار می‌کند.', 'It works on gas and on an electric plate.']
		],
		models: [
			{
				code: 'M3',
				brand: 'nushand',
				price: 890_000,
				colours: 'silver red',
				specs: 'volume=150 cups=3 body=aluminium weight=420',
				fa: 'M3 اندازهٔ یک صبحانهٔ دونفره است.',
				en: 'The M3 is the size of breakfast for two.'
			},
			{
				code: 'M6',
				brand: 'nushand',
				price: 1_240_000,
				colours: 'copper black',
				specs: 'volume=300 cups=6 body=aluminium weight=610',
				fa: 'با M6 برای همهٔ مهمان‌ها یک‌باره قهوه دم کنید.',
				en: 'Brew for all the guests in one go with the M6.'
			}
		]
	}
];
