export interface Colour {
	fa: string;
	en: string;
	hex: string;
}

/** The colours that products of the sample come in. */
export const colours = {
	black: { fa: 'مشکی', en: 'Black', hex: '#2c2e34' },
	charcoal: { fa: 'نوک‌مدادی', en: 'Charcoal', hex: '#50555f' },
	gray: { fa: 'خاکستری', en: 'Grey', hex: '#9299a3' },
	silver: { fa: 'نقره‌ای', en: 'Silver', hex: '#c3c8cf' },
	white: { fa: 'سفید', en: 'White', hex: '#f5f4f0' },
	cream: { fa: 'کرم', en: 'Cream', hex: '#ebdcc2' },
	beige: { fa: 'بژ', en: 'Beige', hex: '#cfb99c' },
	camel: { fa: 'شتری', en: 'Camel', hex: '#bb8a58' },
	brown: { fa: 'قهوه‌ای', en: 'Brown', hex: '#7b5239' },
	wood: { fa: 'چوبی', en: 'Wood', hex: '#bd9063' },
	navy: { fa: 'سرمه‌ای', en: 'Navy', hex: '#2a3b63' },
	blue: { fa: 'آبی', en: 'Blue', hex: '#3f73ba' },
	sky: { fa: 'آبی آسمانی', en: 'Sky blue', hex: '#8fbfe0' },
	turquoise: { fa: 'فیروزه‌ای', en: 'Turquoise', hex: '#2ba6a6' },
	green: { fa: 'سبز', en: 'Green', hex: '#4a8c5c' },
	olive: { fa: 'زیتونی', en: 'Olive', hex: '#777d4d' },
	mint: { fa: 'نعنایی', en: 'Mint', hex: '#a8d5bf' },
	yellow: { fa: 'زرد', en: 'Yellow', hex: '#efc34e' },
	mustard: { fa: 'خردلی', en: 'Mustard', hex: '#c99b32' },
	orange: { fa: 'نارنجی', en: 'Orange', hex: '#e1803f' },
	red: { fa: 'قرمز', en: 'Red', hex: '#c8403f' },
	burgundy: { fa: 'زرشکی', en: 'Burgundy', hex: '#7f2a3b' },
	pink: { fa: 'صورتی', en: 'Pink', hex: '#e5a2b4' },
	peach: { fa: 'گلبهی', en: 'Peach', hex: '#e9b39f' },
	lilac: { fa: 'یاسی', en: 'Lilac', hex: '#c2b0dc' },
	purple: { fa: 'بنفش', en: 'Purple', hex: '#7a5fa6' },
	gold: { fa: 'طلایی', en: 'Gold', hex: '#cfab58' },
	copper: { fa: 'مسی', en: 'Copper', hex: '#ba6f47' },
	clear: { fa: 'شفاف', en: 'Clear', hex: '#d9e8ee' }
} satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;

export function isColourName(name: string): name is ColourName {
	return Object.hasOwn(colours, name);
}
