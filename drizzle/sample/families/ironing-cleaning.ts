import { warranties, type Family } from '../family.ts';

export const ironingCleaning: Family[] = [
	{
		slug: 'steam-iron',
		category: 'ironing-cleaning',
		kind: 'iron',
		title: ['اتو بخار {power}ی {brand} مدل {model}', '{brand} {model} {power} steam iron'],
		summary: [
			'اتو بخار {power}ی با کف {coating} و مخزن {volume}ی',
			'{power} steam iron, {coating} plate, {volume} tank'
		],
		keywords: 'اتو, اتو بخار, اطو, اتو پرس',
		warranty: warranties.twoYears,
		specs: 'type=steam-iron',
		about: [
			[
				'اگر اتو را روی پارچه رها کنید، پس از نیم دقیقه خاموش می‌شود.',
				'Left on the cloth, it switches off after half a minute.'
			],
			[
				'سامانهٔ ضدرسوب آن با آب شهر هم سال‌ها کار می‌کند.',
				'Its descaling keeps it working on tap water for years.'
			]
		],
		models: [
			{
				code: 'I22',
				brand: 'azinav',
				price: 2_190_000,
				colours: 'blue purple',
				specs: 'power=2200 coating=ceramic volume=280 weight=1250',
				fa: 'I22 سبک است و لبهٔ باریکش لای دکمه‌ها می‌رود.',
				en: 'Light, with a narrow tip that slips between buttons.'
			},
			{
				code: 'I26 Pro',
				brand: 'yakhsar',
				price: 3_480_000,
				colours: 'charcoal',
				specs: 'power=2600 coating=steel volume=350 weight=1480',
				fa: 'بخار پیوستهٔ I26 چروک پارچهٔ کتان را با یک بار کشیدن باز می‌کند.',
				en: 'Steady steam takes creases out of linen in one stroke.'
			},
			{
				code: 'I18',
				brand: 'barzhin',
				price: 1_390_000,
				colours: 'pink',
				specs: 'power=1800 coating=nonstick volume=220 weight=1050',
				fa: 'I18 کم‌جا و خوش‌دست است و برای خوابگاه و سفر هم خوب است.',
				en: 'Small and handy, good for dormitories and travel too.'
			},
			{
				code: 'I30 Station',
				brand: 'yakhsar',
				price: 6_900_000,
				colours: 'navy',
				specs: 'power=3000 coating=ceramic volume=1500 weight=3900',
				fa: 'I30 برای کسی است که هفته‌ای یک سبد پر لباس دارد.',
				en: 'For those with a full basket every week.'
			}
		]
	},
	{
		slug: 'vacuum-cleaner',
		category: 'ironing-cleaning',
		kind: 'vacuum',
		title: ['جاروبرقی {power}ی {brand} مدل {model}', '{brand} {model} {power} vacuum cleaner'],
		summary: [
			'جاروبرقی {type} با مخزن {capacity}ی و پالایهٔ قابل شست‌وشو',
			'{type} cleaner, {capacity} bin, washable filter'
		],
		keywords: 'جارو برقی, جاروبرقی, جارو شارژی, مکنده',
		warranty: warranties.twoYears,
		about: [
			[
				'سه سری برای فرش، کف سخت و مبل همراه آن است.',
				'Three heads come with it, for carpets, hard floors and sofas.'
			],
			[
				'پالایهٔ آن گردوغبار ریز را نگه می‌دارد و زیر شیر شسته می‌شود.',
				'Its filter holds fine dust and rinses under the tap.'
			]
		],
		models: [
			{
				code: 'V2000',
				brand: 'damavir',
				price: 7_450_000,
				colours: 'red black',
				specs: 'type=canister power=2000 capacity=3.5 cordlength=7 weight=5600',
				fa: 'V2000 برای فرش‌های پرزدار ایرانی قدرت کافی دارد.',
				en: 'Strong enough for deep Persian carpets.'
			},
			{
				code: 'V1600',
				brand: 'damavir',
				price: 5_280_000,
				colours: 'blue',
				specs: 'type=canister power=1600 capacity=2.5 cordlength=5 weight=4400',
				fa: 'V1600 کم‌صداست و زیر مبل‌های کوتاه هم می‌رود.',
				en: 'Quiet, and low enough for low sofas.'
			},
			{
				code: 'Stick 250',
				brand: 'yakhsar',
				price: 8_900_000,
				colours: 'white',
				look: 'stick',
				specs: 'type=cordless power=250 capacity=0.6 hours=1 weight=1900',
				fa: 'Stick 250 همیشه دم دست است و خرده‌نان زیر میز را فوری جمع می‌کند.',
				en: 'Always at hand for the crumbs under the table.'
			},
			{
				code: 'Stick 400',
				brand: 'damavir',
				price: 12_600_000,
				colours: 'charcoal',
				look: 'stick',
				specs: 'type=cordless power=400 capacity=0.8 hours=1 weight=2300',
				fa: 'برس برقی Stick 400 موی گربه را از فرش بیرون می‌کشد.',
				en: 'Its powered brush pulls cat hair out of carpets.',
				max: 3
			},
			{
				code: 'Mini Car',
				brand: 'barzhin',
				price: 980_000,
				colours: 'gray orange',
				look: 'stick',
				specs: 'type=handheld power=90 capacity=0.4 weight=780',
				fa: 'جاروی کوچک خودرو که به فندک وصل می‌شود.',
				en: 'A little car cleaner that runs off the lighter socket.'
			}
		]
	}
];
