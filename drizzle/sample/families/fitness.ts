import { warranties, type Family } from '../family.ts';

export const fitness: Family[] = [
	{
		slug: 'dumbbell',
		category: 'fitness',
		kind: 'dumbbell',
		title: ['دمبل {name} {brand}', '{brand} {name} dumbbells'],
		summary: ['جفت دمبل با روکش {material}', 'A pair of dumbbells, {material}'],
		keywords: 'دمبل, وزنه, بدنسازی',
		unit: 'pair',
		warranty: warranties.year,
		specs: 'type=dumbbell',
		about: [
			['دستهٔ آج‌دار آن با عرق دست هم نمی‌لغزد.', 'The knurled grip does not slip with sweat.'],
			['روی پارکت صدا و لک نمی‌اندازد.', 'It neither bangs nor marks a wooden floor.']
		],
		models: [
			{
				name: ['شش‌گوش', 'hex'],
				brand: 'parsang',
				price: 690_000,
				tint: 'black',
				options: 'weight: 2000=1 5000=2.3 10000=4.4',
				look: 'hex',
				specs: 'material=rubber',
				fa: 'شش‌گوش است و نمی‌غلتد.',
				en: 'Six-sided, so it does not roll away.'
			},
			{
				name: ['رنگی', 'colour'],
				brand: 'poyesh',
				price: 420_000,
				colours: 'pink turquoise',
				options: 'weight: 1000=1 2000=1.8',
				specs: 'material=neoprene',
				fa: 'روکش نرم و رنگ شاد برای ورزش خانگی.',
				en: 'Soft and bright, for exercise at home.'
			}
		]
	},
	{
		slug: 'kettlebell',
		category: 'fitness',
		kind: 'kettlebell',
		title: ['کتل‌بل {brand} مدل {model}', '{brand} {model} kettlebell'],
		summary: ['کتل‌بل {material} با دستهٔ پهن', '{material} kettlebell with a wide handle'],
		keywords: 'کتل بل, کتل بال, وزنه',
		warranty: warranties.year,
		specs: 'type=kettlebell',
		about: [['کف صافش آن را پایدار نگه می‌دارد.', 'A flat base keeps it steady.']],
		models: [
			{
				code: 'KB',
				brand: 'parsang',
				price: 980_000,
				colours: 'charcoal red',
				options: 'weight: 8000=1 12000=1.45 16000=1.9',
				specs: 'material=cast-iron',
				fa: 'دستهٔ پهن KB برای هر دو دست جا دارد.',
				en: 'Room on the handle for both hands.'
			}
		]
	},
	{
		slug: 'yoga-mat',
		category: 'fitness',
		kind: 'yogaMat',
		title: ['زیرانداز یوگای {brand} مدل {name}', '{brand} {name} yoga mat'],
		summary: ['زیرانداز {material} با ضخامت {thickness}', '{material} mat, {thickness} thick'],
		keywords: 'مت یوگا, زیرانداز ورزشی, تشک یوگا',
		specs: 'type=mat dimensions=183x61',
		about: [
			[
				'بوی لاستیک نمی‌دهد و با آب و صابون پاک می‌شود.',
				'No rubber smell, and soap and water clean it.'
			],
			['بند حمل همراه آن است.', 'A carrying strap is included.']
		],
		models: [
			{
				name: ['نفس', 'Nafas'],
				brand: 'poyesh',
				price: 690_000,
				colours: 'lilac mint',
				specs: 'material=tpe thickness=6',
				fa: 'رویهٔ بافت‌دارش زیر دست خیس هم نمی‌لغزد.',
				en: 'Its texture holds even under damp hands.'
			},
			{
				name: ['آرام', 'Aram'],
				brand: 'poyesh',
				price: 890_000,
				colours: 'navy',
				look: 'stripes',
				specs: 'material=nbr thickness=10',
				fa: 'ضخیم است و زانو را آزار نمی‌دهد.',
				en: 'Thick and kind to the knees.'
			},
			{
				name: ['سفری', 'Travel'],
				brand: 'rahnavard',
				price: 540_000,
				tint: 'olive',
				specs: 'material=rubber thickness=3',
				fa: 'نازک تا می‌شود و در چمدان جا می‌گیرد.',
				en: 'Folds thin enough for a suitcase.'
			}
		]
	},
	{
		slug: 'jump-rope',
		category: 'fitness',
		kind: 'jumpRope',
		title: ['طناب ورزشی {brand} مدل {model}', '{brand} {model} jump rope'],
		summary: ['طناب {material} به طول {length}', '{material} rope, {length}'],
		keywords: 'طناب, طناب زنی, طناب ورزشی',
		specs: 'type=rope',
		about: [['طول آن با قد شما تنظیم می‌شود.', 'Its length adjusts to your height.']],
		models: [
			{
				code: 'J1',
				brand: 'poyesh',
				price: 165_000,
				colours: 'red blue',
				specs: 'material=pvc length=2.8',
				fa: 'بلبرینگ دسته نمی‌گذارد طناب بپیچد.',
				en: 'Bearings keep the rope from twisting.'
			},
			{
				code: 'J3 Steel',
				brand: 'parsang',
				price: 320_000,
				tint: 'charcoal',
				specs: 'material=steel length=3',
				fa: 'سیم فولادی نازک برای تمرین تند.',
				en: 'A thin steel wire for fast training.'
			}
		]
	},
	{
		slug: 'bands',
		category: 'fitness',
		kind: 'bands',
		title: ['کش تمرینی {brand} مدل {name}', '{brand} {name} resistance bands'],
		summary: [
			'{count} کش {material} با مقاومت‌های گوناگون',
			'{count} of {material}, several strengths'
		],
		keywords: 'کش ورزشی, کش پیلاتس, کش تمرین',
		unit: 'set',
		specs: 'type=bands',
		about: [
			['کیسهٔ پارچه‌ای و برگهٔ تمرین فارسی دارد.', 'A cloth bag and an exercise sheet are included.']
		],
		models: [
			{
				name: ['چهارگانه', 'Set of Four'],
				brand: 'poyesh',
				price: 280_000,
				tint: 'orange',
				specs: 'material=latex count=4',
				fa: 'از سبک تا سنگین، برای گرم کردن و توان‌بخشی.',
				en: 'From light to heavy, for warming up and recovery.'
			}
		]
	}
];
