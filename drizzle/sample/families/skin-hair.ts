import type { Family } from '../family.ts';

export const skinHair: Family[] = [
	{
		slug: 'shampoo',
		category: 'skin-hair',
		kind: 'careBottle',
		title: ['شامپوی {name} {brand}', '{brand} {name} shampoo'],
		summary: [
			'شامپوی {volume}ی مناسب {skin} با رایحهٔ {scent}',
			'{volume} shampoo for {skin}, {scent} scent'
		],
		keywords: 'شامپو, شامپو مو, مراقبت مو',
		unit: 'bottle',
		specs: 'type=shampoo',
		about: [
			[
				'بدون سولفات و پارابن است و کف ملایمی دارد.',
				'Free of sulphates and parabens, with a gentle lather.'
			],
			['برای شست‌وشوی هرروزه مناسب است.', 'Fit for daily washing.']
		],
		models: [
			{
				name: ['سدر و حنا', 'sidr & henna'],
				brand: 'golbanoo',
				price: 185_000,
				tint: 'green',
				specs: 'skin=dry-hair scent=herbal volume=400',
				fa: 'سدر و حنا موی خشک را نرم و سنگین می‌کند.',
				en: 'Sidr and henna soften dry hair.'
			},
			{
				name: ['بابونه', 'chamomile'],
				brand: 'golbanoo',
				price: 172_000,
				tint: 'mustard',
				look: 'pump',
				specs: 'skin=fine-hair scent=chamomile volume=500',
				fa: 'بابونه به موی روشن درخشش می‌دهد.',
				en: 'Chamomile brightens fair hair.'
			},
			{
				name: ['ضدشوره', 'anti-dandruff'],
				brand: 'sepidkar',
				price: 210_000,
				tint: 'blue',
				look: 'slim',
				specs: 'skin=oily-hair scent=mint volume=300',
				fa: 'نعنا پوست سر را خنک می‌کند و شوره را کم.',
				en: 'Mint cools the scalp and keeps flakes down.'
			}
		]
	},
	{
		slug: 'cream',
		category: 'skin-hair',
		kind: 'creamJar',
		title: ['کرم {name} {brand}', '{brand} {name} cream'],
		summary: ['کرم {volume}ی مناسب {skin}', '{volume} cream for {skin}'],
		keywords: 'کرم, مرطوب کننده, آبرسان, کرم صورت',
		unit: 'box',
		specs: 'type=cream',
		about: [['زود جذب می‌شود و برق نمی‌اندازد.', 'It sinks in fast and leaves no shine.']],
		models: [
			{
				name: ['آبرسان روز', 'day moisturising'],
				brand: 'golbanoo',
				price: 320_000,
				tint: 'sky',
				specs: 'skin=normal-skin scent=unscented volume=50',
				fa: 'آلوئه‌ورا رطوبت پوست را تا شب نگه می‌دارد.',
				en: 'Aloe keeps the skin moist until night.'
			},
			{
				name: ['شب گل محمدی', 'rose night'],
				brand: 'golbanoo',
				price: 390_000,
				tint: 'pink',
				look: 'glass',
				specs: 'skin=dry-skin scent=rose volume=50',
				fa: 'با روغن گل محمدی کاشان.',
				en: 'With the oil of Kashan roses.'
			}
		]
	},
	{
		slug: 'skin-tube',
		category: 'skin-hair',
		kind: 'tube',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} {volume}ی مناسب {skin}', '{name}, {volume}, for {skin}'],
		keywords: 'کرم دست, ضد آفتاب, لوسیون, کرم',
		specs: 'type=lotion',
		about: [['درِ تاشو دارد و در کیف باز نمی‌شود.', 'Its flip lid does not open in a bag.']],
		models: [
			{
				name: ['کرم دست بادام', 'almond hand cream'],
				brand: 'golbanoo',
				price: 125_000,
				tint: 'cream',
				specs: 'skin=dry-skin scent=almond volume=75',
				fa: 'دست‌های زبر زمستان را نرم می‌کند.',
				en: 'It softens rough winter hands.'
			},
			{
				name: ['ضدآفتاب بی‌رنگ', 'clear sunscreen'],
				brand: 'sepidkar',
				price: 410_000,
				tint: 'yellow',
				specs: 'skin=oily-skin scent=unscented volume=50',
				fa: 'روی پوست رد سفید نمی‌گذارد و زیر آرایش می‌نشیند.',
				en: 'It leaves no white trace and sits under make-up.'
			}
		]
	},
	{
		slug: 'soap',
		category: 'skin-hair',
		kind: 'soap',
		title: ['صابون {name} {brand}', '{brand} {name} soap'],
		summary: ['صابون دست‌ساز {weight}ی با {scent}', 'Handmade soap, {weight}, {scent}'],
		keywords: 'صابون, صابون طبیعی, صابون دست ساز',
		specs: 'type=soap',
		about: [
			[
				'با روغن زیتون و به روش سرد ساخته شده و شش هفته خوابیده است.',
				'Cold-made with olive oil and rested for six weeks.'
			]
		],
		models: [
			{
				name: ['گل سرخ', 'rose'],
				brand: 'dastmayeh',
				price: 95_000,
				tint: 'pink',
				specs: 'skin=dry-skin scent=rose weight=110',
				fa: 'گلبرگ خشک درون آن پوست را آرام می‌ساید.',
				en: 'Dried petals in it gently smooth the skin.'
			},
			{
				name: ['زغال و نعنا', 'charcoal & mint'],
				brand: 'dastmayeh',
				price: 105_000,
				tint: 'charcoal',
				look: 'round',
				specs: 'skin=oily-skin scent=mint weight=110',
				fa: 'زغال چربی اضافه را می‌گیرد.',
				en: 'Charcoal takes up extra oil.'
			}
		]
	}
];
