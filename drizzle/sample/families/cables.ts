import { warranties, type Family } from '../family.ts';

export const cables: Family[] = [
	{
		slug: 'cable',
		category: 'cables',
		kind: 'cable',
		title: ['کابل {connector} {brand} مدل {model}', '{brand} {model} {connector} cable'],
		summary: [
			'کابل {connector} با روکش {body} و توان {power}',
			'{connector} cable, {body} jacket, {power}'
		],
		keywords: 'کابل شارژ, سیم شارژر, تایپ سی, کابل دیتا',
		warranty: warranties.sixMonths,
		specs: 'type=charging-data',
		about: [
			[
				'سرهای کابل با ده هزار بار تا شدن آزموده شده‌اند.',
				'The ends are tested for ten thousand bends.'
			],
			['یک بند چسبی برای جمع کردن کابل همراه آن است.', 'A strap for keeping it tidy is included.'],
			['هم شارژ می‌کند و هم داده جابه‌جا می‌کند.', 'It charges and carries data.']
		],
		models: [
			{
				code: 'L1',
				brand: 'simgar',
				price: 165_000,
				colours: 'black white',
				options: 'length: 1=1 2=1.4',
				look: 'usb-a',
				specs: 'connector=usb-a-to-c body=pvc power=18',
				fa: 'کابل سادهٔ هرروزه برای خانه و ماشین.',
				en: 'The plain everyday cable for home and car.'
			},
			{
				code: 'L3 Woven',
				brand: 'simgar',
				price: 295_000,
				colours: 'red gray',
				options: 'length: 1=1 2=1.35 3=1.7',
				look: 'woven',
				specs: 'connector=usb-c-to-c body=woven-nylon power=60',
				fa: 'روکش بافتهٔ L3 گره نمی‌خورد و زیر چرخ صندلی هم دوام می‌آورد.',
				en: 'Its woven jacket does not tangle and survives the wheels of a chair.'
			},
			{
				code: 'L5 Power',
				brand: 'avantek',
				price: 520_000,
				colours: 'charcoal',
				look: 'woven',
				specs: 'connector=usb-c-to-c body=woven-nylon power=100 length=2',
				fa: 'L5 Power با تراشهٔ هویت توان کامل شارژر لپ‌تاپ را می‌رساند.',
				en: 'With its identity chip the L5 carries a laptop charger’s full power.'
			},
			{
				code: 'L2 Coil',
				brand: 'shabtab',
				price: 240_000,
				colours: 'mint lilac',
				specs: 'connector=usb-c-to-c body=silicone power=27 length=1.5',
				fa: 'روکش سیلیکونی نرم L2 در سرما هم خشک نمی‌شود.',
				en: 'The soft silicone jacket stays supple even in the cold.'
			}
		]
	},
	{
		slug: 'usb-hub',
		category: 'cables',
		kind: 'hub',
		title: ['مبدل چندکارهٔ {brand} مدل {model}', '{brand} {model} multi-port adapter'],
		summary: [
			'مبدل {connector} با {interface} و بدنهٔ {body}',
			'{connector} adapter with {interface}, {body} body'
		],
		keywords: 'هاب, مبدل, تبدیل, داک, هاب یو اس بی',
		warranty: warranties.year,
		specs: 'type=adapter connector=usb-c',
		about: [
			[
				'نیازی به نصب نرم‌افزار ندارد و بی‌درنگ شناخته می‌شود.',
				'It needs no software and is recognised at once.'
			],
			[
				'بدنهٔ آن گرما را پخش می‌کند تا هنگام کار طولانی کند نشود.',
				'Its body spreads heat so that long work does not slow it down.'
			]
		],
		models: [
			{
				code: 'D4',
				brand: 'simgar',
				price: 890_000,
				colours: 'silver',
				specs: 'interface=four-usb-a body=aluminium weight=64',
				fa: 'D4 چهار درگاه قدیمی را به لپ‌تاپ‌های تازه برمی‌گرداند.',
				en: 'The D4 gives new laptops four familiar ports back.'
			},
			{
				code: 'D6 Video',
				brand: 'avantek',
				price: 1_890_000,
				colours: 'charcoal silver',
				specs: 'interface=hdmi-usb-card body=aluminium weight=92 resolution=uhd',
				fa: 'با D6 Video لپ‌تاپ را به نمایشگر ۴K وصل کنید و کارت حافظه را هم بخوانید.',
				en: 'Connect a 4K screen and read memory cards with the D6 Video.'
			},
			{
				code: 'D3 Net',
				brand: 'simgar',
				price: 1_120_000,
				colours: 'white',
				specs: 'interface=ethernet-usb body=abs weight=58',
				fa: 'درگاه شبکهٔ گیگابیتی D3 اینترنت پایدار برای جلسه‌های آنلاین می‌آورد.',
				en: 'Its gigabit port gives online meetings a steady line.'
			},
			{
				code: 'D9 Dock',
				brand: 'avantek',
				price: 3_450_000,
				colours: 'charcoal',
				specs: 'interface=nine-ports body=aluminium weight=180 resolution=uhd',
				fa: 'D9 میز کار را با یک کابل به لپ‌تاپ وصل می‌کند: نمایشگر، شبکه، صدا و شارژ.',
				en: 'One cable for the whole desk: screen, network, sound and charging.'
			}
		]
	}
];
