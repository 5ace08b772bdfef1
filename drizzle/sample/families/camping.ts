import { warranties, type Family } from '../family.ts';

export const camping: Family[] = [
	{
		slug: 'tent',
		category: 'camping',
		kind: 'tent',
		title: ['چادر {people}هٔ {brand} مدل {name}', '{brand} {name} {people} tent'],
		summary: ['چادر {fabric}، وزن {weight}، {waterproof}', '{fabric} tent, {weight}, {waterproof}'],
		keywords: 'چادر مسافرتی, چادر کوهنوردی, کمپ, چادر',
		warranty: warranties.year,
		specs: 'type=tent',
		about: [
			['درزها نوارکشی شده‌اند و کف آن آب پس نمی‌دهد.', 'Taped seams and a floor that stays dry.'],
			['میخ، طناب و کیف حمل دارد.', 'Pegs, lines and a bag are included.']
		],
		models: [
			{
				name: ['دماوند', 'Damavand'],
				brand: 'rahnavard',
				price: 6_900_000,
				colours: 'orange',
				look: 'dome',
				specs: 'fabric=ripstop people=2 weight=2400 waterproof=rain season=all',
				fa: 'دماوند باد ارتفاع را تاب می‌آورد و سبک جمع می‌شود.',
				en: 'It stands mountain wind and packs small.'
			},
			{
				name: ['جنگل', 'Jangal'],
				brand: 'rahnavard',
				price: 4_350_000,
				colours: 'green blue',
				specs: 'fabric=polyester people=4 weight=4800 waterproof=rain season=summer',
				fa: 'جنگل برای خانواده است و ده‌دقیقه‌ای برپا می‌شود.',
				en: 'For a family, up in ten minutes.'
			}
		]
	},
	{
		slug: 'sleeping-bag',
		category: 'camping',
		kind: 'sleepingBag',
		title: ['کیسه‌خواب {brand} مدل {name}', '{brand} {name} sleeping bag'],
		summary: ['کیسه‌خواب با الیاف {fillings} به وزن {weight}', '{fillings} sleeping bag, {weight}'],
		keywords: 'کیسه خواب, کمپ, کوهنوردی',
		warranty: warranties.year,
		specs: 'type=sleeping-bag',
		about: [['زیپ دوسر آن از پایین هم باز می‌شود.', 'Its two-way zip opens from the foot too.']],
		models: [
			{
				name: ['سبلان', 'Sabalan'],
				brand: 'rahnavard',
				price: 3_480_000,
				tint: 'navy',
				specs: 'fillings=feather weight=1300 season=winter',
				fa: 'تا ده درجه زیر صفر گرم می‌ماند.',
				en: 'Warm to ten below zero.'
			},
			{
				name: ['ییلاق', 'Yeylaq'],
				brand: 'rahnavard',
				price: 1_290_000,
				colours: 'olive red',
				specs: 'fillings=microfibre weight=1100 season=summer',
				fa: 'برای شب‌های خنک ییلاق و سفر با خودرو.',
				en: 'For cool summer nights and car trips.'
			}
		]
	},
	{
		slug: 'flashlight',
		category: 'camping',
		kind: 'flashlight',
		title: ['{name} {brand} مدل {model}', '{brand} {model} {name}'],
		summary: [
			'{name} {lumens}ی با {hours} روشنایی، {waterproof}',
			'{lumens} {name}, {hours}, {waterproof}'
		],
		keywords: 'چراغ قوه, فانوس, چراغ کمپ, چراغ شارژی',
		warranty: warranties.year,
		about: [
			[
				'با کابل تایپ‌سی شارژ می‌شود و گوشی را هم شارژ می‌کند.',
				'It charges over USB-C and can charge a phone.'
			]
		],
		models: [
			{
				name: ['چراغ‌قوه', 'flashlight'],
				code: 'T800',
				brand: 'shabtab',
				price: 690_000,
				tint: 'charcoal',
				specs: 'type=torch lumens=800 hours=9 waterproof=ipx6 body=aluminium',
				fa: 'T800 تا دویست متر جلوتر را روشن می‌کند.',
				en: 'The T800 lights two hundred metres ahead.'
			},
			{
				name: ['فانوس', 'lantern'],
				code: 'L300',
				brand: 'shabtab',
				price: 820_000,
				colours: 'green orange',
				look: 'lantern',
				specs: 'type=lantern lumens=300 hours=40 waterproof=ipx4 body=abs',
				fa: 'L300 نور گرمی دارد و از سقف چادر آویخته می‌شود.',
				en: 'A warm light to hang in a tent.'
			}
		]
	},
	{
		slug: 'camp-chair',
		category: 'camping',
		kind: 'campChair',
		title: ['صندلی تاشوی {brand} مدل {name}', '{brand} {name} folding chair'],
		summary: ['صندلی تاشوی {body} به وزن {weight}', '{body} folding chair, {weight}'],
		keywords: 'صندلی تاشو, صندلی سفری, صندلی کمپ',
		warranty: warranties.sixMonths,
		specs: 'type=chair',
		about: [
			[
				'صد کیلو وزن را نگه می‌دارد و جای لیوان دارد.',
				'It carries a hundred kilos and has a cup holder.'
			]
		],
		models: [
			{
				name: ['ایوان', 'Eyvan'],
				brand: 'rahnavard',
				price: 1_180_000,
				colours: 'blue camel',
				specs: 'body=steel weight=2900',
				fa: 'ایوان پشت بلندی دارد و برای ساعت‌ها نشستن است.',
				en: 'A high back for hours of sitting.'
			},
			{
				name: ['سبک‌بار', 'Sabokbar'],
				brand: 'rahnavard',
				price: 1_860_000,
				tint: 'red',
				specs: 'body=aluminium weight=1100',
				fa: 'سبک‌بار در کوله جا می‌شود.',
				en: 'Light enough for a backpack.'
			}
		]
	}
];
