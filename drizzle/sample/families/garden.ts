import { warranties, type Family } from '../family.ts';

export const garden: Family[] = [
	{
		slug: 'plant-pot',
		category: 'garden',
		kind: 'plantPot',
		title: ['گلدان {material} {brand} طرح {name}', '{brand} {name} {material} plant pot'],
		summary: ['گلدان {material} با زیرگلدانی', '{material} pot with its saucer'],
		keywords: 'گلدان, گلدون, گلدان سفالی, گل و گیاه',
		specs: 'type=planter',
		about: [
			['سوراخ آبکش دارد و ریشه در آن نفس می‌کشد.', 'A drain hole lets the roots breathe.'],
			['گیاه درون عکس برای نمایش است.', 'The plant in the picture is for show.']
		],
		models: [
			{
				name: ['خاک', 'Earth'],
				brand: 'dastmayeh',
				price: 165_000,
				tint: 'copper',
				options: 'diameter: 15=1 20=1.5 25=2.1',
				specs: 'material=clay',
				fa: 'سفال پخته که رطوبت خاک را تنظیم می‌کند.',
				en: 'Fired clay that regulates moisture.'
			},
			{
				name: ['برگ', 'Leaf'],
				brand: 'sarvineh',
				price: 240_000,
				colours: 'white turquoise',
				options: 'diameter: 15=1 20=1.5',
				look: 'broad stripes',
				specs: 'material=ceramic',
				fa: 'نوار رنگی آن کنار برگ‌های پهن می‌نشیند.',
				en: 'Its band goes with broad leaves.'
			},
			{
				name: ['کاکتوس', 'Cactus'],
				brand: 'sarvineh',
				price: 145_000,
				colours: 'pink mustard',
				look: 'cactus dots',
				specs: 'material=ceramic diameter=10',
				fa: 'کوچک است و لب پنجره جا می‌شود.',
				en: 'Little enough for a sill.'
			}
		]
	},
	{
		slug: 'watering-can',
		category: 'garden',
		kind: 'wateringCan',
		title: ['آب‌پاش {capacity}ی {brand} مدل {name}', '{brand} {name} {capacity} watering can'],
		summary: ['آب‌پاش {material} {capacity}ی', '{capacity} {material} watering can'],
		keywords: 'آبپاش, آب پاش, آبیاری',
		warranty: warranties.sixMonths,
		specs: 'type=watering-can',
		about: [['سرپاش آن جدا می‌شود و آب را نرم می‌ریزد.', 'Its rose comes off and pours gently.']],
		models: [
			{
				name: ['شبنم', 'Dew'],
				brand: 'mehrkesht',
				price: 290_000,
				colours: 'green sky',
				specs: 'material=plastic capacity=5',
				fa: 'شبنم سبک است و یک‌دستی پر و خالی می‌شود.',
				en: 'Light, filled and emptied with one hand.'
			},
			{
				name: ['گلخانه', 'Greenhouse'],
				brand: 'mehrkesht',
				price: 780_000,
				tint: 'silver',
				specs: 'material=galvanised capacity=8',
				fa: 'ورق گالوانیزه زنگ نمی‌زند و زیباست.',
				en: 'Galvanised sheet that never rusts.'
			}
		]
	},
	{
		slug: 'pruner',
		category: 'garden',
		kind: 'pruner',
		title: ['قیچی باغبانی {brand} مدل {model}', '{brand} {model} pruner'],
		summary: ['قیچی باغبانی با تیغهٔ {blade}، {lengthcm}', '{blade} pruner, {lengthcm}'],
		keywords: 'قیچی باغبانی, قیچی هرس, هرس',
		warranty: warranties.year,
		specs: 'type=pruner',
		about: [
			[
				'فنر و تیغهٔ یدک دارد و یک‌دستی قفل می‌شود.',
				'Spare blade and spring; it locks with one hand.'
			]
		],
		models: [
			{
				code: 'Q20',
				brand: 'tishar',
				price: 390_000,
				tint: 'red',
				specs: 'blade=carbon-steel lengthcm=20',
				fa: 'Q20 شاخهٔ دو سانتی را تمیز می‌بُرد.',
				en: 'It cuts a two-centimetre branch clean.'
			},
			{
				code: 'Q18 Light',
				brand: 'mehrkesht',
				price: 280_000,
				tint: 'green',
				specs: 'blade=steel lengthcm=18',
				fa: 'Q18 سبک است و برای گل رز خوب.',
				en: 'Light, and good for roses.'
			}
		]
	},
	{
		slug: 'hose',
		category: 'garden',
		kind: 'hose',
		title: ['شلنگ آبیاری {brand} مدل {model}', '{brand} {model} garden hose'],
		summary: ['شلنگ {material} چندلایه با سرشلنگ', 'Layered {material} hose with a nozzle'],
		keywords: 'شلنگ, شیلنگ, آبیاری',
		unit: 'roll',
		warranty: warranties.year,
		specs: 'type=hose',
		about: [['زیر آفتاب خشک نمی‌شود و گره نمی‌خورد.', 'It does not harden in the sun or kink.']],
		models: [
			{
				code: 'H2',
				brand: 'mehrkesht',
				price: 690_000,
				tint: 'green',
				options: 'length: 10=1 20=1.8 30=2.5',
				specs: 'material=pvc',
				fa: 'H2 سه لایه است و فشار شیر شهری را تاب می‌آورد.',
				en: 'Three layers that stand mains pressure.'
			},
			{
				code: 'H5 Flex',
				brand: 'mehrkesht',
				price: 980_000,
				tint: 'blue',
				specs: 'material=latex length=15',
				fa: 'H5 با آب بلند می‌شود و پس از کار جمع.',
				en: 'It grows with water and shrinks after.'
			}
		]
	}
];
