import { warranties, type Family } from '../family.ts';

export const audio: Family[] = [
	{
		slug: 'headphones',
		category: 'audio',
		kind: 'headphones',
		title: ['هدفون بی‌سیم {brand} مدل {model}', '{brand} {model} wireless headphones'],
		summary: [
			'هدفون روگوشی {connection} با {hours} کارکرد و بلندگوی {drivers}ی',
			'Over-ear {connection} headphones, {hours} of play, {drivers} drivers'
		],
		keywords: 'هدفن, هدفون, هدست, گوشی, بلوتوث',
		warranty: warranties.eighteen,
		specs: 'type=over-ear connection=bluetooth-53',
		about: [
			[
				'بالشتک‌ها نرم و قابل تعویض‌اند و بند سر در چند اندازه قفل می‌شود.',
				'The cushions are soft and replaceable, and the headband clicks into several sizes.'
			],
			[
				'با ده دقیقه شارژ تا دو ساعت کار می‌کند و هنگام خالی شدن باتری با سیم هم وصل می‌شود.',
				'Ten minutes of charging give up to two hours, and it also works by wire when empty.'
			],
			[
				'کیف پارچه‌ای و کابل شارژ در جعبه هست.',
				'A fabric pouch and a charging cable are in the box.'
			]
		],
		models: [
			{
				code: 'H40',
				brand: 'avantek',
				price: 2_890_000,
				colours: 'black white navy',
				specs: 'hours=40 drivers=40 weight=245 features=microphone+folding',
				fa: 'H40 برای گوش دادن طولانی ساخته شده؛ سبک است و پس از چند ساعت هم به گوش فشار نمی‌آورد.',
				en: 'The H40 is made for long listening: light, and gentle on the ears for hours.'
			},
			{
				code: 'H62 Pro',
				brand: 'avantek',
				price: 4_950_000,
				colours: 'charcoal cream',
				look: 'trim',
				specs: 'hours=55 drivers=40 weight=268 features=noise-cancelling+microphone',
				fa: 'کاهش نوفهٔ فعال H62 Pro همهمهٔ مترو و هواپیما را کم می‌کند و صدای گفت‌وگو را نگه می‌دارد.',
				en: 'Active noise cancelling quiets trains and planes while keeping voices clear.'
			},
			{
				code: 'S18',
				brand: 'jahanava',
				price: 1_680_000,
				colours: 'pink mint',
				specs: 'hours=25 drivers=32 weight=198 features=microphone+volume-limit',
				fa: 'S18 با بلندی صدای محدودشده برای کلاس آنلاین و گوش نوجوان‌ها مناسب است.',
				en: 'With its limited loudness the S18 suits online classes and younger ears.'
			}
		]
	},
	{
		slug: 'earbuds',
		category: 'audio',
		kind: 'earbuds',
		title: ['هندزفری بی‌سیم {brand} مدل {model}', '{brand} {model} true wireless earbuds'],
		summary: [
			'هندزفری دوتکهٔ {connection} با {hours} کارکرد همراه کیس، {waterproof}',
			'True wireless earbuds, {hours} with the case, {waterproof}'
		],
		keywords: 'هندزفری, هنذفری, ایرباد, هدفون بلوتوثی',
		warranty: warranties.year,
		specs: 'type=in-ear connection=bluetooth-53',
		about: [
			[
				'سه جفت سری سیلیکونی در اندازه‌های گوناگون همراه آن است.',
				'Three pairs of silicone tips in different sizes are included.'
			],
			[
				'با لمس بدنه می‌توان آهنگ را عوض کرد یا به تماس پاسخ داد.',
				'A touch on the body changes the track or answers a call.'
			]
		],
		models: [
			{
				code: 'B3',
				brand: 'jahanava',
				price: 1_290_000,
				colours: 'white black',
				specs: 'hours=24 drivers=10 weight=42 waterproof=ipx4',
				fa: 'B3 کوچک و بی‌دردسر است و در جیب شلوار جا می‌شود.',
				en: 'The B3 is small and simple and fits a trouser pocket.'
			},
			{
				code: 'B7 ANC',
				brand: 'avantek',
				price: 2_740_000,
				colours: 'navy peach',
				specs: 'hours=32 drivers=11 weight=48 waterproof=ipx5 features=noise-cancelling',
				fa: 'B7 با شش میکروفون صدای باد را از تماس شما جدا می‌کند.',
				en: 'Six microphones keep the wind out of your calls.'
			},
			{
				code: 'Run 2',
				brand: 'poyesh',
				price: 1_960_000,
				colours: 'red charcoal',
				specs: 'hours=28 drivers=10 weight=45 waterproof=ipx7',
				fa: 'Run 2 برای دویدن است؛ عرق و باران به آن آسیبی نمی‌زند و از گوش نمی‌افتد.',
				en: 'Made for running: sweat and rain do no harm, and it stays in the ear.'
			}
		]
	},
	{
		slug: 'speaker',
		category: 'audio',
		kind: 'speaker',
		title: ['بلندگوی همراه {brand} مدل {model}', '{brand} {model} portable speaker'],
		summary: [
			'بلندگوی بلوتوثی {power}ی با {hours} پخش، {waterproof}',
			'{power} Bluetooth speaker, {hours} of play, {waterproof}'
		],
		keywords: 'اسپیکر, بلندگو, باند, اسپیکر بلوتوثی',
		warranty: warranties.year,
		specs: 'type=portable connection=bluetooth-53',
		about: [
			[
				'دو دستگاه را می‌توان به هم پیوند داد تا صدا استریو شود.',
				'Two of them can be linked for stereo sound.'
			],
			[
				'حافظهٔ جانبی و ورودی سیمی هم دارد و با کابل تایپ‌سی شارژ می‌شود.',
				'It also takes a memory card or a wire, and charges over USB-C.'
			]
		],
		models: [
			{
				code: 'P12',
				brand: 'jahanava',
				price: 1_450_000,
				colours: 'turquoise black',
				specs: 'power=12 hours=10 weight=540 waterproof=ipx5',
				fa: 'P12 اندازهٔ یک بطری آب است و صدای اتاق را به‌خوبی پر می‌کند.',
				en: 'The size of a water bottle, the P12 easily fills a room.'
			},
			{
				code: 'Boom 40',
				brand: 'avantek',
				price: 3_980_000,
				colours: 'charcoal olive',
				look: 'wide',
				specs: 'power=40 hours=16 weight=1450 waterproof=ipx7',
				fa: 'Boom 40 با دو بلندگوی بم و دستهٔ محکم برای دورهمی و سفر است.',
				en: 'Two woofers and a sturdy handle make the Boom 40 fit for gatherings and trips.'
			},
			{
				code: 'Boom 20',
				brand: 'avantek',
				price: 2_420_000,
				colours: 'red blue',
				look: 'wide',
				specs: 'power=20 hours=12 weight=820 waterproof=ipx6',
				fa: 'Boom 20 همان صدای گرم را در بدنه‌ای سبک‌تر می‌دهد.',
				en: 'The Boom 20 gives the same warm sound in a lighter body.'
			}
		]
	}
];
