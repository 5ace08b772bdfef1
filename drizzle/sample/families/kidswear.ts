import type { Family } from '../family.ts';

export const kidswear: Family[] = [
	{
		slug: 'kids-tshirt',
		category: 'kidswear',
		kind: 'tshirt',
		title: ['تی‌شرت بچگانهٔ {brand} طرح {name}', '{brand} {name} kids’ T-shirt'],
		summary: ['تی‌شرت {audience} از {fabric}', '{audience} {fabric} T-shirt'],
		keywords: 'تیشرت بچگانه, لباس کودک, تی شرت پسرانه, تی شرت دخترانه',
		specs: 'type=tshirt season=summer care=machine-40',
		about: [
			[
				'یقه‌اش دو دکمهٔ فشاری دارد تا آسان از سر رد شود.',
				'Snaps at the neck let it pass easily over the head.'
			],
			[
				'چاپ آن ترک نمی‌خورد و بدون مواد حساسیت‌زاست.',
				'Its print does not crack and is gentle to the skin.'
			]
		],
		models: [
			{
				name: ['ستاره', 'Star'],
				brand: 'kudakaneh',
				price: 290_000,
				colours: 'sky yellow',
				options: 'age: 2-3=1 4-5=1.05 6-7=1.1',
				look: 'star',
				specs: 'fabric=cotton audience=girls-boys',
				fa: 'ستارهٔ روی سینه در تاریکی کمی می‌درخشد.',
				en: 'The star glows faintly in the dark.'
			},
			{
				name: ['خورشید', 'Sun'],
				brand: 'kudakaneh',
				price: 280_000,
				colours: 'orange',
				options: 'age: 2-3=1 4-5=1.05 6-7=1.1',
				look: 'sun',
				specs: 'fabric=cotton audience=girls-boys',
				fa: 'خورشید خندانی برای روزهای پارک.',
				en: 'A cheerful sun for days in the park.'
			},
			{
				name: ['دریا', 'Sea'],
				brand: 'labkhandak',
				price: 310_000,
				colours: 'white',
				options: 'age: 4-5=1 6-7=1.05 8-9=1.1',
				look: 'waves trim-blue',
				specs: 'fabric=cotton audience=boys',
				fa: 'موج‌های دریا روی پنبهٔ نرم.',
				en: 'Sea waves on soft cotton.'
			}
		]
	},
	{
		slug: 'kids-hoodie',
		category: 'kidswear',
		kind: 'sweater',
		look: 'hood',
		title: ['هودی بچگانهٔ {brand} طرح {name}', '{brand} {name} kids’ hoodie'],
		summary: ['هودی {audience} از {fabric}', '{audience} {fabric} hoodie'],
		keywords: 'هودی بچگانه, سویشرت کودک, لباس گرم کودک',
		specs: 'type=hoodie season=winter care=machine-30',
		about: [['بند کلاه ندارد تا جایی گیر نکند.', 'There is no cord in the hood, for safety.']],
		models: [
			{
				name: ['دو رنگ', 'Two-tone'],
				brand: 'kudakaneh',
				price: 590_000,
				colours: 'red turquoise',
				options: 'age: 4-5=1 6-7=1.05 8-9=1.1',
				look: 'block',
				specs: 'fabric=cotton-fleece audience=girls-boys',
				fa: 'گرم و کرکی است و آستینش جای رشد دارد.',
				en: 'Warm and fleecy, with room to grow in the sleeves.'
			},
			{
				name: ['زیپ‌دار', 'Zipped'],
				brand: 'labkhandak',
				price: 640_000,
				colours: 'purple',
				options: 'age: 6-7=1 8-9=1.05',
				look: 'zip',
				specs: 'fabric=cotton-fleece audience=girls',
				fa: 'بچه‌ها خودشان زیپ درشتش را بالا می‌کشند.',
				en: 'Children manage its large zip themselves.'
			}
		]
	},
	{
		slug: 'kids-dress',
		category: 'kidswear',
		kind: 'dress',
		title: ['پیراهن دخترانهٔ {brand} طرح {name}', '{brand} {name} girls’ dress'],
		summary: ['پیراهن {fabric} با آستر نخی', '{fabric} dress with cotton lining'],
		keywords: 'پیراهن دخترانه, سارافون, لباس مجلسی کودک',
		specs: 'type=dress audience=girls care=machine-30',
		about: [['دامن چین‌دارش با چرخیدن باز می‌شود.', 'Its gathered skirt opens when she twirls.']],
		models: [
			{
				name: ['خال‌خالی', 'Dotted'],
				brand: 'labkhandak',
				price: 690_000,
				colours: 'white red',
				options: 'age: 2-3=1 4-5=1.05',
				look: 'dots',
				specs: 'fabric=cotton season=summer',
				fa: 'خال‌های شاد و پاپیون جدا‌شدنی دارد.',
				en: 'Cheerful dots and a bow that comes off.'
			},
			{
				name: ['نوروزی', 'Nowruz'],
				brand: 'labkhandak',
				price: 980_000,
				colours: 'green',
				options: 'age: 4-5=1 6-7=1.05',
				specs: 'fabric=velvet season=all',
				fa: 'مخمل سبز نوروزی برای عیددیدنی.',
				en: 'Green velvet for New Year visits.'
			}
		]
	},
	{
		slug: 'kids-hat',
		category: 'kidswear',
		kind: 'beanie',
		title: ['کلاه بافتنی {brand} طرح {name}', '{brand} {name} knitted hat'],
		summary: ['کلاه {fabric} با آستر {lining}', '{fabric} hat, {lining} lining'],
		keywords: 'کلاه, کلاه بافتنی, کلاه زمستانی',
		specs: 'type=hat audience=girls-boys season=winter care=hand',
		about: [
			[
				'منگولهٔ آن با دست دوخته شده و کنده نمی‌شود.',
				'Its bobble is sewn on by hand and stays there.'
			]
		],
		models: [
			{
				name: ['رنگین‌کمان', 'Rainbow'],
				brand: 'kudakaneh',
				price: 240_000,
				colours: 'mint pink',
				look: 'stripes',
				specs: 'fabric=acrylic lining=fleece',
				fa: 'آستر نرم آن گوش‌ها را گرم نگه می‌دارد.',
				en: 'Its soft lining keeps ears warm.'
			},
			{
				name: ['برفی', 'Snowy'],
				brand: 'nilbaf',
				price: 320_000,
				colours: 'burgundy',
				specs: 'fabric=wool lining=cotton',
				fa: 'پشم درشت‌باف برای برف‌بازی.',
				en: 'Chunky wool for playing in the snow.'
			}
		]
	}
];
