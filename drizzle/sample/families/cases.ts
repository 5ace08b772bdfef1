import { warranties, type Family } from '../family.ts';

export const cases: Family[] = [
	{
		slug: 'phone-case',
		category: 'cases',
		kind: 'phoneCase',
		title: ['قاب گوشی {brand} طرح {name}', '{brand} {name} phone case'],
		summary: [
			'قاب {material} با لبهٔ برجستهٔ دور دوربین، برای گوشی {size}ی',
			'{material} case with a raised camera edge, for {size} phones'
		],
		keywords: 'قاب موبایل, کاور گوشی, گارد گوشی, قاب',
		specs: 'type=back-cover',
		warranty: warranties.week,
		about: [
			[
				'لبه‌های برجسته‌اش نمی‌گذارد شیشهٔ گوشی به میز برسد.',
				'Raised edges keep the glass off the table.'
			],
			['شارژ بی‌سیم از روی آن بی‌مشکل کار می‌کند.', 'Wireless charging works through it.']
		],
		models: [
			{
				name: ['موج', 'Wave'],
				brand: 'labkhandak',
				price: 290_000,
				colours: 'navy mint peach',
				look: 'waves',
				specs: 'material=silicone size=inch-61 weight=32',
				fa: 'خط‌های موج‌دار آن با دست کشیدن حس می‌شود و گوشی را از لیز خوردن نگه می‌دارد.',
				en: 'The waves can be felt with a finger and keep the phone from slipping.'
			},
			{
				name: ['خال‌دار', 'Dotted'],
				brand: 'labkhandak',
				price: 270_000,
				colours: 'pink yellow',
				look: 'dots',
				specs: 'material=tpu size=inch-61 weight=30',
				fa: 'خال‌های ریز و رنگی آن زیر لایه‌ای شفاف چاپ شده‌اند و پاک نمی‌شوند.',
				en: 'The little dots are printed under a clear layer and do not rub off.'
			},
			{
				name: ['حلقه', 'Ring'],
				brand: 'avantek',
				price: 450_000,
				colours: 'black clear',
				look: 'ring',
				specs: 'material=polycarbonate size=inch-67 weight=41 features=magnetic',
				fa: 'حلقهٔ آهن‌ربایی آن شارژر و پایهٔ خودرو را محکم نگه می‌دارد.',
				en: 'Its magnetic ring holds chargers and car mounts firmly.'
			},
			{
				name: ['چرم ساده', 'Plain Leather'],
				brand: 'charmineh',
				price: 780_000,
				colours: 'brown black',
				specs: 'material=leather size=inch-67 weight=46',
				fa: 'چرم طبیعی آن با گذشت زمان تیره‌تر و زیباتر می‌شود.',
				en: 'Its natural leather grows darker and handsomer with time.'
			}
		]
	},
	{
		slug: 'phone-stand',
		category: 'cases',
		kind: 'phoneStand',
		title: ['پایهٔ رومیزی گوشی {brand} مدل {model}', '{brand} {model} phone stand'],
		summary: [
			'پایهٔ {body} با کف ضدلغزش، وزن {weight}',
			'{body} stand with a non-slip base, {weight}'
		],
		keywords: 'هولدر, نگهدارنده موبایل, استند گوشی, پایه موبایل',
		specs: 'type=desk-stand',
		about: [
			[
				'زاویه‌اش با یک دست تنظیم می‌شود و همان‌جا می‌ماند.',
				'One hand sets the angle, and there it stays.'
			],
			['تا شده در جیب کیف جا می‌گیرد.', 'Folded, it fits a pocket of your bag.']
		],
		models: [
			{
				code: 'A2',
				brand: 'simgar',
				price: 390_000,
				colours: 'silver black',
				specs: 'body=aluminium weight=165',
				fa: 'A2 برای تماس تصویری و آشپزی از روی دستور، گوشی را روبه‌رویتان نگه می‌دارد.',
				en: 'The A2 holds the phone up for video calls and recipes.'
			},
			{
				code: 'T5',
				brand: 'simgar',
				price: 560_000,
				colours: 'charcoal white',
				specs: 'body=steel weight=310 features=tablet',
				fa: 'کف سنگین T5 حتی زیر تبلت هم تکان نمی‌خورد.',
				en: 'The heavy base of the T5 stays put even under a tablet.'
			},
			{
				code: 'N1',
				brand: 'dastmayeh',
				price: 340_000,
				colours: 'wood',
				specs: 'body=walnut weight=140',
				fa: 'N1 از چوب گردو تراشیده شده و رگه‌های هر کدام با دیگری فرق دارد.',
				en: 'Cut from walnut, no two of them have the same grain.'
			}
		]
	},
	{
		slug: 'screen-protector',
		category: 'cases',
		kind: 'screenGuard',
		title: ['محافظ صفحهٔ {name} {brand}', '{brand} {name} screen protector'],
		summary: [
			'شیشهٔ {material} محافظ برای گوشی {size}ی، بستهٔ {count}ی',
			'{material} protector for {size} phones, pack of {count}'
		],
		keywords: 'گلس, محافظ صفحه نمایش, برچسب گوشی, گلس گوشی',
		specs: 'type=screen-protector',
		unit: 'pack',
		about: [
			[
				'قاب راهنما و دستمال نصب در بسته هست تا بی‌حباب بچسبد.',
				'A guide frame and wipes are included for a bubble-free fit.'
			],
			['لایهٔ چربی‌گریز آن اثر انگشت را کم می‌کند.', 'Its coating keeps fingerprints down.']
		],
		models: [
			{
				name: ['شفاف', 'Clear'],
				brand: 'avantek',
				price: 190_000,
				tint: 'clear',
				specs: 'material=tempered-glass size=inch-61 count=2',
				fa: 'سختی بالای این شیشه جلوی خط افتادن از کلید و سکه را می‌گیرد.',
				en: 'Its hardness stands up to keys and coins.'
			},
			{
				name: ['مات', 'Matte'],
				brand: 'avantek',
				price: 230_000,
				tint: 'silver',
				specs: 'material=tempered-glass size=inch-67 count=2',
				fa: 'سطح مات آن زیر آفتاب هم خواناست و انگشت روی آن نرم سر می‌خورد.',
				en: 'The matte surface is readable in the sun and smooth under the finger.'
			}
		]
	}
];
