import type { Family } from '../family.ts';

export const teaCoffee: Family[] = [
	{
		slug: 'tea',
		category: 'tea-coffee',
		kind: 'teaBox',
		title: ['چای {name} {brand}', '{brand} {name} tea'],
		summary: ['چای {type} {grade}، {origin}', '{grade} {type} tea, {origin}'],
		keywords: 'چای, چایی, چای خشک, چای ایرانی',
		unit: 'pack',
		exempt: 'daily-food',
		about: [
			[
				'پنج تا هشت دقیقه روی بخار دم بکشد تا رنگش باز شود.',
				'Let it steep over steam for five to eight minutes.'
			],
			['در جای خشک و دور از ادویه نگهداری شود.', 'Keep it dry and away from spices.']
		],
		models: [
			{
				name: ['بهارهٔ لاهیجان', 'spring Lahijan'],
				brand: 'nushand',
				price: 320_000,
				tint: 'green',
				options: 'weight: 250=1 500=1.9 1000=3.6',
				specs: 'type=black grade=first-grade origin=lahijan shelf=24',
				fa: 'برگ‌های چین اول بهار است و طعمی نرم و کمی شیرین دارد.',
				en: 'First-flush leaves, mellow and slightly sweet.'
			},
			{
				name: ['قلم ممتاز', 'long-leaf'],
				brand: 'mehrkesht',
				price: 290_000,
				tint: 'burgundy',
				options: 'weight: 250=1 500=1.9',
				specs: 'type=black grade=premium origin=gilan shelf=24',
				fa: 'برگ درشت قلم دیر دم می‌کشد و رنگ شفافی می‌دهد.',
				en: 'Long leaves brew slowly to a clear colour.'
			},
			{
				name: ['سبز کوهی', 'mountain green'],
				brand: 'nushand',
				price: 260_000,
				tint: 'mint',
				look: 'low',
				specs: 'type=green grade=first-grade origin=gilan weight=200 shelf=18',
				fa: 'سبز کوهی را با آب هشتاد درجه دم کنید تا تلخ نشود.',
				en: 'Brew it with water at eighty degrees, or it turns bitter.'
			},
			{
				name: ['کیسه‌ای هل', 'cardamom bag'],
				brand: 'mehrkesht',
				price: 145_000,
				tint: 'mustard',
				look: 'low bag',
				specs: 'type=bags grade=premium origin=gilan count=25 shelf=24',
				fa: 'بیست‌وپنج کیسه با هل تازه‌کوبیده.',
				en: 'Twenty-five bags with fresh-ground cardamom.'
			}
		]
	},
	{
		slug: 'herbal-tea',
		category: 'tea-coffee',
		kind: 'tin',
		look: 'flower',
		title: ['دمنوش {name} {brand}', '{brand} {name} herbal tea'],
		summary: ['دمنوش {name} در قوطی {weight}ی', '{name} infusion, {weight} tin'],
		keywords: 'دمنوش, گیاه دارویی, گل گاوزبان, بابونه',
		unit: 'pack',
		exempt: 'daily-food',
		specs: 'type=herbal shelf=18',
		about: [
			[
				'بی‌رنگ و اسانس است و گیاه خشک‌شده در سایه دارد.',
				'No colour or flavouring: herbs dried in the shade.'
			]
		],
		models: [
			{
				name: ['گل گاوزبان', 'borage'],
				brand: 'golbanoo',
				price: 380_000,
				tint: 'purple',
				specs: 'weight=80 origin=gilan',
				fa: 'با لیموی عمانی دم کنید تا سرخ شود.',
				en: 'Brew it with dried lime and it blushes red.'
			},
			{
				name: ['بابونه', 'chamomile'],
				brand: 'golbanoo',
				price: 240_000,
				tint: 'yellow',
				look: 'low',
				specs: 'weight=60 origin=fars',
				fa: 'گل کامل بابونه برای پایان روز.',
				en: 'Whole flowers for the end of the day.'
			}
		]
	},
	{
		slug: 'coffee',
		category: 'tea-coffee',
		kind: 'pouch',
		look: 'dark leaf',
		title: ['قهوهٔ {name} {brand}', '{brand} {name} coffee'],
		summary: ['قهوهٔ {type}، {processing}، با برشت {roast}', '{processing} coffee, {roast} roast'],
		keywords: 'قهوه, قهوه اسپرسو, دانه قهوه, قهوه ترک',
		unit: 'pack',
		exempt: 'daily-food',
		specs: 'shelf=12',
		about: [
			[
				'تاریخ برشت روی بسته نوشته شده و سوپاپ آن بو را نگه می‌دارد.',
				'The roast date is on the bag, and a valve keeps the aroma.'
			]
		],
		models: [
			{
				name: ['اسپرسو', 'espresso'],
				brand: 'nushand',
				price: 590_000,
				tint: 'brown',
				options: 'weight: 250=1 1000=3.7',
				specs: 'type=blend processing=beans roast=dark',
				fa: 'آمیزه‌ای پرکرم با ته‌مزهٔ شکلات.',
				en: 'A blend with a rich crema and a note of chocolate.'
			},
			{
				name: ['ترک', 'Turkish'],
				brand: 'nushand',
				price: 280_000,
				tint: 'charcoal',
				specs: 'type=blend processing=ground roast=medium weight=200',
				fa: 'پودر نرمی برای جذوه، با کمی هل.',
				en: 'Fine powder for the cezve, with a little cardamom.'
			},
			{
				name: ['تک‌خاستگاه روشن', 'light single-origin'],
				brand: 'ilmun',
				price: 740_000,
				tint: 'camel',
				specs: 'type=single-origin processing=beans roast=light weight=250',
				fa: 'مزهٔ میوه‌ای دارد و با دم‌آور دستی بهتر است.',
				en: 'Fruity, and best brewed by hand.'
			}
		]
	}
];
