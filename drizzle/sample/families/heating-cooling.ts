import { warranties, type Family } from '../family.ts';

export const heatingCooling: Family[] = [
	{
		slug: 'fan',
		category: 'heating-cooling',
		kind: 'fan',
		title: ['پنکهٔ {type} {brand} مدل {model}', '{brand} {model} {type} fan'],
		summary: [
			'پنکهٔ {type} {power}ی با {speeds} و قطر {diameter}',
			'{type} fan, {power}, {speeds}, {diameter} across'
		],
		keywords: 'پنکه, بادبزن, پنکه رومیزی, فن',
		warranty: warranties.eighteen,
		about: [
			[
				'سرش می‌چرخد و باد را در همهٔ اتاق پخش می‌کند.',
				'Its head turns and spreads the air around the room.'
			],
			[
				'توری پشت و جلو بدون پیچ‌گوشتی باز می‌شود تا پره‌ها را بشویید.',
				'The guard opens without a screwdriver for cleaning the blades.'
			]
		],
		models: [
			{
				code: 'F30',
				brand: 'damavir',
				price: 1_680_000,
				colours: 'white blue',
				specs: 'type=desk power=35 speeds=3 diameter=30',
				fa: 'F30 روی میز کار می‌نشیند و کاغذها را به هوا نمی‌فرستد.',
				en: 'It sits on a desk without sending papers flying.'
			},
			{
				code: 'F40',
				brand: 'damavir',
				price: 2_450_000,
				colours: 'black',
				specs: 'type=desk power=50 speeds=3 diameter=40',
				fa: 'F40 با موتور مسی برای شب‌های گرم جنوب ساخته شده است.',
				en: 'A copper motor made for hot southern nights.'
			},
			{
				code: 'Breeze',
				brand: 'barzhin',
				price: 690_000,
				colours: 'mint pink',
				specs: 'type=rechargeable power=8 speeds=4 diameter=18',
				fa: 'Breeze شارژی است و در خاموشی برق هم شش ساعت می‌چرخد.',
				en: 'Rechargeable: six hours even when the power is out.'
			},
			{
				code: 'Retro',
				brand: 'elimad',
				price: 3_190_000,
				colours: 'turquoise cream',
				specs: 'type=desk power=45 speeds=3 diameter=35',
				fa: 'Retro شکل پنکه‌های قدیمی را با موتوری آرام و تازه دارد.',
				en: 'The look of an old fan with a calm new motor.'
			}
		]
	},
	{
		slug: 'heater',
		category: 'heating-cooling',
		kind: 'heater',
		title: ['بخاری برقی {power}ی {brand} مدل {model}', '{brand} {model} {power} heater'],
		summary: ['بخاری {type} {power}ی، مناسب {area}', '{type} heater, {power}, for {area}'],
		keywords: 'بخاری, هیتر, شوفاژ برقی, رادیاتور, گرماساز',
		warranty: warranties.twoYears,
		about: [
			[
				'با واژگون شدن یا داغ شدن بیش از اندازه خودش خاموش می‌شود.',
				'It switches off by itself when tipped or overheated.'
			],
			[
				'دماپا آن را پیرامون دمای دلخواه نگه می‌دارد و برق کمتری می‌سوزاند.',
				'A thermostat keeps it near the wanted temperature and saves power.'
			]
		],
		models: [
			{
				code: 'H18',
				brand: 'damavir',
				price: 2_280_000,
				colours: 'white',
				specs: 'type=quartz power=1800 area=12',
				fa: 'H18 در یک دقیقه گرمایش را حس می‌کنید.',
				en: 'You feel its warmth within a minute.'
			},
			{
				code: 'H20',
				brand: 'elimad',
				price: 2_940_000,
				colours: 'charcoal red',
				specs: 'type=quartz power=2000 area=15',
				fa: 'H20 دستهٔ خنکی دارد و از اتاقی به اتاق دیگر می‌رود.',
				en: 'Its cool handle takes it from room to room.'
			},
			{
				code: 'R9',
				brand: 'damavir',
				price: 5_450_000,
				colours: 'white',
				look: 'oil',
				specs: 'type=oil-filled power=2000 area=18',
				fa: 'رادیاتور روغنی R9 بی‌صداست و هوا را خشک نمی‌کند.',
				en: 'Silent, and it does not dry the air.'
			},
			{
				code: 'R13',
				brand: 'damavir',
				price: 7_200_000,
				colours: 'gray',
				look: 'oil',
				specs: 'type=oil-filled power=2500 area=25',
				fa: 'R13 با سیزده پره یک پذیرایی متوسط را گرم می‌کند.',
				en: 'Thirteen fins warm an average living room.'
			}
		]
	}
];
