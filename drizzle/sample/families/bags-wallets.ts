import { warranties, type Family } from '../family.ts';

export const bagsWallets: Family[] = [
	{
		slug: 'handbag',
		category: 'bags-wallets',
		kind: 'handbag',
		title: ['کیف دستی {brand} مدل {name}', '{brand} {name} handbag'],
		summary: ['کیف {material}، {closure}، {dimensions}', '{material} bag, {closure}, {dimensions}'],
		keywords: 'کیف, کیف زنانه, کیف دستی, کیف دوشی',
		warranty: warranties.sixMonths,
		specs: 'type=handbag',
		about: [
			['یک بند بلند هم دارد تا روی شانه بیفتد.', 'A long strap comes with it for the shoulder.'],
			['یراق آن رنگ عوض نمی‌کند.', 'Its fittings keep their colour.']
		],
		models: [
			{
				name: ['مینا', 'Mina'],
				brand: 'charmineh',
				price: 3_280_000,
				colours: 'brown burgundy',
				look: 'tassel',
				specs: 'material=leather closure=magnet dimensions=30x24x12',
				fa: 'مینا از چرم گاوی نرم است و شکلش را نگه می‌دارد.',
				en: 'Soft cowhide that keeps its shape.'
			},
			{
				name: ['سپیده', 'Sepideh'],
				brand: 'varnika',
				price: 1_690_000,
				colours: 'cream black',
				specs: 'material=faux-leather closure=magnet dimensions=28x22x10',
				fa: 'سپیده سبک است و با دستمال نم‌دار پاک می‌شود.',
				en: 'Light, and a damp cloth cleans it.'
			},
			{
				name: ['بازار', 'Bazaar'],
				brand: 'dastmayeh',
				price: 390_000,
				colours: 'beige green',
				look: 'tote',
				specs: 'material=canvas closure=open dimensions=40x38x12',
				fa: 'بازار جای چند کیسهٔ پلاستیکی را می‌گیرد و پانزده کیلو بار می‌برد.',
				en: 'It replaces plastic bags and carries fifteen kilos.'
			}
		]
	},
	{
		slug: 'wallet',
		category: 'bags-wallets',
		kind: 'wallet',
		title: ['کیف پول {material} {brand} مدل {name}', '{brand} {name} {material} wallet'],
		summary: ['کیف پول {material} با {slots}', '{material} wallet, {slots}'],
		keywords: 'کیف پول, جاکارتی, کیف مدارک',
		warranty: warranties.year,
		specs: 'type=wallet',
		about: [
			[
				'لبه‌ها با دست رنگ خورده و نخ آن موم‌اندود است.',
				'Edges are painted by hand and the thread is waxed.'
			],
			['در جعبهٔ هدیه عرضه می‌شود.', 'It comes in a gift box.']
		],
		models: [
			{
				name: ['ساده', 'Classic'],
				brand: 'charmineh',
				price: 890_000,
				colours: 'black camel',
				specs: 'material=leather closure=snap slots=6',
				fa: 'باریک است و در جیب جلوی شلوار هم جا می‌شود.',
				en: 'Slim enough for a front pocket.'
			},
			{
				name: ['زیپی', 'Zip'],
				brand: 'charmineh',
				price: 1_240_000,
				colours: 'red navy',
				look: 'zip long',
				specs: 'material=leather closure=zip slots=12',
				fa: 'جای گوشی و گذرنامه هم دارد.',
				en: 'With room for a phone and a passport.'
			},
			{
				name: ['سبک', 'Light'],
				brand: 'varnika',
				price: 420_000,
				colours: 'olive',
				specs: 'material=canvas closure=snap slots=4',
				fa: 'کیف پارچه‌ای سبکی برای ورزش و سفر.',
				en: 'A light cloth one for sport and travel.'
			}
		]
	},
	{
		slug: 'belt',
		category: 'bags-wallets',
		kind: 'belt',
		title: ['کمربند {material} {brand} مدل {name}', '{brand} {name} {material} belt'],
		summary: ['کمربند {material} با قلاب {closure}', '{material} belt, {closure} buckle'],
		keywords: 'کمربند, کمر, کمربند چرم',
		warranty: warranties.year,
		specs: 'type=belt',
		about: [['طول آن با بریدن سر کمربند تنظیم می‌شود.', 'It is cut to length at the buckle end.']],
		models: [
			{
				name: ['رسمی', 'Formal'],
				brand: 'charmineh',
				price: 780_000,
				colours: 'black brown',
				options: 'lengthcm: 105=1 115=1',
				specs: 'material=leather closure=pin',
				fa: 'باریک و صاف است و زیر کت می‌نشیند.',
				en: 'Narrow and smooth under a jacket.'
			},
			{
				name: ['جین', 'Casual'],
				brand: 'charmineh',
				price: 640_000,
				colours: 'camel',
				options: 'lengthcm: 105=1 115=1',
				specs: 'material=leather closure=pin',
				fa: 'پهن و ضخیم است و با جین می‌آید.',
				en: 'Broad and thick, for jeans.'
			}
		]
	}
];
