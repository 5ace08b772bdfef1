import { warranties, type Family } from '../family.ts';

export const computerAccessories: Family[] = [
	{
		slug: 'mouse',
		category: 'computer-accessories',
		kind: 'mouse',
		title: ['ماوس {brand} مدل {model}', '{brand} {model} mouse'],
		summary: ['ماوس {connection} با دقت {sensitivity}', '{connection} mouse, {sensitivity}'],
		keywords: 'موس, ماوس, موشواره, موس بی سیم',
		warranty: warranties.year,
		specs: 'type=mouse',
		about: [
			[
				'روی چوب، پارچه و شیشهٔ مات بی‌پرش حرکت می‌کند.',
				'It tracks smoothly on wood, cloth and matte glass.'
			],
			['برای دست راست و چپ یکسان است.', 'It suits the right hand and the left alike.']
		],
		models: [
			{
				code: 'M110',
				brand: 'simgar',
				price: 320_000,
				colours: 'black blue',
				look: 'wired',
				specs: 'connection=usb-wire sensitivity=1200 cordlength=1.5 weight=86',
				fa: 'M110 ماوس سادهٔ اداره است: وصل می‌شود و سال‌ها کار می‌کند.',
				en: 'The plain office mouse: plug it in and it works for years.'
			},
			{
				code: 'M240 Silent',
				brand: 'avantek',
				price: 690_000,
				colours: 'white lilac',
				specs: 'connection=wireless-24 sensitivity=1600 weight=78 features=silent',
				fa: 'کلیدهای بی‌صدای M240 کنار تخت نوزاد هم کسی را بیدار نمی‌کند.',
				en: 'Its silent buttons wake nobody, not even beside a cot.'
			},
			{
				code: 'G7',
				brand: 'avantek',
				price: 1_480_000,
				colours: 'charcoal red',
				look: 'gaming wired',
				specs:
					'connection=usb-wire sensitivity=12000 cordlength=1.8 weight=92 features=programmable',
				fa: 'G7 با وزنه‌های جابه‌جاشدنی و شش کلید قابل تنظیم برای بازی است.',
				en: 'Movable weights and six programmable buttons make the G7 a gaming mouse.'
			}
		]
	},
	{
		slug: 'keyboard',
		category: 'computer-accessories',
		kind: 'keyboard',
		title: ['صفحه‌کلید {brand} مدل {model}', '{brand} {model} keyboard'],
		summary: [
			'صفحه‌کلید {type} با اتصال {connection} و حروف فارسی',
			'{type} keyboard, {connection}, Persian and Latin letters'
		],
		keywords: 'کیبورد, صفحه کلید, کیبورد مکانیکی',
		warranty: warranties.eighteen,
		about: [
			[
				'حروف فارسی و لاتین هر دو حک شده‌اند و با کار زیاد پاک نمی‌شوند.',
				'Persian and Latin letters are both engraved and do not wear off.'
			],
			['پایه‌های پشتی شیب آن را در دو حالت تنظیم می‌کنند.', 'Feet at the back set two slopes.']
		],
		models: [
			{
				code: 'KB20',
				brand: 'simgar',
				price: 780_000,
				colours: 'black',
				specs: 'type=membrane connection=usb-wire weight=520',
				fa: 'KB20 کلیدهای نرم و کم‌صدا دارد و جای نیم‌فاصله روی آن مشخص است.',
				en: 'Soft, quiet keys, with the half-space marked where you expect it.'
			},
			{
				code: 'KB75 Mech',
				brand: 'avantek',
				price: 2_950_000,
				colours: 'cream navy',
				look: 'compact',
				specs: 'type=mechanical connection=bluetooth-53 weight=840 features=backlight',
				fa: 'KB75 جمع‌وجور و مکانیکی است و بین سه دستگاه جابه‌جا می‌شود.',
				en: 'Compact and mechanical, the KB75 switches between three devices.'
			}
		]
	},
	{
		slug: 'flash-drive',
		category: 'computer-accessories',
		kind: 'flashDrive',
		title: ['فلش مموری {brand} مدل {model}', '{brand} {model} flash drive'],
		summary: [
			'حافظهٔ همراه با {interface} و بدنهٔ {body}',
			'Portable memory, {interface}, {body} body'
		],
		keywords: 'فلش, فلش مموری, حافظه, یو اس بی',
		warranty: warranties.twoYears,
		specs: 'type=flash-memory',
		about: [
			[
				'به ضربه و پاشش آب مقاوم است و سوراخی برای آویختن به کلید دارد.',
				'It resists knocks and splashes and hangs on a key ring.'
			],
			[
				'روی رایانه، تلویزیون و پخش خودرو خوانده می‌شود.',
				'Computers, televisions and car players all read it.'
			]
		],
		models: [
			{
				code: 'F3',
				brand: 'simgar',
				price: 420_000,
				colours: 'red silver',
				options: 'storage: 32=1 64=1.4 128=2.2',
				specs: 'interface=usb-32 body=abs',
				fa: 'F3 برای جابه‌جا کردن پرونده‌های روزانه ارزان و مطمئن است.',
				en: 'Cheap and reliable for moving everyday files.'
			},
			{
				code: 'F8 Metal',
				brand: 'avantek',
				price: 890_000,
				colours: 'charcoal',
				look: 'round',
				options: 'storage: 128=1 256=1.8',
				specs: 'interface=usb-32 body=aluminium',
				fa: 'بدنهٔ یک‌تکهٔ F8 در جیب هم خم نمی‌شود و سرعت نوشتنش بالاست.',
				en: 'Its one-piece body never bends, and it writes fast.'
			}
		]
	},
	{
		slug: 'webcam',
		category: 'computer-accessories',
		kind: 'webcam',
		title: ['وب‌کم {brand} مدل {model}', '{brand} {model} webcam'],
		summary: [
			'دوربین {resolution} با میکروفون و درپوش حریم خصوصی',
			'{resolution} camera with microphone and privacy cover'
		],
		keywords: 'وبکم, وب کم, دوربین رایانه',
		warranty: warranties.year,
		specs: 'type=camera connection=usb-wire',
		about: [
			[
				'درپوش کشویی آن دیدِ دوربین را با یک حرکت می‌بندد.',
				'A sliding cover closes its eye in one move.'
			]
		],
		models: [
			{
				code: 'W2',
				brand: 'simgar',
				price: 1_350_000,
				tint: 'black',
				specs: 'resolution=qhd weight=140',
				fa: 'W2 در نور کم هم چهره را روشن و طبیعی نشان می‌دهد.',
				en: 'Even in low light the W2 shows a clear, natural face.'
			},
			{
				code: 'W4 Wide',
				brand: 'avantek',
				price: 2_680_000,
				tint: 'silver',
				specs: 'resolution=uhd weight=165',
				fa: 'میدان دید باز W4 همهٔ افراد دور میز را در تصویر جا می‌دهد.',
				en: 'Its wide view fits everyone around the table.'
			}
		]
	}
];
