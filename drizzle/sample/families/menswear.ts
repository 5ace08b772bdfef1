import type { Family } from '../family.ts';

export const menswear: Family[] = [
	{
		slug: 'mens-tshirt',
		category: 'menswear',
		kind: 'tshirt',
		title: ['تی‌شرت مردانهٔ {brand} طرح {name}', '{brand} {name} men’s T-shirt'],
		summary: ['تی‌شرت {fabric} با دوخت {fit}', '{fabric} T-shirt, {fit} fit'],
		keywords: 'تیشرت, تی شرت, پیراهن آستین کوتاه, بلوز',
		specs: 'type=tshirt season=summer care=machine-30',
		about: [
			[
				'درز شانه با نوار دوخته شده و پس از شست‌وشو کش نمی‌آید.',
				'Taped shoulders keep its shape after washing.'
			],
			['پارچه پیش از دوخت آب رفته است.', 'The cloth is pre-shrunk.']
		],
		models: [
			{
				name: ['ساده', 'Plain'],
				brand: 'rayvand',
				price: 420_000,
				colours: 'black white olive',
				options: 'size: M L XL XXL',
				look: 'pocket',
				specs: 'fabric=cotton fit=regular',
				fa: 'تی‌شرت ساده‌ای که با هر شلواری جور است.',
				en: 'A plain one that goes with any trousers.'
			},
			{
				name: ['ملوان', 'Sailor'],
				brand: 'rayvand',
				price: 490_000,
				colours: 'navy',
				options: 'size: M L XL',
				look: 'stripes trim-white',
				specs: 'fabric=cotton fit=regular',
				fa: 'راه‌های سفید و سرمه‌ای‌اش هیچ‌وقت کهنه نمی‌شود.',
				en: 'White and navy stripes that never go out of style.'
			},
			{
				name: ['پولو', 'Polo'],
				brand: 'varnika',
				price: 780_000,
				colours: 'burgundy gray',
				options: 'size: M L XL',
				look: 'polo',
				specs: 'fabric=pique fit=slim',
				fa: 'یقهٔ پولو آن را برای محل کار هم مناسب می‌کند.',
				en: 'Its collar makes it fit for work too.'
			}
		]
	},
	{
		slug: 'mens-shirt',
		category: 'menswear',
		kind: 'shirt',
		title: ['پیراهن مردانهٔ {brand} طرح {name}', '{brand} {name} men’s shirt'],
		summary: ['پیراهن {fabric} با دوخت {fit}', '{fabric} shirt, {fit} fit'],
		keywords: 'پیراهن, پیرهن, پیراهن مردانه',
		specs: 'type=shirt care=machine-30',
		about: [
			[
				'دکمه‌ها با نخ محکم دوخته شده و یک دکمهٔ یدک دارد.',
				'Buttons are firmly sewn, with a spare one inside.'
			]
		],
		models: [
			{
				name: ['چهارخانه', 'Check'],
				brand: 'rayvand',
				price: 890_000,
				colours: 'red green',
				options: 'size: M L XL',
				look: 'check trim-navy',
				specs: 'fabric=flannel fit=regular season=winter',
				fa: 'فلانل گرم برای روزهای سرد و برنامهٔ کوه.',
				en: 'Warm flannel for cold days and hill walks.'
			},
			{
				name: ['اداری', 'Office'],
				brand: 'varnika',
				price: 980_000,
				colours: 'white sky',
				options: 'size: M L XL XXL',
				specs: 'fabric=cotton fit=slim season=all',
				fa: 'کم‌چروک است و یقه‌اش زیر کت صاف می‌ماند.',
				en: 'It creases little and its collar lies flat under a jacket.'
			},
			{
				name: ['کتان تابستانه', 'Summer Linen'],
				brand: 'varnika',
				price: 1_120_000,
				colours: 'beige',
				options: 'size: M L XL',
				look: 'short',
				specs: 'fabric=linen fit=loose season=summer',
				fa: 'کتان خنکی که با چروکش هم زیباست.',
				en: 'Cool linen that looks well even creased.'
			}
		]
	},
	{
		slug: 'mens-trousers',
		category: 'menswear',
		kind: 'trousers',
		title: ['شلوار مردانهٔ {brand} مدل {name}', '{brand} {name} men’s trousers'],
		summary: ['شلوار {fabric} با دوخت {fit}', '{fabric} trousers, {fit} fit'],
		keywords: 'شلوار, شلوار جین, شلوار کتان, شلوار مردانه',
		specs: 'type=trousers season=all care=machine-30',
		about: [['جیب‌ها آستر محکم دارند و سوراخ نمی‌شوند.', 'The pockets have a strong lining.']],
		models: [
			{
				name: ['جین', 'Jeans'],
				brand: 'rayvand',
				price: 1_380_000,
				colours: 'blue charcoal',
				options: 'size: M L XL',
				specs: 'fabric=denim fit=regular',
				fa: 'جین کلاسیکی که با هر شست‌وشو نرم‌تر می‌شود.',
				en: 'Classic jeans that soften with every wash.'
			},
			{
				name: ['گرم‌کن', 'Jogger'],
				brand: 'poyesh',
				price: 790_000,
				colours: 'gray',
				options: 'size: M L XL',
				look: 'elastic',
				specs: 'fabric=cotton-fleece fit=loose',
				fa: 'گرم‌کن راحت برای خانه و ورزش صبح.',
				en: 'Easy joggers for home and morning exercise.'
			}
		]
	},
	{
		slug: 'mens-sweater',
		category: 'menswear',
		kind: 'sweater',
		title: ['{name} مردانهٔ {brand}', '{brand} men’s {name}'],
		summary: ['{name} از {fabric} با دوخت {fit}', '{fabric} {name}, {fit} fit'],
		keywords: 'پلیور, هودی, سویشرت, بافت مردانه',
		specs: 'season=winter care=hand',
		about: [
			[
				'سرآستین و پایین آن کشبافت است و هوا را نگه می‌دارد.',
				'Ribbed cuffs and hem keep the warmth in.'
			]
		],
		models: [
			{
				name: ['هودی', 'hoodie'],
				brand: 'poyesh',
				price: 1_150_000,
				colours: 'charcoal green',
				options: 'size: M L XL',
				look: 'hood',
				specs: 'type=hoodie fabric=cotton-fleece fit=loose',
				fa: 'درونش کرکی است و کلاهش دوجداره.',
				en: 'Brushed inside, with a double hood.'
			},
			{
				name: ['پلیور بافت', 'knit sweater'],
				brand: 'rayvand',
				price: 1_340_000,
				colours: 'camel navy',
				options: 'size: M L XL',
				look: 'knit',
				specs: 'type=sweater fabric=wool fit=regular',
				fa: 'پشم نرمی که پوست را نمی‌خاراند.',
				en: 'Soft wool that does not itch.'
			}
		]
	},
	{
		slug: 'mens-socks',
		category: 'menswear',
		kind: 'socks',
		title: ['جوراب مردانهٔ {brand} طرح {name}', '{brand} {name} men’s socks'],
		summary: ['بستهٔ {count}ی جوراب {fabric}', 'Pack of {count}, {fabric}'],
		keywords: 'جوراب, جوراب مردانه',
		unit: 'pack',
		specs: 'type=socks season=all care=machine-40',
		about: [
			[
				'پاشنه و پنجه تقویت شده و کش آن جای نمی‌اندازد.',
				'Reinforced heel and toe, and a cuff that leaves no mark.'
			]
		],
		models: [
			{
				name: ['لوزی', 'Argyle'],
				brand: 'rayvand',
				price: 190_000,
				colours: 'navy burgundy',
				look: 'check',
				specs: 'fabric=cotton count=3',
				fa: 'لوزی‌های کلاسیک برای کفش رسمی.',
				en: 'Classic diamonds for dress shoes.'
			},
			{
				name: ['ورزشی', 'Sport'],
				brand: 'poyesh',
				price: 160_000,
				colours: 'white',
				look: 'stripes',
				specs: 'fabric=cotton count=3',
				fa: 'کف حوله‌ای آن ضربهٔ دویدن را می‌گیرد.',
				en: 'A towelling sole softens the shock of running.'
			}
		]
	}
];
