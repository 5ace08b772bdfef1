import type { Family } from '../family.ts';

export const notebooks: Family[] = [
	{
		slug: 'notebook',
		category: 'notebooks',
		kind: 'notebook',
		title: ['دفتر {pages}‌ای {brand} طرح {name}', '{brand} {name} notebook, {pages}'],
		summary: ['دفتر {ruling} با {pages} و کاغذ {gsm}ی', '{ruling} notebook, {pages}, {gsm}'],
		keywords: 'دفتر, دفترچه, دفتر مشق, دفتر یادداشت',
		specs: 'type=notebook',
		about: [
			['جوهر خودنویس از پشت کاغذش پیدا نیست.', 'Fountain-pen ink does not show through.'],
			['وقتی باز می‌شود صاف روی میز می‌ماند.', 'It lies flat when opened.']
		],
		models: [
			{
				name: ['خال', 'Dots'],
				brand: 'qalamdan',
				price: 145_000,
				colours: 'mint peach',
				look: 'spiral dots',
				specs: 'pages=100 ruling=lined binding=spiral gsm=70',
				fa: 'سیمی است و برگه‌هایش تمیز جدا می‌شود.',
				en: 'Wire-bound; the sheets tear out cleanly.'
			},
			{
				name: ['موج', 'Wave'],
				brand: 'qalamdan',
				price: 260_000,
				colours: 'navy burgundy',
				look: 'waves',
				specs: 'pages=200 ruling=lined binding=hard gsm=80',
				fa: 'جلد سخت و کش نگه‌دارنده دارد.',
				en: 'Hard cover with an elastic.'
			},
			{
				name: ['شطرنج', 'Grid'],
				brand: 'qalamdan',
				price: 220_000,
				colours: 'charcoal',
				specs: 'pages=160 ruling=grid binding=hard gsm=80',
				fa: 'برای ریاضی، نقشه و طراحی.',
				en: 'For mathematics, plans and sketches.'
			},
			{
				name: ['بی‌خط', 'Plain'],
				brand: 'dastmayeh',
				price: 380_000,
				tint: 'camel',
				specs: 'pages=120 ruling=blank binding=leather gsm=100',
				fa: 'جلد چرمی دست‌دوز و کاغذ کرم دارد.',
				en: 'Hand-stitched leather and cream paper.'
			},
			{
				name: ['مدرسه', 'School'],
				brand: 'labkhandak',
				price: 89_000,
				colours: 'sky yellow',
				look: 'stripes',
				specs: 'pages=60 ruling=lined binding=stapled gsm=60',
				fa: 'دفتر سبک مدرسه با حاشیهٔ نام و درس.',
				en: 'A light school book with room for name and subject.'
			}
		]
	},
	{
		slug: 'paper',
		category: 'notebooks',
		kind: 'paperStack',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} با گرماژ {gsm}، {count} در بسته', '{name}, {gsm}, {count}'],
		keywords: 'کاغذ, کاغذ تحریر, کاغذ چاپ, یادداشت چسبی',
		unit: 'pack',
		specs: 'type=paper',
		about: [
			[
				'در چاپگر و دستگاه رونوشت گیر نمی‌کند و گرد نمی‌دهد.',
				'It neither jams nor dusts in printers.'
			]
		],
		models: [
			{
				name: ['کاغذ A4 اداری', 'A4 office paper'],
				brand: 'qalamdan',
				price: 420_000,
				tint: 'sky',
				specs: 'gsm=80 count=500',
				fa: 'کاغذ سفید روزمره برای چاپ دورو.',
				en: 'Everyday white paper for two-sided printing.'
			},
			{
				name: ['کاغذ A4 بازیافتی', 'recycled A4 paper'],
				brand: 'varaq',
				price: 360_000,
				tint: 'olive',
				specs: 'gsm=75 count=500',
				fa: 'از کاغذ بازیافتی و بدون سفیدکنندهٔ کلردار.',
				en: 'From recycled pulp, bleached without chlorine.'
			},
			{
				name: ['یادداشت چسبی پنج‌رنگ', 'five-colour sticky notes'],
				brand: 'labkhandak',
				price: 135_000,
				tint: 'yellow',
				look: 'notes',
				specs: 'gsm=70 count=400',
				fa: 'چند بار کنده و دوباره چسبانده می‌شود.',
				en: 'Sticks again and again.'
			}
		]
	}
];
