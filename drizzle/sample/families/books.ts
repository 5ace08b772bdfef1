import type { Family } from '../family.ts';

export const books: Family[] = [
	{
		slug: 'book',
		category: 'books',
		kind: 'book',
		title: ['کتاب {name}', '{name} (book)'],
		summary: ['{genre}، {pages}، جلد {binding}', '{genre}, {pages}, {binding}'],
		keywords: 'کتاب, کتاب فارسی, رمان, خرید کتاب',
		vat: 'exempt',
		specs: 'publication=first',
		about: [
			[
				'حروف‌چینی روشن و کاغذ سبک، خواندن را آسان می‌کند.',
				'Clear type and light paper make it easy to read.'
			],
			[
				'نمایهٔ پایان کتاب یافتن مطلب را ساده کرده است.',
				'An index at the end helps you find things.'
			],
			['برای هدیه دادن هم انتخاب خوبی است.', 'It makes a good present too.']
		],
		models: [
			{
				name: ['پاییز در کوچهٔ بید', 'Autumn in Willow Lane'],
				brand: 'varaq',
				price: 345_000,
				tint: 'orange',
				specs: 'genre=novel author=sample-writer-1 pages=312 binding=soft',
				fa: 'داستان سه همسایه است که یک پاییز درازمدت زندگی‌شان را به هم گره می‌زند.',
				en: 'Three neighbours whose lives are tied together by one long autumn.'
			},
			{
				name: ['ایستگاه آخر خط سبز', 'Last Stop of the Green Line'],
				brand: 'varaq',
				price: 298_000,
				tint: 'green',
				specs: 'genre=novel author=sample-writer-2 pages=256 binding=soft',
				fa: 'رانندهٔ مترویی هر شب نامه‌ای بی‌نشانی پیدا می‌کند.',
				en: 'A train driver finds a letter without an address every night.'
			},
			{
				name: ['شعرهای ظهر جمعه', 'Friday Noon Poems'],
				brand: 'varaq',
				price: 215_000,
				tint: 'burgundy',
				specs: 'genre=poetry author=sample-writer-3 pages=128 binding=soft',
				fa: 'شعرهای کوتاهی دربارهٔ خانه، چای و دل‌تنگی.',
				en: 'Short poems about home, tea and longing.'
			},
			{
				name: ['آشپزی با سبد محلی', 'Cooking from the Local Basket'],
				brand: 'varaq',
				price: 690_000,
				tint: 'mustard',
				specs: 'genre=cooking author=sample-writer-4 pages=240 binding=hard',
				fa: 'هشتاد خوراک فصل با موادی که در هر بازاری پیدا می‌شود.',
				en: 'Eighty seasonal dishes from what any market has.'
			},
			{
				name: ['حساب خانه', 'House Accounts'],
				brand: 'qalamdan',
				price: 275_000,
				tint: 'navy',
				specs: 'genre=finance author=sample-writer-5 pages=192 binding=soft',
				fa: 'راهنمای ساده‌ای برای دخل و خرج خانواده، با جدول‌های آماده.',
				en: 'A simple guide to a family’s money, with ready tables.'
			},
			{
				name: ['تاریخ کوتاه راه ابریشم', 'A Short History of the Silk Road'],
				brand: 'qalamdan',
				price: 520_000,
				tint: 'brown',
				specs: 'genre=history author=sample-writer-6 pages=384 binding=hard',
				fa: 'از کاروان‌سراها تا بندرها، با نقشه‌های رنگی.',
				en: 'From caravanserais to ports, with coloured maps.'
			},
			{
				name: ['ستاره‌ها را بشمار', 'Count the Stars'],
				brand: 'kudakaneh',
				price: 240_000,
				tint: 'purple',
				specs: 'genre=children author=sample-writer-7 pages=48 binding=hard',
				fa: 'قصهٔ شبِ دختری که ستاره‌ها را یکی‌یکی نام می‌گذارد.',
				en: 'A bedtime tale of a girl who names the stars one by one.'
			},
			{
				name: ['باغچهٔ روی بالکن', 'The Balcony Garden'],
				brand: 'qalamdan',
				price: 395_000,
				tint: 'mint',
				specs: 'genre=gardening author=sample-writer-8 pages=176 binding=soft',
				fa: 'از ریحان تا گوجهٔ گیلاسی، در گلدان‌های کوچک.',
				en: 'From basil to cherry tomatoes in small pots.'
			},
			{
				name: ['برنامه‌نویسی برای کنجکاوها', 'Programming for the Curious'],
				brand: 'qalamdan',
				price: 580_000,
				tint: 'blue',
				specs: 'genre=computing author=sample-writer-9 pages=420 binding=soft',
				fa: 'با بیست پروژهٔ کوچک از صفر تا نخستین برنامهٔ خودتان.',
				en: 'Twenty small projects, from nothing to a program of your own.'
			},
			{
				name: ['گفت‌وگوی آرام', 'Quiet Conversation'],
				brand: 'varaq',
				price: 310_000,
				tint: 'turquoise',
				specs:
					'genre=psychology author=sample-writer-10 translator=sample-translator pages=224 binding=soft',
				fa: 'دربارهٔ گوش دادن، پیش از آنکه پاسخ بدهیم.',
				en: 'On listening before we answer.'
			}
		]
	}
];
