import { warranties, type Family } from '../family.ts';

export const backpacksLuggage: Family[] = [
	{
		slug: 'backpack',
		category: 'backpacks-luggage',
		kind: 'backpack',
		title: ['کوله‌پشتی {capacity}ی {brand} مدل {name}', '{brand} {name} {capacity} backpack'],
		summary: [
			'کولهٔ {fabric} {capacity}ی، {waterproof}',
			'{capacity} {fabric} backpack, {waterproof}'
		],
		keywords: 'کوله, کوله پشتی, کیف مدرسه, کوله لپ تاپ',
		warranty: warranties.year,
		specs: 'type=backpack',
		about: [
			[
				'بندهای پهن آن وزن را روی شانه پخش می‌کند.',
				'Wide straps spread the weight over the shoulders.'
			],
			[
				'زیپ‌ها روان‌اند و دستگیرهٔ بلندی دارند که با دستکش هم باز می‌شود.',
				'The zips run smoothly, with pulls for gloved hands.'
			]
		],
		models: [
			{
				name: ['دانش', 'Danesh'],
				brand: 'rahnavard',
				price: 1_180_000,
				colours: 'navy red',
				look: 'two-tone',
				specs: 'fabric=polyester capacity=22 waterproof=splash weight=620',
				fa: 'دانش سه جیب دارد و کتاب‌های یک روز مدرسه در آن جا می‌شود.',
				en: 'Three pockets, and room for a school day’s books.'
			},
			{
				name: ['شهر', 'Shahr'],
				brand: 'avantek',
				price: 1_890_000,
				colours: 'charcoal gray',
				specs: 'fabric=nylon capacity=25 waterproof=splash weight=780 features=laptop-pocket',
				fa: 'شهر جای لپ‌تاپ جدا و درگاه شارژ بیرونی دارد.',
				en: 'A separate laptop sleeve and a charging port outside.'
			},
			{
				name: ['قله', 'Qolleh'],
				brand: 'rahnavard',
				price: 3_650_000,
				colours: 'orange green',
				look: 'flap',
				specs: 'fabric=ripstop capacity=45 waterproof=rain-cover weight=1450',
				fa: 'قله کمربند لگنی و پشت توری دارد تا بار سنگین سبک شود.',
				en: 'Hip belt and mesh back make a heavy load light.'
			},
			{
				name: ['مهد', 'Mahd'],
				brand: 'kudakaneh',
				price: 680_000,
				colours: 'yellow pink',
				look: 'two-tone',
				specs: 'fabric=polyester capacity=10 waterproof=splash weight=320',
				fa: 'مهد کوچک و سبک است و جای قمقمه دارد.',
				en: 'Small and light, with a place for a flask.'
			}
		]
	},
	{
		slug: 'suitcase',
		category: 'backpacks-luggage',
		kind: 'suitcase',
		title: ['چمدان {brand} مدل {name}', '{brand} {name} suitcase'],
		summary: [
			'چمدان {body} چهارچرخ با قفل رمزدار',
			'Four-wheeled {body} suitcase with a code lock'
		],
		keywords: 'چمدان, ساک, چمدون, چمدان مسافرتی',
		warranty: warranties.twoYears,
		specs: 'type=suitcase',
		about: [
			[
				'چرخ‌ها دوتایی و بی‌صدا هستند و دور خود می‌چرخند.',
				'The double wheels are silent and turn all the way round.'
			],
			['دستهٔ کشویی در سه اندازه قفل می‌شود.', 'Its handle locks at three heights.']
		],
		models: [
			{
				name: ['سفر', 'Safar'],
				brand: 'rahnavard',
				price: 3_980_000,
				colours: 'navy mint',
				options: 'capacity: 38=1 68=1.35 98=1.65',
				specs: 'body=polycarbonate',
				fa: 'سفر سخت و سبک است و ضربهٔ بار هواپیما را تاب می‌آورد.',
				en: 'Hard and light, it takes the knocks of a flight.'
			},
			{
				name: ['کوچ', 'Kuch'],
				brand: 'rahnavard',
				price: 2_860_000,
				colours: 'charcoal',
				options: 'capacity: 40=1 75=1.4',
				look: 'soft',
				specs: 'body=polyester',
				fa: 'کوچ پارچه‌ای است و برای سوغاتی جا باز می‌کند.',
				en: 'A soft one that makes room for presents.'
			},
			{
				name: ['یاقوت', 'Yaqut'],
				brand: 'varnika',
				price: 4_750_000,
				colours: 'burgundy',
				options: 'capacity: 38=1 68=1.35',
				specs: 'body=abs',
				fa: 'یاقوت را روی نوار فرودگاه زود پیدا می‌کنید.',
				en: 'Easily found on the belt.'
			},
			{
				name: ['کودک', 'Child'],
				brand: 'kudakaneh',
				price: 1_950_000,
				colours: 'sky',
				specs: 'body=abs capacity=20',
				fa: 'چمدان کوچکی که کودک خودش می‌کشد و رویش می‌نشیند.',
				en: 'Little enough to pull, strong enough to sit on.'
			}
		]
	}
];
