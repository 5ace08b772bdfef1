import type { Family } from '../family.ts';

export const womenswear: Family[] = [
	{
		slug: 'manteau',
		category: 'womenswear',
		kind: 'manteau',
		title: ['مانتوی {brand} مدل {name}', '{brand} {name} manteau'],
		summary: [
			'مانتوی {fabric} با دوخت {fit}، مناسب {season}',
			'{fabric} manteau, {fit}, for {season}'
		],
		keywords: 'مانتو, مانتو زنانه, رویه, روپوش',
		specs: 'type=manteau care=machine-30',
		about: [
			[
				'جیب‌های آن جادار است و آستینش با دکمه تا می‌شود.',
				'Its pockets are roomy and the sleeves button up.'
			],
			['اندازه‌ها با جدول استاندارد ایران می‌خواند.', 'Sizes follow the usual local chart.']
		],
		models: [
			{
				name: ['ترمه', 'Termeh'],
				brand: 'mahroyan',
				price: 2_350_000,
				colours: 'burgundy navy',
				options: 'size: S M L XL',
				look: 'belt',
				specs: 'fabric=crepe fit=fitted season=all',
				fa: 'ترمه با کمربند هم‌رنگ برای مهمانی و محل کار است.',
				en: 'With its sash it suits both parties and the office.'
			},
			{
				name: ['نسیم', 'Nasim'],
				brand: 'mahroyan',
				price: 1_680_000,
				colours: 'cream mint',
				options: 'size: S M L',
				look: 'open',
				specs: 'fabric=linen fit=loose season=summer',
				fa: 'نسیم جلوباز و نخی است و در گرما نفس می‌کشد.',
				en: 'Open and airy, it breathes in the heat.'
			},
			{
				name: ['پاییز', 'Payiz'],
				brand: 'varnika',
				price: 2_980_000,
				colours: 'camel',
				options: 'size: M L XL',
				specs: 'fabric=wool fit=regular season=winter',
				fa: 'فوتر پشمی پاییز آستر ساتن دارد و راحت روی لباس می‌نشیند.',
				en: 'Woollen, with a satin lining that slips over other clothes.'
			}
		]
	},
	{
		slug: 'shawl',
		category: 'womenswear',
		kind: 'scarf',
		title: ['شال {brand} طرح {name}', '{brand} {name} shawl'],
		summary: ['شال {fabric} با ابعاد {dimensions}', '{fabric} shawl, {dimensions}'],
		keywords: 'شال, روسری, شال نخی, شال گردن',
		specs: 'type=shawl care=hand',
		about: [
			[
				'روی سر سُر نمی‌خورد و لبه‌هایش دست‌دوز است.',
				'It does not slip, and its edges are hand-finished.'
			]
		],
		models: [
			{
				name: ['باغ', 'Garden'],
				brand: 'mahroyan',
				price: 590_000,
				colours: 'turquoise pink',
				look: 'floral',
				specs: 'fabric=cotton dimensions=180x70 season=all',
				fa: 'گل‌های ریز باغ با چاپ ثابت روی نخ نشسته‌اند.',
				en: 'Little flowers, fast-printed on cotton.'
			},
			{
				name: ['کویر', 'Desert'],
				brand: 'mahroyan',
				price: 740_000,
				colours: 'mustard',
				look: 'stripes',
				specs: 'fabric=viscose dimensions=190x75 season=summer',
				fa: 'رنگ‌های خاکی کویر با لباس تیره زیباست.',
				en: 'Earthy tones that shine on dark clothes.'
			},
			{
				name: ['پشم', 'Wool'],
				brand: 'nilbaf',
				price: 980_000,
				colours: 'red gray',
				look: 'check',
				specs: 'fabric=wool dimensions=200x60 season=winter',
				fa: 'شال‌گردن چهارخانهٔ گرمی که سبک هم هست.',
				en: 'A warm check scarf that is light as well.'
			}
		]
	},
	{
		slug: 'womens-blouse',
		category: 'womenswear',
		kind: 'shirt',
		title: ['شومیز {brand} طرح {name}', '{brand} {name} blouse'],
		summary: ['شومیز {fabric} با دوخت {fit}', '{fabric} blouse, {fit} fit'],
		keywords: 'شومیز, بلوز زنانه, پیراهن زنانه',
		specs: 'type=blouse season=all care=hand',
		about: [
			[
				'پارچه‌اش اتوی کمی می‌خواهد و نمای بدن ندارد.',
				'It needs little ironing and is not see-through.'
			]
		],
		models: [
			{
				name: ['خال', 'Dots'],
				brand: 'varnika',
				price: 870_000,
				colours: 'white black',
				options: 'size: S M L',
				look: 'dots',
				specs: 'fabric=viscose fit=loose',
				fa: 'خال‌های ریز آن با دامن و شلوار هر دو می‌آید.',
				en: 'Its dots go with skirts and trousers alike.'
			},
			{
				name: ['یاس', 'Jasmine'],
				brand: 'varnika',
				price: 920_000,
				colours: 'lilac',
				options: 'size: S M L',
				specs: 'fabric=cotton fit=regular',
				fa: 'یاس نخی و لطیف است و یقهٔ کوچکی دارد.',
				en: 'Soft cotton with a small collar.'
			}
		]
	},
	{
		slug: 'womens-trousers',
		category: 'womenswear',
		kind: 'trousers',
		look: 'wide',
		title: ['شلوار زنانهٔ {brand} مدل {name}', '{brand} {name} women’s trousers'],
		summary: ['شلوار {fabric} با دوخت {fit}', '{fabric} trousers, {fit} fit'],
		keywords: 'شلوار زنانه, شلوار دمپا',
		specs: 'type=trousers season=all care=machine-30',
		about: [
			[
				'کمر پشت آن کش پنهان دارد و هنگام نشستن راحت است.',
				'Hidden elastic at the back makes sitting easy.'
			]
		],
		models: [
			{
				name: ['دمپا', 'Wide-leg'],
				brand: 'varnika',
				price: 1_090_000,
				colours: 'black beige',
				options: 'size: S M L',
				specs: 'fabric=crepe fit=loose',
				fa: 'دمپای گشادش قد را بلندتر نشان می‌دهد.',
				en: 'Its wide legs make you look taller.'
			},
			{
				name: ['راحتی', 'Lounge'],
				brand: 'mahroyan',
				price: 690_000,
				colours: 'pink',
				options: 'size: M L XL',
				look: 'elastic',
				specs: 'fabric=cotton fit=loose',
				fa: 'نخی و سبک برای خانه و سفر.',
				en: 'Light cotton for home and travel.'
			}
		]
	}
];
