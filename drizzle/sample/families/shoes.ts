import { warranties, type Family } from '../family.ts';

export const shoes: Family[] = [
	{
		slug: 'sneaker',
		category: 'shoes',
		kind: 'sneaker',
		title: ['کتانی {brand} مدل {model}', '{brand} {model} sneakers'],
		summary: [
			'کتانی {audience} با رویهٔ {upper} و زیرهٔ {sole}',
			'{audience} sneakers, {upper} upper, {sole} sole'
		],
		keywords: 'کتونی, کتانی, کفش ورزشی, کفش پیاده روی',
		unit: 'pair',
		warranty: warranties.week,
		specs: 'type=sneaker',
		about: [
			['کفی طبی آن بیرون می‌آید و شسته می‌شود.', 'The insole lifts out for washing.'],
			[
				'قالب آن کمی پهن است و پنجهٔ پهن را آزار نمی‌دهد.',
				'The last is a little wide, kind to broad feet.'
			]
		],
		models: [
			{
				code: 'Run 21',
				brand: 'poyesh',
				price: 2_190_000,
				colours: 'blue charcoal',
				options: 'shoesize: 40 41 42 43 44',
				look: 'wave',
				specs: 'audience=men upper=mesh sole=eva weight=240',
				fa: 'Run 21 برای دویدن روی آسفالت است و پاشنه را نرم زمین می‌گذارد.',
				en: 'For running on asphalt, with a soft landing at the heel.'
			},
			{
				code: 'Walk 7',
				brand: 'poyesh',
				price: 1_680_000,
				colours: 'pink white',
				options: 'shoesize: 37 38 39 40',
				specs: 'audience=women upper=mesh sole=eva weight=190',
				fa: 'Walk 7 آن‌قدر سبک است که پیاده‌روی عصر طولانی‌تر می‌شود.',
				en: 'So light that the evening walk grows longer.'
			},
			{
				code: 'Street',
				brand: 'rayvand',
				price: 1_940_000,
				colours: 'white',
				options: 'shoesize: 39 40 41 42 43',
				look: 'bars',
				specs: 'audience=unisex upper=leather sole=rubber weight=310',
				fa: 'Street ساده و چرمی است و با کت هم می‌آید.',
				en: 'Plain leather that even goes with a jacket.'
			}
		]
	},
	{
		slug: 'leather-shoe',
		category: 'shoes',
		kind: 'loafer',
		title: ['کفش چرم {name} {brand}', '{brand} {name} leather shoes'],
		summary: ['کفش {audience} از {upper} با زیرهٔ {sole}', '{audience} {upper} shoes, {sole} sole'],
		keywords: 'کفش چرم, کفش مجلسی, کفش اداری, کالج',
		unit: 'pair',
		warranty: warranties.sixMonths,
		specs: 'type=formal upper=leather',
		about: [
			[
				'آستر چرمی آن عرق را می‌گیرد و رویه با واکس معمولی برق می‌افتد.',
				'A leather lining absorbs sweat and ordinary polish makes it shine.'
			]
		],
		models: [
			{
				name: ['کالج', 'Loafer'],
				brand: 'charmineh',
				price: 2_780_000,
				colours: 'brown black',
				options: 'shoesize: 40 41 42 43',
				specs: 'audience=men sole=rubber',
				fa: 'کالج بی‌بند است و با یک حرکت پوشیده می‌شود.',
				en: 'No laces: on in one move.'
			},
			{
				name: ['مجلسی', 'Oxford'],
				brand: 'charmineh',
				price: 3_690_000,
				colours: 'burgundy',
				options: 'shoesize: 40 41 42 43 44',
				look: 'lace',
				specs: 'audience=men sole=leather',
				fa: 'دوخت دستی مجلسی سال‌ها از هم باز نمی‌شود.',
				en: 'Hand stitching that holds for years.'
			}
		]
	},
	{
		slug: 'boot',
		category: 'shoes',
		kind: 'boot',
		title: ['نیم‌بوت {brand} مدل {name}', '{brand} {name} boots'],
		summary: [
			'نیم‌بوت {audience} با آستر {lining} و زیرهٔ {sole}',
			'{audience} boots, {lining} lining, {sole} sole'
		],
		keywords: 'بوت, نیم بوت, پوتین, کفش زمستانی, کفش کوه',
		unit: 'pair',
		warranty: warranties.sixMonths,
		specs: 'type=boot',
		about: [['آج‌های عمیق زیره روی یخ و گل هم می‌چسبد.', 'Deep treads grip ice and mud.']],
		models: [
			{
				name: ['الوند', 'Alvand'],
				brand: 'rahnavard',
				price: 3_950_000,
				colours: 'camel black',
				options: 'shoesize: 40 41 42 43',
				specs: 'audience=men upper=nubuck lining=waterproof sole=rubber',
				fa: 'الوند مچ را نگه می‌دارد و آب را بیرون.',
				en: 'It holds the ankle and keeps water out.'
			},
			{
				name: ['برفین', 'Barfin'],
				brand: 'charmineh',
				price: 3_280_000,
				colours: 'brown',
				options: 'shoesize: 37 38 39 40',
				look: 'fur',
				specs: 'audience=women upper=suede lining=fleece sole=tpr',
				fa: 'خز داخل برفین پا را تا زیر صفر گرم نگه می‌دارد.',
				en: 'Its fur keeps feet warm below freezing.'
			}
		]
	},
	{
		slug: 'sandal',
		category: 'shoes',
		kind: 'sandal',
		title: ['صندل {brand} مدل {name}', '{brand} {name} sandals'],
		summary: ['صندل {audience} با رویهٔ {upper}', '{audience} sandals, {upper} upper'],
		keywords: 'صندل, دمپایی, سندل',
		unit: 'pair',
		specs: 'type=sandal sole=eva season=summer',
		about: [
			[
				'زیره‌اش جای پا را به خود می‌گیرد و روی سرامیک خیس سر نمی‌خورد.',
				'The sole takes the shape of the foot and does not slip on wet tiles.'
			]
		],
		models: [
			{
				name: ['ساحل', 'Sahel'],
				brand: 'rahnavard',
				price: 890_000,
				colours: 'olive navy',
				options: 'shoesize: 40 41 42 43',
				look: 'strap',
				specs: 'audience=men upper=webbing',
				fa: 'ساحل برای رودخانه و سفر تابستانی است.',
				en: 'For rivers and summer trips.'
			},
			{
				name: ['خانگی', 'House'],
				brand: 'behafza',
				price: 340_000,
				colours: 'peach turquoise',
				options: 'shoesize: 37 38 39 40',
				specs: 'audience=women upper=eva',
				fa: 'سبک و قابل شست‌وشو برای داخل خانه.',
				en: 'Light, washable slippers for the house.'
			}
		]
	}
];
