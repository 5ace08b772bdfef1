import { warranties, type Family } from '../family.ts';

export const cookware: Family[] = [
	{
		slug: 'pot',
		category: 'cookware',
		kind: 'pot',
		title: ['قابلمهٔ {material} {brand} طرح {name}', '{brand} {name} {material} pot'],
		summary: [
			'قابلمهٔ {material}، درون {coating}، در {lining}',
			'{material} pot, {coating} inside, {lining} lid'
		],
		keywords: 'قابلمه, دیگ, قابلمه گرانیت, ظروف پخت',
		warranty: warranties.year,
		specs: 'type=pot',
		about: [
			[
				'ته‌دیگ از کف آن آسان جدا می‌شود و با اسفنج نرم تمیز می‌شود.',
				'Tahdig comes away easily and a soft sponge cleans it.'
			],
			[
				'دسته‌ها با پرچ استیل بسته شده‌اند و لق نمی‌شوند.',
				'The handles are riveted with steel and never loosen.'
			]
		],
		models: [
			{
				name: ['کویر', 'Kavir'],
				brand: 'kavirin',
				price: 1_780_000,
				colours: 'charcoal beige',
				options: 'diameter: 20=1 24=1.25 28=1.6',
				look: 'glass speckled',
				specs: 'material=cast-aluminium coating=granite lining=glass induction=yes dishwasher=no',
				fa: 'قابلمهٔ کویر گرما را یکدست پخش می‌کند و برای برنج آبکش عالی است.',
				en: 'Kavir spreads heat evenly and is fine for drained rice.'
			},
			{
				name: ['البرز', 'Alborz'],
				brand: 'goldasht',
				price: 2_690_000,
				tint: 'silver',
				options: 'diameter: 22=1 26=1.3',
				specs: 'material=steel coating=none lining=steel induction=yes dishwasher=yes',
				fa: 'کف سه‌لایهٔ البرز ته‌گرفتن خورش را کم می‌کند.',
				en: 'Its three-layer base keeps stews from catching.'
			},
			{
				name: ['نارنج', 'Naranj'],
				brand: 'kavirin',
				price: 2_150_000,
				colours: 'orange green',
				options: 'diameter: 24=1 28=1.3',
				specs: 'material=enamel coating=enamel lining=enamel induction=yes dishwasher=yes',
				fa: 'نارنج لعابی است و از روی اجاق یک‌راست سر سفره می‌رود.',
				en: 'Enamelled, it goes straight from stove to table.'
			},
			{
				name: ['مسین', 'Mesin'],
				brand: 'zarbin',
				price: 4_900_000,
				tint: 'copper',
				options: 'diameter: 20=1 24=1.3',
				specs: 'material=copper coating=tinned lining=copper induction=no dishwasher=no',
				fa: 'مسین با دست چکش خورده و درونش قلع‌اندود است.',
				en: 'Hammered by hand and tinned inside.'
			},
			{
				name: ['روستا', 'Rusta'],
				brand: 'goldasht',
				price: 1_240_000,
				colours: 'cream',
				options: 'diameter: 18=1 22=1.25',
				look: 'speckled',
				specs: 'material=enamel coating=enamel lining=enamel induction=yes dishwasher=yes',
				fa: 'روستا یاد قابلمه‌های خال‌دار قدیمی را زنده می‌کند.',
				en: 'It brings back the speckled pots of old.'
			}
		]
	},
	{
		slug: 'frying-pan',
		category: 'cookware',
		kind: 'pan',
		title: ['تابهٔ {diameter}ی {brand} طرح {name}', '{brand} {name} {diameter} frying pan'],
		summary: [
			'تابهٔ {material}، کف {coating}، قطر {diameter}',
			'{material} pan, {coating}, {diameter}'
		],
		keywords: 'تابه, ماهیتابه, ماهی تابه, تابه رژیمی',
		warranty: warranties.year,
		specs: 'type=pan',
		about: [
			['تخم‌مرغ با چند قطره روغن روی آن می‌سُرد.', 'An egg slides on a few drops of oil.'],
			[
				'دستهٔ آن داغ نمی‌شود و سوراخی برای آویختن دارد.',
				'The handle stays cool and has a hole for hanging.'
			]
		],
		models: [
			{
				name: ['سحر', 'Sahar'],
				brand: 'kavirin',
				price: 890_000,
				colours: 'red',
				specs: 'material=cast-aluminium coating=granite diameter=24 induction=yes dishwasher=no',
				fa: 'سحر تابهٔ صبحانهٔ دونفره است.',
				en: 'The breakfast pan for two.'
			},
			{
				name: ['چاشت', 'Chasht'],
				brand: 'kavirin',
				price: 1_190_000,
				colours: 'turquoise charcoal',
				specs: 'material=cast-aluminium coating=ceramic diameter=28 induction=yes dishwasher=no',
				fa: 'چاشت برای املت خانوادگی و سبزیجات تفت‌داده اندازه است.',
				en: 'Just right for a family omelette or tossed vegetables.'
			},
			{
				name: ['کباب', 'Kabab'],
				brand: 'goldasht',
				price: 1_560_000,
				tint: 'charcoal',
				look: 'grill',
				specs: 'material=cast-iron coating=none diameter=28 induction=yes dishwasher=no',
				fa: 'شیارهای چدنی کباب روی گوشت خط می‌اندازد و چربی را جدا می‌کند.',
				en: 'Its iron ridges mark the meat and drain the fat.'
			},
			{
				name: ['دورچین', 'Dorchin'],
				brand: 'goldasht',
				price: 1_980_000,
				tint: 'silver',
				specs: 'material=steel coating=none diameter=30 induction=yes dishwasher=yes',
				fa: 'دورچین استیل است و برای برشته کردن مرغ رنگ خوبی می‌دهد.',
				en: 'Steel, and it browns chicken beautifully.'
			}
		]
	}
];
