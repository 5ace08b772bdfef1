import { warranties, type Family } from '../family.ts';

export const knivesUtensils: Family[] = [
	{
		slug: 'knife',
		category: 'knives-utensils',
		kind: 'knife',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: [
			'تیغهٔ {blade} به طول {lengthcm} با دستهٔ {material}',
			'{lengthcm} {blade} blade, {material} handle'
		],
		keywords: 'چاقو, کارد, چاقوی آشپزخانه, کارد آشپزخانه',
		warranty: warranties.sixMonths,
		specs: 'type=knife',
		about: [
			[
				'تیغه یک‌تکه است و تا ته دسته ادامه دارد.',
				'The blade is one piece, right through the handle.'
			],
			[
				'با سنگ یا تیزکن خانگی به‌آسانی تیز می‌شود.',
				'A stone or a home sharpener brings its edge back.'
			]
		],
		models: [
			{
				name: ['چاقوی سرآشپز', 'chef’s knife'],
				brand: 'zagros',
				price: 890_000,
				tint: 'brown',
				look: 'chef',
				specs: 'blade=carbon-steel lengthcm=20 material=walnut dishwasher=no',
				fa: 'همه‌کارهٔ آشپزخانه است؛ از خرد کردن پیاز تا تکه کردن مرغ.',
				en: 'The all-rounder, from onions to jointing a chicken.'
			},
			{
				name: ['کارد نان', 'bread knife'],
				brand: 'zagros',
				price: 640_000,
				tint: 'black',
				look: 'bread',
				specs: 'blade=steel lengthcm=22 material=abs dishwasher=yes',
				fa: 'دندانه‌های آن پوستهٔ سنگک را بدون له کردن می‌برد.',
				en: 'Its teeth cut a crust without crushing the crumb.'
			},
			{
				name: ['کارد میوه', 'paring knife'],
				brand: 'zagros',
				price: 290_000,
				colours: 'red green',
				specs: 'blade=steel lengthcm=10 material=abs dishwasher=yes',
				fa: 'سبک و کوچک است و برای پوست کندن سیب ساخته شده.',
				en: 'Small, light and made for peeling apples.'
			},
			{
				name: ['ساطور سبزی', 'vegetable cleaver'],
				brand: 'zagros',
				price: 980_000,
				tint: 'camel',
				look: 'chef',
				specs: 'blade=carbon-steel lengthcm=18 material=walnut dishwasher=no',
				fa: 'وزن تیغه کار را آسان می‌کند؛ سبزی آش را با چند ضربه خرد کنید.',
				en: 'Its weight does the work on a pile of herbs.'
			}
		]
	},
	{
		slug: 'utensil-set',
		category: 'knives-utensils',
		kind: 'utensils',
		title: ['سرویس کفگیر و ملاقهٔ {brand} طرح {name}', '{brand} {name} utensil set'],
		summary: [
			'{pieces} ابزار {material} همراه جای ایستاده',
			'{pieces} of {material} with a holder'
		],
		keywords: 'کفگیر, ملاقه, سرویس قاشق و کفگیر, ابزار آشپزی',
		unit: 'set',
		specs: 'type=utensils',
		about: [
			['لبه‌های نرم آن روی تابهٔ نچسب خط نمی‌اندازد.', 'Soft edges do not scratch non-stick pans.']
		],
		models: [
			{
				name: ['باران', 'Baran'],
				brand: 'sarvineh',
				price: 980_000,
				colours: 'mint red',
				look: 'whisk',
				specs: 'material=silicone pieces=6 dishwasher=yes',
				fa: 'باران تا دویست‌وسی درجه گرما را تاب می‌آورد.',
				en: 'Baran stands heat up to 230 degrees.'
			},
			{
				name: ['راش', 'Rash'],
				brand: 'dastmayeh',
				price: 760_000,
				tint: 'wood',
				specs: 'material=beech pieces=5 dishwasher=no',
				fa: 'از چوب راش تراشیده و با روغن خوراکی پرداخت شده است.',
				en: 'Carved from beech and finished with edible oil.'
			}
		]
	},
	{
		slug: 'cutting-board',
		category: 'knives-utensils',
		kind: 'board',
		title: ['تختهٔ کار {brand} از {material}', '{brand} {material} cutting board'],
		summary: ['تختهٔ {material} در ابعاد {dimensions}', '{material} board, {dimensions}'],
		keywords: 'تخته گوشت, تخته کار, تخته خردکن, تخته آشپزخانه',
		specs: 'type=board',
		about: [
			[
				'شیار دور آن آب گوجه و انار را نگه می‌دارد.',
				'The groove around it holds the juice of tomatoes and pomegranates.'
			]
		],
		models: [
			{
				code: 'B38',
				brand: 'dastmayeh',
				price: 690_000,
				tint: 'camel',
				specs: 'material=bamboo dimensions=38x28x2 dishwasher=no',
				fa: 'بامبو سبک است و لبهٔ چاقو را کند نمی‌کند.',
				en: 'Bamboo is light and kind to the edge of a knife.'
			},
			{
				code: 'W45',
				brand: 'dastmayeh',
				price: 1_480_000,
				tint: 'brown',
				look: 'wide',
				specs: 'material=walnut dimensions=45x30x3 dishwasher=no',
				fa: 'تختهٔ سنگین گردو که برای سینی پنیر هم زیباست.',
				en: 'Heavy walnut, handsome as a cheese board too.'
			},
			{
				code: 'P34',
				brand: 'sarvineh',
				price: 320_000,
				colours: 'white mint',
				specs: 'material=plastic dimensions=34x24x1 dishwasher=yes',
				fa: 'تختهٔ پلاستیکی سبک برای گوشت و ماهی که در ماشین شسته می‌شود.',
				en: 'A light plastic board for meat and fish, dishwasher safe.'
			}
		]
	}
];
