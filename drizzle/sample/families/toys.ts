import { warranties, type Family } from '../family.ts';

export const toys: Family[] = [
	{
		slug: 'toy-car',
		category: 'toys',
		kind: 'toyCar',
		title: ['{name} اسباب‌بازی {brand}', '{brand} toy {name}'],
		summary: ['{name} {material} برای {age}', '{material} {name}, {age}'],
		keywords: 'ماشین اسباب بازی, ماشین, کامیون, ماشین مسابقه',
		warranty: warranties.week,
		specs: 'type=vehicle',
		about: [
			['گوشهٔ تیز ندارد و رنگش خوراکی‌ایمن است.', 'No sharp corners, and food-safe paint.'],
			['چرخ‌ها روی فرش هم روان می‌چرخد.', 'Its wheels roll even on carpet.']
		],
		models: [
			{
				name: ['سواری', 'car'],
				brand: 'kudakaneh',
				price: 290_000,
				colours: 'red turquoise',
				specs: 'material=wood age=from-2',
				fa: 'چوبی و جمع‌وجور، اندازهٔ دست کودک.',
				en: 'Wooden and the size of a small hand.'
			},
			{
				name: ['کامیون', 'truck'],
				brand: 'labkhandak',
				price: 480_000,
				colours: 'blue',
				look: 'truck',
				specs: 'material=plastic age=from-3',
				fa: 'بار آن پیاده می‌شود و در باغچه هم کار می‌کند.',
				en: 'It tips its load and works in the garden too.'
			},
			{
				name: ['ماشین مسابقه', 'race car'],
				brand: 'labkhandak',
				price: 360_000,
				colours: 'orange navy',
				look: 'race',
				specs: 'material=plastic age=from-3',
				fa: 'به عقب بکشید و رها کنید؛ سه متر می‌رود.',
				en: 'Pull back and let go: it runs three metres.'
			}
		]
	},
	{
		slug: 'blocks',
		category: 'toys',
		kind: 'blocks',
		title: ['{name} {brand}', '{brand} {name}'],
		summary: ['{name} {material} برای {age}', '{material} {name}, {age}'],
		keywords: 'ساختنی, مکعب چوبی, بلوک',
		unit: 'set',
		specs: 'type=building',
		about: [
			[
				'قطعه‌ها با ساختنی‌های دیگر هم جور است و در سطل دردار جا می‌شود.',
				'It fits other sets, and a lidded tub holds it.'
			]
		],
		models: [
			{
				name: ['آجرک رنگی', 'colour bricks'],
				brand: 'kudakaneh',
				price: 690_000,
				tint: 'red',
				options: 'pieces: 80=1 160=1.7',
				specs: 'material=plastic age=from-3',
				fa: 'از خانه تا کشتی، هر چه به ذهن کودک برسد.',
				en: 'From house to ship, whatever a child thinks of.'
			},
			{
				name: ['مکعب ساختنی', 'building blocks'],
				brand: 'dastmayeh',
				price: 540_000,
				tint: 'turquoise',
				look: 'wooden',
				specs: 'material=beech pieces=40 age=from-2',
				fa: 'چوب راش سنباده‌خورده با رنگ گیاهی.',
				en: 'Sanded beech with plant colours.'
			}
		]
	},
	{
		slug: 'plush',
		category: 'toys',
		kind: 'plush',
		title: ['عروسک {name} {brand}', '{brand} {name} plush'],
		summary: ['عروسک پارچه‌ای {height}ی، قابل شست‌وشو', 'Washable soft toy, {height} tall'],
		keywords: 'عروسک, عروسک خرسی, خرس, پولیشی',
		specs: 'type=plush material=fabric',
		about: [
			['چشم‌ها گلدوزی است و کنده نمی‌شود.', 'The eyes are embroidered and cannot come off.'],
			['در کیسهٔ پارچه‌ای با ماشین شسته می‌شود.', 'It goes in the machine inside a cloth bag.']
		],
		models: [
			{
				name: ['خرس پشمالو', 'bear'],
				brand: 'labkhandak',
				price: 420_000,
				colours: 'camel cream',
				look: 'bear',
				specs: 'height=32 age=from-0',
				fa: 'بغلی و نرم است و همراه خواب می‌شود.',
				en: 'Huggable and soft at bedtime.'
			},
			{
				name: ['خرگوش', 'rabbit'],
				brand: 'labkhandak',
				price: 390_000,
				colours: 'pink gray',
				look: 'rabbit',
				specs: 'height=36 age=from-0',
				fa: 'گوش‌های بلندش را می‌شود گره زد.',
				en: 'Its long ears can be tied.'
			},
			{
				name: ['گربه', 'cat'],
				brand: 'kudakaneh',
				price: 370_000,
				colours: 'charcoal orange',
				look: 'cat',
				specs: 'height=28 age=from-2',
				fa: 'با سبیل‌های گلدوزی و دُم بلند.',
				en: 'With stitched whiskers and a long tail.'
			}
		]
	},
	{
		slug: 'train',
		category: 'toys',
		kind: 'train',
		title: ['قطار چوبی {brand} مدل {name}', '{brand} {name} wooden train'],
		summary: ['قطار {material} {pieces} برای {age}', '{material} train, {pieces}, {age}'],
		keywords: 'قطار, قطار چوبی, ریل',
		unit: 'set',
		specs: 'type=vehicle',
		about: [['واگن‌ها با آهن‌ربا به هم می‌چسبد.', 'Magnets join the wagons.']],
		models: [
			{
				name: ['شمال', 'North Line'],
				brand: 'dastmayeh',
				price: 980_000,
				colours: 'green red',
				specs: 'material=beech pieces=18 age=from-3',
				fa: 'ریل آن به دور اتاق کش می‌آید.',
				en: 'Its track stretches around the room.'
			}
		]
	}
];
