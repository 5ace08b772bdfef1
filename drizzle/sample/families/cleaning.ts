import type { Family } from '../family.ts';

export const cleaning: Family[] = [
	{
		slug: 'spray',
		category: 'cleaning',
		kind: 'sprayBottle',
		title: ['پاک‌کنندهٔ {name} {brand}', '{brand} {name} cleaner'],
		summary: ['اسپری {volume}ی پاک‌کنندهٔ {name}', '{volume} {name} cleaning spray'],
		keywords: 'اسپری پاک کننده, شیشه پاک کن, گاز پاک کن, جرم گیر',
		unit: 'bottle',
		specs: 'type=spray',
		about: [
			['درِ پاشنده قفل کودک دارد.', 'The trigger has a child lock.'],
			[
				'پس از پاشیدن یک دقیقه صبر کنید و با دستمال بکشید.',
				'Wait a minute after spraying, then wipe.'
			]
		],
		models: [
			{
				name: ['شیشه', 'glass'],
				brand: 'paksar',
				price: 92_000,
				tint: 'sky',
				specs: 'scent=unscented volume=750',
				fa: 'روی آینه و شیشه رد نمی‌گذارد.',
				en: 'No streaks on mirrors and panes.'
			},
			{
				name: ['گاز و فر', 'hob and oven'],
				brand: 'paksar',
				price: 128_000,
				tint: 'orange',
				specs: 'scent=lemon volume=750',
				fa: 'چربی سوخته را بی‌سیم ظرف‌شویی باز می‌کند.',
				en: 'It loosens burnt grease without wire wool.'
			},
			{
				name: ['حمام', 'bathroom'],
				brand: 'sepidkar',
				price: 115_000,
				tint: 'turquoise',
				specs: 'scent=mint volume=750',
				fa: 'رسوب آب را از شیرآلات می‌برد.',
				en: 'It takes lime off taps.'
			}
		]
	},
	{
		slug: 'liquid',
		category: 'cleaning',
		kind: 'jug',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} با رایحهٔ {scent}', '{name}, {scent} scent'],
		keywords: 'مایع لباسشویی, مایع ظرفشویی, نرم کننده, شوینده',
		unit: 'bottle',
		specs: 'type=liquid',
		about: [
			['درِ پیمانه‌ای آن اندازه را نشان می‌دهد.', 'Its cap is the measure.'],
			['در آب سرد هم حل می‌شود.', 'It dissolves even in cold water.']
		],
		models: [
			{
				name: ['مایع لباس‌شویی', 'laundry liquid'],
				brand: 'sepidkar',
				price: 245_000,
				tint: 'blue',
				options: 'volume: 1500=1 3000=1.85',
				specs: 'scent=fresh',
				fa: 'رنگ لباس را نگه می‌دارد و برای ماشین و دست مناسب است.',
				en: 'It keeps colours, by machine or by hand.'
			},
			{
				name: ['نرم‌کنندهٔ حوله', 'fabric softener'],
				brand: 'sepidkar',
				price: 185_000,
				tint: 'lilac',
				specs: 'scent=lavender volume=1500',
				fa: 'حوله‌ها نرم می‌مانند و بوی اسطوخودوس می‌دهند.',
				en: 'Towels stay soft and smell of lavender.'
			},
			{
				name: ['مایع ظرف‌شویی', 'dish liquid'],
				brand: 'paksar',
				price: 145_000,
				tint: 'green',
				specs: 'scent=lemon volume=1000',
				fa: 'چند قطره برای یک سینی ظرف چرب بس است.',
				en: 'A few drops do a tray of greasy dishes.'
			}
		]
	},
	{
		slug: 'sponge',
		category: 'cleaning',
		kind: 'sponge',
		title: ['اسفنج {name} {brand}', '{brand} {name} sponges'],
		summary: ['اسفنج دورو، بستهٔ {count}ی', 'Two-sided sponges, {count}'],
		keywords: 'اسفنج, سیم ظرفشویی',
		unit: 'pack',
		specs: 'type=sponge',
		about: [['بوی ماندگی نمی‌گیرد و زود خشک می‌شود.', 'They dry fast and do not turn sour.']],
		models: [
			{
				name: ['ظرف', 'dish'],
				brand: 'paksar',
				price: 58_000,
				tint: 'yellow',
				specs: 'count=3',
				fa: 'یک رو زبر و یک رو نرم، برای هر ظرفی.',
				en: 'Rough one side and soft the other.'
			},
			{
				name: ['نچسب', 'non-stick'],
				brand: 'paksar',
				price: 72_000,
				tint: 'pink',
				specs: 'count=3',
				fa: 'روی تفلون و گرانیت خط نمی‌اندازد.',
				en: 'It does not scratch non-stick pans.'
			}
		]
	}
];
