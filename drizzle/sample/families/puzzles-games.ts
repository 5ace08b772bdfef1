import type { Family } from '../family.ts';

export const puzzlesGames: Family[] = [
	{
		slug: 'puzzle',
		category: 'puzzles-games',
		kind: 'gameBox',
		look: 'puzzle',
		title: ['پازل {pieces}ٔ {name} {brand}', '{brand} {name} puzzle, {pieces}'],
		summary: ['پازل {pieces}‌ای برای {age}', 'Puzzle, {pieces}, {age}'],
		keywords: 'پازل, جورچین, پازل هزار تکه',
		unit: 'box',
		specs: 'type=puzzle material=cardboard',
		about: [
			['تکه‌ها محکم در هم می‌نشیند و لایه‌لایه نمی‌شود.', 'Pieces fit firmly and do not split.'],
			['اگر تکه‌ای گم شد، همان را می‌فرستیم.', 'If a piece is lost, we send that one.']
		],
		models: [
			{
				name: ['باغ ایرانی', 'Persian Garden'],
				brand: 'ilmun',
				price: 480_000,
				tint: 'green',
				specs: 'pieces=1000 age=adults players=1-4',
				fa: 'حوض و سروهای آن چند شب آدم را سرگرم می‌کند.',
				en: 'Its pool and cypresses fill several evenings.'
			},
			{
				name: ['نقشهٔ ایران', 'Map of Iran'],
				brand: 'ilmun',
				price: 290_000,
				tint: 'mustard',
				specs: 'pieces=150 age=from-6 players=1-4',
				fa: 'استان‌ها را با جا انداختن هر تکه یاد بگیرید.',
				en: 'Learn the provinces piece by piece.'
			},
			{
				name: ['حیوانات مزرعه', 'Farm Animals'],
				brand: 'kudakaneh',
				price: 180_000,
				tint: 'sky',
				specs: 'pieces=24 age=from-3 players=1-2',
				fa: 'تکه‌های درشت برای دست‌های کوچک.',
				en: 'Large pieces for small hands.'
			}
		]
	},
	{
		slug: 'board-game',
		category: 'puzzles-games',
		kind: 'gameBox',
		title: ['بازی {name} {brand}', '{brand} {name} game'],
		summary: ['بازی رومیزی برای {players} و {age}', 'Board game for {players}, {age}'],
		keywords: 'بازی فکری, بردگیم, بازی رومیزی, شطرنج, تخته نرد',
		unit: 'box',
		specs: 'material=cardboard',
		about: [
			[
				'راهنمای فارسی آن کوتاه است و در ده دقیقه یاد گرفته می‌شود.',
				'Short rules, learned in ten minutes.'
			]
		],
		models: [
			{
				name: ['کاروان', 'Caravan'],
				brand: 'ilmun',
				price: 780_000,
				tint: 'orange',
				specs: 'type=strategy players=2-5 age=from-10',
				fa: 'ادویه و ابریشم را از بندر به شهر برسانید و ورشکسته نشوید.',
				en: 'Bring spice and silk to town without going broke.'
			},
			{
				name: ['شطرنج مسافرتی', 'travel chess'],
				brand: 'dastmayeh',
				price: 520_000,
				tint: 'brown',
				look: 'chess',
				specs: 'type=chess players=2 age=from-6',
				fa: 'مهره‌های آهن‌ربایی در خودرو هم جابه‌جا نمی‌شود.',
				en: 'Magnetic men that stay put in a car.'
			},
			{
				name: ['مار و پله', 'snakes and ladders'],
				brand: 'labkhandak',
				price: 190_000,
				tint: 'pink',
				specs: 'type=family players=2-4 age=from-3',
				fa: 'همان بازی قدیمی با نقاشی تازه.',
				en: 'The old game, newly drawn.'
			},
			{
				name: ['واژه‌ساز', 'Word Maker'],
				brand: 'ilmun',
				price: 640_000,
				tint: 'purple',
				specs: 'type=words players=2-4 age=from-10',
				fa: 'با حروف فارسی و امتیازهای واقعی هر حرف.',
				en: 'With Persian letters and fair values.'
			}
		]
	},
	{
		slug: 'cube',
		category: 'puzzles-games',
		kind: 'cube',
		title: ['مکعب {name} {brand}', '{brand} {name} cube'],
		summary: ['مکعب {name} با چرخش {features}', '{name} cube, {features} turning'],
		keywords: 'مکعب رنگی, مکعب فکری, پازل مکعبی',
		specs: 'type=cube material=plastic players=1',
		about: [
			[
				'پیچ‌های درونش تنظیم می‌شود و گیر نمی‌کند.',
				'Its inner screws adjust, and it does not lock.'
			]
		],
		models: [
			{
				name: ['دو در دو', 'two-by-two'],
				brand: 'ilmun',
				price: 145_000,
				tint: 'red',
				look: 'two',
				specs: 'age=from-6 features=smooth',
				fa: 'شروع خوبی برای تازه‌کارهاست.',
				en: 'A good start for beginners.'
			},
			{
				name: ['سه در سه', 'three-by-three'],
				brand: 'ilmun',
				price: 195_000,
				tint: 'blue',
				specs: 'age=from-6 features=magnetic',
				fa: 'آهن‌رباها وجه‌ها را دقیق سر جا می‌آورند.',
				en: 'Magnets bring the faces exactly home.'
			},
			{
				name: ['چهار در چهار', 'four-by-four'],
				brand: 'ilmun',
				price: 340_000,
				tint: 'green',
				look: 'four',
				specs: 'age=from-10 features=magnetic',
				fa: 'برای کسی که سه در سه را چشم‌بسته حل می‌کند.',
				en: 'For those who solve the three blindfold.'
			}
		]
	}
];
