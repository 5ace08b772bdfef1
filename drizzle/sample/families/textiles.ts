import type { Family } from '../family.ts';

export const textiles: Family[] = [
	{
		slug: 'cushion',
		category: 'textiles',
		kind: 'cushion',
		title: ['کوسن {brand} طرح {name}', '{brand} {name} cushion'],
		summary: ['کوسن {fabric} در ابعاد {dimensions}', '{fabric} cushion, {dimensions}'],
		keywords: 'کوسن, بالشتک, روکوسنی, پشتی',
		specs: 'type=cushion fillings=polyester care=machine-30',
		about: [
			[
				'رویهٔ آن زیپ پنهان دارد و در ماشین شسته می‌شود.',
				'The cover has a hidden zip and goes in the machine.'
			],
			['الیافش پس از فشرده شدن دوباره پف می‌کند.', 'Its filling springs back after being pressed.']
		],
		models: [
			{
				name: ['گلیم', 'Kilim'],
				brand: 'nilbaf',
				price: 590_000,
				colours: 'burgundy navy',
				look: 'kilim',
				specs: 'fabric=cotton dimensions=45x45',
				fa: 'نقش لوزی گلیم از دست‌بافته‌های عشایر گرفته شده است.',
				en: 'Its diamonds come from nomad weavings.'
			},
			{
				name: ['مخمل', 'Velvet'],
				brand: 'nilbaf',
				price: 480_000,
				colours: 'green mustard peach',
				look: 'quilted',
				specs: 'fabric=velvet dimensions=45x45',
				fa: 'مخمل پنبه‌دوزی‌شده در نور چراغ برق می‌زند.',
				en: 'Quilted velvet that glows under a lamp.'
			},
			{
				name: ['راه‌راه', 'Striped'],
				brand: 'nilbaf',
				price: 390_000,
				colours: 'cream',
				look: 'stripes',
				specs: 'fabric=linen dimensions=50x50',
				fa: 'کتان راه‌راه برای تراس و ایوان خنک است.',
				en: 'Cool striped linen for a terrace.'
			}
		]
	},
	{
		slug: 'towel',
		category: 'textiles',
		kind: 'linen',
		look: 'terry',
		title: ['حولهٔ {name} {brand}', '{brand} {name} towel'],
		summary: ['حولهٔ {fabric} با ابعاد {dimensions}', '{fabric} towel, {dimensions}'],
		keywords: 'حوله, حوله حمام, حوله دستی, تن پوش',
		specs: 'type=towel care=machine-60',
		about: [
			[
				'پرزهای بلند آن آب را زود می‌گیرد و پس از شست‌وشو زبر نمی‌شود.',
				'Its long loops dry fast and stay soft after washing.'
			]
		],
		models: [
			{
				name: ['حمام', 'bath'],
				brand: 'nilbaf',
				price: 680_000,
				colours: 'white turquoise gray',
				specs: 'fabric=cotton dimensions=140x70',
				fa: 'حولهٔ بزرگی که دور تن می‌پیچد و زود خشک می‌شود.',
				en: 'Large enough to wrap up in, and quick to dry.'
			},
			{
				name: ['دستی', 'hand'],
				brand: 'nilbaf',
				price: 240_000,
				colours: 'pink sky',
				specs: 'fabric=cotton dimensions=80x40',
				fa: 'حولهٔ سبک کنار دست‌شویی با بند آویز.',
				en: 'A light one for the basin, with a loop to hang it.'
			}
		]
	},
	{
		slug: 'bedding',
		category: 'textiles',
		kind: 'linen',
		look: 'thick',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} از {fabric}، {dimensions}', '{fabric} {name}, {dimensions}'],
		keywords: 'روتختی, ملحفه, پتو, لحاف, سرویس خواب',
		unit: 'set',
		specs: 'care=machine-40',
		about: [
			[
				'رنگ آن با شست‌وشوی پی‌درپی نمی‌رود و آب نمی‌رود.',
				'It neither fades nor shrinks with washing.'
			]
		],
		models: [
			{
				name: ['ملحفهٔ دونفره', 'double sheet set'],
				brand: 'nilbaf',
				price: 1_690_000,
				colours: 'white lilac',
				look: 'ribbon',
				specs: 'type=sheets fabric=cotton dimensions=240x220 pieces=4',
				fa: 'پنبهٔ نخ‌ریز این ملحفه تابستان‌ها خنک است.',
				en: 'Fine cotton, cool in summer.'
			},
			{
				name: ['پتوی بافت', 'knitted blanket'],
				brand: 'nilbaf',
				price: 2_150_000,
				colours: 'cream charcoal',
				look: 'mixed',
				specs: 'type=blanket fabric=acrylic dimensions=200x150',
				fa: 'پتوی سبکی برای روی مبل و شب‌های سرد.',
				en: 'A light throw for the sofa and cold nights.'
			},
			{
				name: ['لحاف یک‌نفره', 'single quilt'],
				brand: 'nilbaf',
				price: 2_480_000,
				tint: 'sky',
				look: 'mixed',
				specs: 'type=quilt fabric=cotton fillings=microfibre dimensions=220x160',
				fa: 'لحاف چهارفصل که نه سنگین است و نه عرق می‌آورد.',
				en: 'An all-season quilt, neither heavy nor hot.'
			}
		]
	}
];
