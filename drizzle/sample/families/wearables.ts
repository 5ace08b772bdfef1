import { warranties, type Family } from '../family.ts';

export const wearables: Family[] = [
	{
		slug: 'smart-watch',
		category: 'wearables',
		kind: 'watch',
		title: ['ساعت هوشمند {brand} مدل {model}', '{brand} {model} smart watch'],
		summary: ['ساعت هوشمند با بدنهٔ {body}، {waterproof}', 'Smart watch, {body} case, {waterproof}'],
		keywords: 'ساعت هوشمند, اسمارت واچ, ساعت مچی',
		warranty: warranties.eighteen,
		specs: 'type=smart-watch connection=bluetooth-53',
		about: [
			[
				'ضربان قلب، خواب و گام‌ها را می‌سنجد و داده‌ها روی گوشی خودتان می‌ماند.',
				'It measures pulse, sleep and steps, and the data stays on your phone.'
			],
			[
				'بند آن با یک فشار باز می‌شود و بندهای معمولی هم به آن می‌خورد.',
				'The strap comes off with a press and ordinary straps fit.'
			],
			[
				'پیام‌های فارسی را درست و راست‌به‌چپ نشان می‌دهد.',
				'It shows Persian messages properly, from right to left.'
			]
		],
		models: [
			{
				code: 'Z1',
				brand: 'avantek',
				price: 2_490_000,
				colours: 'black pink',
				specs: 'days=7 body=aluminium waterproof=atm5 weight=38',
				fa: 'Z1 یک هفته با یک بار شارژ کار می‌کند و روی مچ سنگینی نمی‌کند.',
				en: 'A week on one charge, and hardly felt on the wrist.'
			},
			{
				code: 'Z3 Round',
				brand: 'avantek',
				price: 4_190_000,
				colours: 'charcoal camel',
				look: 'round',
				specs: 'days=10 body=steel waterproof=atm5 weight=52 features=gps',
				fa: 'Z3 شبیه ساعت کلاسیک است و مسیر دویدن را بدون گوشی ثبت می‌کند.',
				en: 'Looks like a classic watch and records your run without a phone.'
			},
			{
				code: 'Z5 Sport',
				brand: 'poyesh',
				price: 5_650_000,
				colours: 'olive orange',
				look: 'round',
				specs: 'days=14 body=polycarbonate waterproof=atm10 weight=58 features=gps',
				fa: 'Z5 برای کوه و شناست؛ قطب‌نما و فشارسنج دارد و ضربه را تاب می‌آورد.',
				en: 'For mountains and water: compass, barometer and a tough shell.'
			},
			{
				code: 'Mini',
				brand: 'kudakaneh',
				price: 1_890_000,
				colours: 'sky yellow',
				specs: 'days=2 body=abs waterproof=ipx7 weight=34 features=phone-call',
				fa: 'ساعت کودک با تماس دوطرفه است و تنها شماره‌های خانواده را می‌پذیرد.',
				en: 'A child’s watch that calls, and only answers the family.'
			}
		]
	},
	{
		slug: 'fitness-band',
		category: 'wearables',
		kind: 'watch',
		look: 'band',
		title: ['مچ‌بند سلامتی {brand} مدل {model}', '{brand} {model} fitness band'],
		summary: [
			'مچ‌بند سبک {weight}ی با {days} کارکرد، {waterproof}',
			'{weight} band, {days} on a charge, {waterproof}'
		],
		keywords: 'دستبند هوشمند, مچ بند, بند سلامتی',
		warranty: warranties.year,
		specs: 'type=fitness-band connection=bluetooth-53',
		about: [
			[
				'گام، ضربان و کیفیت خواب را ثبت می‌کند و با لرزش یادآوری می‌کند که برخیزید.',
				'It records steps, pulse and sleep and nudges you to stand up.'
			],
			['نمایشگرش زیر آفتاب خواناست.', 'Its screen is readable in the sun.']
		],
		models: [
			{
				code: 'S4',
				brand: 'poyesh',
				price: 890_000,
				colours: 'black mint',
				specs: 'days=14 body=polycarbonate waterproof=atm5 weight=24',
				fa: 'S4 مچ‌بند ساده‌ای برای شروع پیاده‌روی هرروزه است.',
				en: 'A simple band to begin a daily walk with.'
			},
			{
				code: 'S6',
				brand: 'poyesh',
				price: 1_390_000,
				colours: 'navy lilac',
				specs: 'days=12 body=aluminium waterproof=atm5 weight=27 features=oxygen',
				fa: 'S6 اکسیژن خون را هم می‌سنجد و سی ورزش را می‌شناسد.',
				en: 'The S6 also measures blood oxygen and knows thirty sports.'
			},
			{
				code: 'Fit Q',
				brand: 'jahanava',
				price: 740_000,
				colours: 'red',
				specs: 'days=10 body=abs waterproof=ipx7 weight=22',
				fa: 'Fit Q سبک‌ترین مچ‌بند ماست و بندش قابل شست‌وشوست.',
				en: 'Our lightest band, with a washable strap.'
			},
			{
				code: 'Swim',
				brand: 'poyesh',
				price: 1_680_000,
				colours: 'turquoise',
				specs: 'days=8 body=polycarbonate waterproof=atm10 weight=30 features=swim',
				fa: 'Swim دست شنا و طول استخر را خودش می‌شمارد.',
				en: 'It counts strokes and pool lengths by itself.'
			}
		]
	}
];
