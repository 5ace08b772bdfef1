import { warranties, type Family } from '../family.ts';

export const foodStorage: Family[] = [
	{
		slug: 'storage-jar',
		category: 'food-storage',
		kind: 'jar',
		title: ['بانکهٔ {material} {brand} طرح {name}', '{brand} {name} {material} jar'],
		summary: ['بانکهٔ {material} با در {closure}', '{material} jar with a {closure} lid'],
		keywords: 'بانکه, شیشه حبوبات, ظرف ادویه, جاحبوبات',
		specs: 'type=jar dishwasher=yes',
		about: [
			[
				'واشر آن رطوبت را بیرون نگه می‌دارد و حبوبات تازه می‌ماند.',
				'Its seal keeps damp out and pulses fresh.'
			],
			['روی هم چیده می‌شوند و جای کمی می‌گیرند.', 'They stack and take little room.']
		],
		models: [
			{
				name: ['بلوط', 'Oak'],
				brand: 'sarvineh',
				price: 210_000,
				tint: 'wood',
				options: 'capacity: 0.5=1 1=1.35 2=1.9',
				look: 'cork',
				specs: 'material=glass closure=cork',
				fa: 'در چوب‌پنبه‌ای آن بی‌زور باز می‌شود و بوی مواد را نگه می‌دارد.',
				en: 'Its cork lid opens easily and keeps the aroma in.'
			},
			{
				name: ['گیره', 'Clip'],
				brand: 'goldasht',
				price: 260_000,
				tint: 'silver',
				options: 'capacity: 0.7=1 1.5=1.5',
				look: 'clip',
				specs: 'material=glass closure=clip',
				fa: 'گیرهٔ فلزی برای ترشی و مربا فشار یکنواخت می‌دهد.',
				en: 'A metal clip gives pickles and jam an even seal.'
			},
			{
				name: ['رنگین', 'Rangin'],
				brand: 'goldasht',
				price: 150_000,
				colours: 'red yellow green',
				look: 'low',
				specs: 'material=glass closure=screw capacity=0.6',
				fa: 'با رنگ در، چای و قهوه و شکر را از هم بشناسید.',
				en: 'Tell tea, coffee and sugar apart by the colour of the lid.'
			}
		]
	},
	{
		slug: 'food-box',
		category: 'food-storage',
		kind: 'lunchBox',
		title: ['ظرف غذای {brand} مدل {model}', '{brand} {model} food box'],
		summary: [
			'ظرف {material} {volume}ی، {count} در بسته',
			'{material} box, {volume}, pack of {count}'
		],
		keywords: 'ظرف غذا, ظرف فریزری, ظرف نگهدارنده, لانچ باکس',
		warranty: warranties.week,
		specs: 'type=food-box closure=clip dishwasher=yes',
		about: [
			['درِ چهارقفل آن خورش را در کیف نمی‌ریزد.', 'Four locks keep stew inside, even in a bag.'],
			['از فریزر به مایکروفر می‌رود، با درِ باز.', 'It goes from freezer to microwave, lid off.']
		],
		models: [
			{
				code: 'L1',
				brand: 'goldasht',
				price: 280_000,
				colours: 'turquoise pink',
				specs: 'material=glass volume=800 count=1',
				fa: 'L1 برای ناهار یک نفر اندازه است.',
				en: 'Just right for one person’s lunch.'
			},
			{
				code: 'L3',
				brand: 'goldasht',
				price: 720_000,
				colours: 'green',
				look: 'stack',
				specs: 'material=glass volume=2400 count=3',
				fa: 'سه ظرف L3 در هم می‌روند و کابینت را شلوغ نمی‌کنند.',
				en: 'Three that nest and do not crowd a cupboard.'
			},
			{
				code: 'Bento',
				brand: 'barzhin',
				price: 390_000,
				colours: 'sky peach',
				look: 'double',
				specs: 'material=plastic volume=1200 count=1',
				fa: 'دو طبقه دارد تا سالاد با برنج قاطی نشود.',
				en: 'Two tiers, so that salad and rice stay apart.'
			}
		]
	},
	{
		slug: 'flask',
		category: 'food-storage',
		kind: 'flask',
		title: ['فلاسک {volume}ی {brand} مدل {model}', '{brand} {model} {volume} flask'],
		summary: [
			'فلاسک {material} دوجداره، تا {hours} گرم نگه می‌دارد',
			'Double-walled {material} flask, hot for {hours}'
		],
		keywords: 'فلاسک, ترموس, قمقمه, فلاکس',
		warranty: warranties.year,
		specs: 'type=flask',
		about: [
			[
				'بدنهٔ دوجدارهٔ خلأ بیرونش را خنک و خشک نگه می‌دارد.',
				'The vacuum wall keeps its outside cool and dry.'
			],
			['دهانهٔ پهنش با برس معمولی شسته می‌شود.', 'An ordinary brush fits its wide mouth.']
		],
		models: [
			{
				code: 'T5',
				brand: 'rahnavard',
				price: 790_000,
				colours: 'black olive',
				specs: 'material=steel volume=500 hours=12',
				fa: 'T5 در جای لیوان خودرو جا می‌شود.',
				en: 'The T5 fits a car’s cup holder.'
			},
			{
				code: 'T10 Cup',
				brand: 'rahnavard',
				price: 1_180_000,
				colours: 'navy red',
				look: 'cup',
				specs: 'material=steel volume=1000 hours=24',
				fa: 'درِ T10 یک لیوان است؛ برای کوه فقط همین را بردارید.',
				en: 'Its lid is a cup; take only this to the hills.'
			},
			{
				code: 'Kid',
				brand: 'kudakaneh',
				price: 540_000,
				colours: 'yellow lilac',
				look: 'waves',
				specs: 'material=steel volume=350 hours=8',
				fa: 'Kid سبک است و بچه‌ها بی‌کمک بازش می‌کنند.',
				en: 'Light, and children open it by themselves.'
			}
		]
	}
];
