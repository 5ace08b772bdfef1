import type { Family } from '../family.ts';

export const hygiene: Family[] = [
	{
		slug: 'toothbrush',
		category: 'hygiene',
		kind: 'toothbrush',
		title: ['مسواک {name} {brand}', '{brand} {name} toothbrush'],
		summary: [
			'مسواک {type}، بستهٔ {count}ی با دستهٔ {material}',
			'{type} brush, {count}, {material} handle'
		],
		keywords: 'مسواک, بهداشت دهان, دندان',
		unit: 'pack',
		about: [
			['سر کوچک آن به دندان‌های عقب می‌رسد.', 'Its small head reaches the back teeth.'],
			['هر سه ماه عوضش کنید.', 'Change it every three months.']
		],
		models: [
			{
				name: ['نرم بامبو', 'soft bamboo'],
				brand: 'behafza',
				price: 120_000,
				tint: 'wood',
				specs: 'type=soft material=bamboo count=2',
				fa: 'دستهٔ بامبو پس از مصرف به خاک برمی‌گردد.',
				en: 'The bamboo handle returns to the soil.'
			},
			{
				name: ['خانواده', 'family'],
				brand: 'sepidkar',
				price: 165_000,
				tint: 'blue',
				look: 'family',
				specs: 'type=medium material=plastic count=4',
				fa: 'چهار رنگ برای چهار نفر، تا قاطی نشود.',
				en: 'Four colours for four people.'
			},
			{
				name: ['کودک', 'children’s'],
				brand: 'kudakaneh',
				price: 85_000,
				colours: 'pink turquoise',
				specs: 'type=soft material=plastic count=2',
				fa: 'دستهٔ کلفتش در دست کوچک جا می‌گیرد.',
				en: 'A thick handle for small hands.'
			}
		]
	},
	{
		slug: 'toothpaste',
		category: 'hygiene',
		kind: 'tube',
		look: 'mint',
		title: ['خمیردندان {name} {brand}', '{brand} {name} toothpaste'],
		summary: ['خمیردندان {volume}ی با طعم {flavour}', '{volume} toothpaste, {flavour}'],
		keywords: 'خمیر دندان, خمیردندان, سفید کننده',
		specs: 'type=toothpaste',
		about: [
			['فلوراید دارد و مینای دندان را نمی‌ساید.', 'It has fluoride and does not wear the enamel.']
		],
		models: [
			{
				name: ['نعنای تازه', 'fresh mint'],
				brand: 'sepidkar',
				price: 78_000,
				tint: 'mint',
				specs: 'flavour=mint volume=100 audience=adults',
				fa: 'خنکای نعنا تا ساعت‌ها می‌ماند.',
				en: 'Its mint stays fresh for hours.'
			},
			{
				name: ['میخک', 'clove'],
				brand: 'behafza',
				price: 92_000,
				tint: 'copper',
				specs: 'flavour=clove volume=100 audience=adults',
				fa: 'میخک لثه را آرام می‌کند.',
				en: 'Clove soothes the gums.'
			},
			{
				name: ['توت‌فرنگی', 'strawberry'],
				brand: 'kudakaneh',
				price: 65_000,
				tint: 'pink',
				specs: 'flavour=strawberry volume=50 audience=children',
				fa: 'مزهٔ ملایمی دارد و کودک دوستش دارد.',
				en: 'A mild taste that children like.'
			}
		]
	},
	{
		slug: 'tissue',
		category: 'hygiene',
		kind: 'tissueBox',
		title: ['دستمال {name} {brand}', '{brand} {name} tissues'],
		summary: ['دستمال {type}، {count} در جعبه', '{type} tissues, {count}'],
		keywords: 'دستمال کاغذی, دستمال',
		unit: 'box',
		about: [['بی‌عطر است و به پوست حساس نمی‌نشیند.', 'Unscented and kind to sensitive skin.']],
		models: [
			{
				name: ['گل‌دار', 'floral'],
				brand: 'paksar',
				price: 49_000,
				tint: 'turquoise',
				look: 'floral',
				specs: 'type=two-ply count=200',
				fa: 'جعبهٔ گل‌دارش روی میز پذیرایی می‌نشیند.',
				en: 'A floral box for the sitting room.'
			},
			{
				name: ['سه‌لایه', 'three-ply'],
				brand: 'paksar',
				price: 62_000,
				tint: 'lilac',
				specs: 'type=three-ply count=150',
				fa: 'سه لایه است و خیس که شود پاره نمی‌شود.',
				en: 'Three layers that do not tear when wet.'
			}
		]
	},
	{
		slug: 'hand-wash',
		category: 'hygiene',
		kind: 'careBottle',
		look: 'pump',
		title: ['مایع دست‌شویی {name} {brand}', '{brand} {name} hand wash'],
		summary: ['مایع دست {volume}ی با رایحهٔ {scent}', '{volume} hand wash, {scent}'],
		keywords: 'مایع دستشویی, صابون مایع, مایع دست',
		unit: 'bottle',
		specs: 'type=hand-wash',
		about: [['گلیسیرین دارد و دست را خشک نمی‌کند.', 'Glycerine keeps hands from drying.']],
		models: [
			{
				name: ['یاس', 'jasmine'],
				brand: 'paksar',
				price: 88_000,
				tint: 'lilac',
				specs: 'scent=jasmine volume=500',
				fa: 'بوی یاس آن آرام است و زود می‌پرد.',
				en: 'A quiet jasmine that does not linger.'
			},
			{
				name: ['لیمو', 'lemon'],
				brand: 'paksar',
				price: 84_000,
				tint: 'yellow',
				specs: 'scent=lemon volume=500',
				fa: 'لیمو بوی سیر و ماهی را از دست می‌برد.',
				en: 'Lemon takes garlic and fish off the hands.'
			}
		]
	}
];
