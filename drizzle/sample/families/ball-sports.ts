import type { Family } from '../family.ts';

export const ballSports: Family[] = [
	{
		slug: 'football',
		category: 'ball-sports',
		kind: 'ball',
		title: ['توپ فوتبال {brand} مدل {name}', '{brand} {name} football'],
		summary: ['توپ فوتبال {material} برای {audience}', '{material} football for {audience}'],
		keywords: 'توپ, توپ فوتبال, فوتبال, توپ چرمی',
		specs: 'type=football',
		about: [
			['تیوپ بوتیل آن هفته‌ها باد را نگه می‌دارد.', 'Its butyl bladder holds air for weeks.'],
			['بدون باد ارسال می‌شود و سوزن همراه دارد.', 'Sent deflated, with a needle.']
		],
		models: [
			{
				name: ['میدان', 'Meydan'],
				brand: 'poyesh',
				price: 780_000,
				colours: 'white',
				options: 'size: 4=1 5=1.05',
				look: 'trim-navy',
				specs: 'material=pu audience=grass',
				fa: 'سی‌ودو تکهٔ دوخته که در باران سنگین نمی‌شود.',
				en: 'Thirty-two stitched panels that stay light in rain.'
			},
			{
				name: ['کوچه', 'Kucheh'],
				brand: 'poyesh',
				price: 390_000,
				colours: 'yellow mint',
				look: 'trim-red',
				specs: 'material=rubber audience=street',
				fa: 'برای آسفالت ساخته شده و پوسته نمی‌شود.',
				en: 'Made for asphalt, it does not peel.'
			},
			{
				name: ['سالن', 'Salon'],
				brand: 'parsang',
				price: 690_000,
				tint: 'orange',
				look: 'trim-black',
				specs: 'material=pu audience=indoor',
				fa: 'جهش کمی دارد و برای فوتسال تنظیم شده است.',
				en: 'Low bounce, set for futsal.'
			}
		]
	},
	{
		slug: 'volleyball',
		category: 'ball-sports',
		kind: 'ball',
		look: 'volley',
		title: ['توپ والیبال {brand} مدل {name}', '{brand} {name} volleyball'],
		summary: ['توپ والیبال {material} برای {audience}', '{material} volleyball for {audience}'],
		keywords: 'توپ والیبال, والیبال, توپ',
		specs: 'type=volleyball',
		about: [['رویهٔ نرمش ساعد را نمی‌سوزاند.', 'A soft cover that does not sting.']],
		models: [
			{
				name: ['ساعد', 'Saed'],
				brand: 'parsang',
				price: 720_000,
				tint: 'yellow',
				look: 'trim-blue',
				specs: 'material=pu audience=indoor',
				fa: 'پرواز صافی دارد و برای سالن است.',
				en: 'A true flight, made for halls.'
			},
			{
				name: ['ساحلی', 'Beach'],
				brand: 'poyesh',
				price: 520_000,
				tint: 'sky',
				look: 'trim-orange',
				specs: 'material=neoprene audience=beach',
				fa: 'ماسه و آب شور به دوختش آسیبی نمی‌زند.',
				en: 'Sand and salt water do it no harm.'
			}
		]
	},
	{
		slug: 'basketball',
		category: 'ball-sports',
		kind: 'ball',
		look: 'basket',
		title: ['توپ بسکتبال {brand} مدل {name}', '{brand} {name} basketball'],
		summary: ['توپ بسکتبال {material} برای {audience}', '{material} basketball for {audience}'],
		keywords: 'توپ بسکتبال, بسکتبال, توپ',
		specs: 'type=basketball',
		about: [['شیارهای پهن آن در دست می‌نشیند.', 'Its wide channels sit well in the hand.']],
		models: [
			{
				name: ['حلقه', 'Halqeh'],
				brand: 'parsang',
				price: 640_000,
				colours: 'orange burgundy',
				options: 'size: 6=1 7=1.05',
				specs: 'material=rubber audience=street',
				fa: 'روی زمین سیمانی هم جهشش یکسان است.',
				en: 'An even bounce, on concrete too.'
			}
		]
	},
	{
		slug: 'racket',
		category: 'ball-sports',
		kind: 'racket',
		title: ['راکت {name} {brand}', '{brand} {name} racket'],
		summary: ['راکت {body} به وزن {weight}', '{body} racket, {weight}'],
		keywords: 'راکت, راکت تنیس, راکت بدمینتون, پینگ پنگ',
		specs: 'audience=all',
		about: [
			[
				'دستهٔ آن عرق را می‌گیرد و نوارش عوض می‌شود.',
				'The grip takes up sweat and its tape is replaceable.'
			]
		],
		models: [
			{
				name: ['تنیس', 'tennis'],
				brand: 'parsang',
				price: 2_380_000,
				colours: 'red navy',
				specs: 'type=tennis body=graphite weight=285',
				fa: 'سر بزرگ آن برای یادگیری بخشنده است.',
				en: 'A large, forgiving head for learners.'
			},
			{
				name: ['تنیس روی میز', 'table tennis'],
				brand: 'parsang',
				price: 590_000,
				colours: 'red black',
				look: 'paddle',
				specs: 'type=table-tennis body=beech weight=170',
				fa: 'رویهٔ چسبنده‌اش پیچ خوبی به توپ می‌دهد.',
				en: 'A tacky face that spins the ball well.'
			}
		]
	}
];
