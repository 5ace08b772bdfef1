import { warranties, type Family } from '../family.ts';

export const handTools: Family[] = [
	{
		slug: 'screwdriver',
		category: 'hand-tools',
		kind: 'screwdriver',
		title: ['پیچ‌گوشتی {name} {brand}', '{brand} {name} screwdriver'],
		summary: ['پیچ‌گوشتی {name} با تیغهٔ {blade}', '{name} screwdriver, {blade}'],
		keywords: 'پیچ گوشتی, پیچگوشتی, ابزار',
		warranty: warranties.year,
		specs: 'type=screwdriver',
		about: [
			['سر آهن‌ربایی پیچ را نگه می‌دارد.', 'A magnetic tip holds the screw.'],
			['دستهٔ دوجنسی در دست نمی‌لغزد.', 'The two-part handle does not slip.']
		],
		models: [
			{
				name: ['چهارسو', 'Phillips'],
				brand: 'tishar',
				price: 145_000,
				tint: 'red',
				specs: 'blade=chrome-vanadium pieces=1 lengthcm=20',
				fa: 'برای بیشتر پیچ‌های خانه همین یکی کافی است.',
				en: 'Enough for most screws at home.'
			},
			{
				name: ['دوسو', 'flat'],
				brand: 'tishar',
				price: 135_000,
				tint: 'blue',
				look: 'flat',
				specs: 'blade=chrome-vanadium pieces=1 lengthcm=20',
				fa: 'لبهٔ صاف آن گرد نمی‌شود.',
				en: 'Its edge does not round off.'
			},
			{
				name: ['شش‌تایی', 'six-piece'],
				brand: 'tishar',
				price: 590_000,
				tint: 'orange',
				look: 'set',
				specs: 'blade=chrome-vanadium pieces=6',
				fa: 'چهارسو و دوسو در سه اندازه، با جای دیواری.',
				en: 'Both kinds in three sizes, with a wall rack.'
			}
		]
	},
	{
		slug: 'hammer',
		category: 'hand-tools',
		kind: 'hammer',
		title: ['چکش {name} {brand}', '{brand} {name} hammer'],
		summary: ['چکش {weight}ی با دستهٔ {material}', '{weight} hammer, {material} handle'],
		keywords: 'چکش, چکش میخ کش, ابزار',
		warranty: warranties.year,
		specs: 'type=hammer',
		about: [
			['سر فولادی آن یک‌تکه است و لق نمی‌شود.', 'A one-piece steel head that never works loose.']
		],
		models: [
			{
				name: ['میخ‌کش', 'claw'],
				brand: 'tishar',
				price: 390_000,
				tint: 'black',
				specs: 'weight=450 material=fibreglass',
				fa: 'چنگک آن میخ کهنه را راحت بیرون می‌کشد.',
				en: 'Its claw draws old nails with ease.'
			},
			{
				name: ['نجاری', 'carpenter’s'],
				brand: 'tarazin',
				price: 460_000,
				tint: 'camel',
				specs: 'weight=350 material=beech',
				fa: 'سبک است و برای کار ظریف چوب.',
				en: 'Light, for fine work in wood.'
			}
		]
	},
	{
		slug: 'wrench',
		category: 'hand-tools',
		kind: 'wrench',
		title: ['آچار {name} {brand}', '{brand} {name} spanner'],
		summary: ['آچار {name} از {material}', '{name} spanner, {material}'],
		keywords: 'آچار, آچار تخت, آچار رینگی',
		warranty: warranties.twoYears,
		specs: 'type=wrench',
		about: [['اندازه روی هر دو سر حک شده است.', 'The size is stamped on both ends.']],
		models: [
			{
				name: ['یک‌سر رینگ', 'combination'],
				brand: 'tishar',
				price: 165_000,
				tint: 'gray',
				specs: 'material=chrome-vanadium pieces=1',
				fa: 'یک سر تخت و یک سر رینگ، اندازهٔ سیزده.',
				en: 'One open end and one ring, size thirteen.'
			},
			{
				name: ['هشت‌تایی', 'eight-piece'],
				brand: 'tishar',
				price: 1_180_000,
				tint: 'red',
				look: 'set',
				specs: 'material=chrome-vanadium pieces=8',
				fa: 'از هشت تا بیست‌ودو در کیف برزنتی.',
				en: 'From eight to twenty-two in a canvas roll.'
			}
		]
	},
	{
		slug: 'pliers',
		category: 'hand-tools',
		kind: 'pliers',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} {lengthcm}ی از {material}', '{lengthcm} {name}, {material}'],
		keywords: 'انبردست, دم باریک, سیم چین',
		warranty: warranties.year,
		specs: 'type=pliers',
		about: [
			['دسته‌اش عایق برق خانگی است و فنر دارد.', 'Its sprung handles insulate from mains voltage.']
		],
		models: [
			{
				name: ['انبردست', 'combination pliers'],
				brand: 'tishar',
				price: 340_000,
				tint: 'red',
				specs: 'material=chrome-vanadium lengthcm=18',
				fa: 'می‌گیرد، خم می‌کند و می‌بُرد.',
				en: 'It grips, bends and cuts.'
			},
			{
				name: ['دم‌باریک', 'long-nose pliers'],
				brand: 'tishar',
				price: 320_000,
				tint: 'yellow',
				look: 'long',
				specs: 'material=chrome-vanadium lengthcm=16',
				fa: 'به جاهای تنگ و سیم‌های ریز می‌رسد.',
				en: 'It reaches tight places and fine wires.'
			}
		]
	},
	{
		slug: 'measure',
		category: 'hand-tools',
		kind: 'tapeMeasure',
		title: ['متر {length}ی {brand} مدل {model}', '{brand} {model} {length} tape'],
		summary: ['متر فلزی {length}ی با دقت {accuracy}', 'Steel tape, {length}, ±{accuracy}'],
		keywords: 'متر, متر فلزی, متر نواری',
		warranty: warranties.sixMonths,
		specs: 'type=tape',
		about: [
			[
				'قفل آن محکم است و تیغه تا دو متر خم نمی‌شود.',
				'A firm lock, and the blade stands out two metres.'
			]
		],
		models: [
			{
				code: 'R5',
				brand: 'tarazin',
				price: 180_000,
				colours: 'yellow',
				specs: 'length=5 accuracy=1',
				fa: 'R5 در جیب می‌نشیند و برای خانه بس است.',
				en: 'Pocket-sized, and enough for a home.'
			},
			{
				code: 'R8',
				brand: 'tarazin',
				price: 290_000,
				colours: 'orange charcoal',
				specs: 'length=8 accuracy=1',
				fa: 'R8 نوار پهن و درجه‌بندی خوانا دارد.',
				en: 'A broad blade with clear marks.'
			}
		]
	},
	{
		slug: 'toolbox',
		category: 'hand-tools',
		kind: 'toolbox',
		title: ['جعبه‌ابزار {brand} مدل {model}', '{brand} {model} toolbox'],
		summary: ['جعبه‌ابزار {body} با ابعاد {dimensions}', '{body} toolbox, {dimensions}'],
		keywords: 'جعبه ابزار, کیف ابزار, جعبه',
		warranty: warranties.year,
		specs: 'type=toolbox',
		about: [
			['سینی رویی جدا می‌شود و قفل آویز می‌خورد.', 'The tray lifts out, and it takes a padlock.']
		],
		models: [
			{
				code: 'B19',
				brand: 'tarazin',
				price: 890_000,
				colours: 'red navy',
				specs: 'body=polypropylene dimensions=48x25x24',
				fa: 'B19 پانزده کیلو ابزار را با یک دست می‌برد.',
				en: 'Fifteen kilos of tools in one hand.'
			}
		]
	}
];
