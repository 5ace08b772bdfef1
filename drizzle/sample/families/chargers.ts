import { warranties, type Family } from '../family.ts';

export const chargers: Family[] = [
	{
		slug: 'wall-charger',
		category: 'chargers',
		kind: 'charger',
		title: ['شارژر دیواری {power}ی {brand} مدل {model}', '{brand} {model} {power} wall charger'],
		summary: [
			'شارژر {power}ی با {interface}، سازگار با شارژ سریع',
			'{power} charger with {interface}, fast-charge ready'
		],
		keywords: 'شارژر, آداپتور, کلگی, فست شارژ, شارژر گوشی',
		warranty: warranties.year,
		specs: 'type=wall-charger',
		about: [
			[
				'از اضافه‌ولتاژ، گرما و اتصال کوتاه محافظت می‌کند.',
				'It protects against over-voltage, heat and short circuits.'
			],
			[
				'دوشاخهٔ آن با پریزهای ایران جور است و کابل جداگانه فروخته می‌شود.',
				'Its plug fits local sockets; the cable is sold separately.'
			]
		],
		models: [
			{
				code: 'C20',
				brand: 'avantek',
				price: 480_000,
				colours: 'white black',
				specs: 'power=20 interface=one-usb-c weight=58',
				fa: 'C20 گوشی‌های امروزی را در نیم ساعت به نیمه می‌رساند.',
				en: 'The C20 brings a modern phone to half in thirty minutes.'
			},
			{
				code: 'C33 Duo',
				brand: 'shabtab',
				price: 720_000,
				colours: 'white',
				look: 'double',
				specs: 'power=33 interface=usb-c-usb-a weight=82',
				fa: 'با C33 Duo گوشی و ساعت را هم‌زمان شارژ کنید.',
				en: 'Charge a phone and a watch together with the C33 Duo.'
			},
			{
				code: 'C65 GaN',
				brand: 'avantek',
				price: 1_580_000,
				colours: 'charcoal white',
				look: 'triple',
				specs: 'power=65 interface=two-usb-c-usb-a weight=118',
				fa: 'فناوری گالیم نیترید C65 را آن‌قدر کوچک کرده که جای شارژر لپ‌تاپ را در کیف نمی‌گیرد.',
				en: 'Gallium nitride makes it small enough to replace a laptop brick in your bag.'
			}
		]
	},
	{
		slug: 'power-bank',
		category: 'chargers',
		kind: 'powerBank',
		title: ['پاوربانک {battery}ی {brand} مدل {model}', '{brand} {model} {battery} power bank'],
		summary: [
			'شارژر همراه {battery}ی با توان {power} و {interface}',
			'{battery} portable charger, {power}, {interface}'
		],
		keywords: 'پاور بانک, پاوربانک, شارژر همراه, شارژر سیار',
		warranty: warranties.eighteen,
		specs: 'type=power-bank',
		about: [
			['میزان شارژ باقی‌مانده روی بدنه دیده می‌شود.', 'The remaining charge is shown on the body.'],
			[
				'خودش با شارژ سریع پر می‌شود و همراه داشتنش در هواپیما مجاز است.',
				'It refills quickly and may be taken on a plane.'
			]
		],
		models: [
			{
				code: 'PB10',
				brand: 'shabtab',
				price: 1_150_000,
				colours: 'black white',
				specs: 'battery=10000 power=22 interface=usb-c-usb-a weight=215',
				fa: 'PB10 گوشی را دو بار پر می‌کند و باریک‌تر از یک دفترچه است.',
				en: 'Slimmer than a notebook, the PB10 fills a phone twice.'
			},
			{
				code: 'PB20 Display',
				brand: 'avantek',
				price: 1_980_000,
				colours: 'navy silver',
				look: 'display',
				specs: 'battery=20000 power=45 interface=two-usb-c-usb-a weight=398',
				fa: 'نمایشگر PB20 درصد شارژ و توان خروجی را لحظه‌به‌لحظه نشان می‌دهد.',
				en: 'The PB20 shows its charge and output power as they change.'
			},
			{
				code: 'PB27',
				brand: 'shabtab',
				price: 2_890_000,
				colours: 'charcoal',
				look: 'display ribbed',
				specs: 'battery=27000 power=65 interface=two-usb-c-usb-a weight=560',
				fa: 'PB27 توان کافی برای لپ‌تاپ دارد و یک روز کاری کامل را پوشش می‌دهد.',
				en: 'Strong enough for a laptop, the PB27 covers a whole working day.',
				max: 3
			}
		]
	},
	{
		slug: 'wireless-charger',
		category: 'chargers',
		kind: 'wirelessPad',
		title: [
			'شارژر بی‌سیم {power}ی {brand} مدل {model}',
			'{brand} {model} {power} wireless charger'
		],
		summary: [
			'شارژ بی‌سیم {power}ی با {interface}، سطح {body}',
			'{power} wireless charging, {interface}, {body} surface'
		],
		keywords: 'وایرلس شارژر, شارژر وایرلس, شارژ بی سیم',
		warranty: warranties.year,
		specs: 'type=wireless-charger cordlength=1.2',
		about: [
			[
				'از روی قاب‌های تا ضخامت چهار میلی‌متر هم شارژ می‌کند.',
				'It charges through cases up to four millimetres thick.'
			],
			['چراغ کم‌نور آن شب‌ها مزاحم خواب نیست.', 'Its dim light does not disturb sleep.']
		],
		models: [
			{
				code: 'W15',
				brand: 'shabtab',
				price: 690_000,
				colours: 'white black',
				specs: 'power=15 interface=one-usb-c body=silicone weight=96',
				fa: 'W15 را کنار تخت بگذارید و گوشی را شب‌ها بی‌کابل شارژ کنید.',
				en: 'Keep the W15 by the bed and charge at night without a cable.'
			},
			{
				code: 'W15 Stand',
				brand: 'avantek',
				price: 1_240_000,
				colours: 'charcoal',
				look: 'stand',
				specs: 'power=15 interface=one-usb-c body=aluminium weight=240',
				fa: 'پایهٔ مایل W15 Stand گوشی را در هنگام شارژ روبه‌روی چشم نگه می‌دارد.',
				en: 'The tilted stand keeps the phone in view while it charges.'
			},
			{
				code: 'W10 Felt',
				brand: 'simgar',
				price: 840_000,
				colours: 'gray camel',
				specs: 'power=10 interface=one-usb-c body=felt weight=130',
				fa: 'رویهٔ نمدی W10 به چوب میز می‌آید و گوشی روی آن سر نمی‌خورد.',
				en: 'The felt top suits a wooden desk and keeps the phone from sliding.'
			}
		]
	}
];
