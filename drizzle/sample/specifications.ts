import { attributes, isAttributeKey, type Attribute, type AttributeKey } from './attributes.ts';
import type { Bilingual } from './family.ts';
import type { FeedAttribute } from './feed-row.ts';
import { persianNumber } from './persian-number.ts';
import { words } from './words.ts';

const vocabulary = new Map<string, Bilingual>(Object.entries(words));

export type Specifications = Map<AttributeKey, Bilingual>;

/** Reads `power=2200 body=steel+glass` into readable values; later texts win over earlier ones. */
export function readSpecifications(...texts: (string | undefined)[]): Specifications {
	const specifications: Specifications = new Map();
	for (const pair of texts.join(' ').split(/\s+/).filter(Boolean)) {
		const [key = '', value = ''] = pair.split('=');
		if (!isAttributeKey(key)) throw new Error(`unknown attribute ${key} in ${pair}`);
		specifications.set(key, readValue(key, value));
	}
	return specifications;
}

export function feedAttributes(specifications: Specifications): FeedAttribute[] {
	return [...specifications].map(([key, [value_fa, value_en]]) => {
		const { fa, en, facet = false }: Attribute = attributes[key];
		return { key, fa, en, value_fa, value_en, facet };
	});
}

/** A value as a reader sees it: «۲۲۰۰ وات», «استیل و شیشه», «۱ کیلوگرم». */
export function readValue(key: AttributeKey, value: string): Bilingual {
	if (!/^\d/.test(value)) return joined(value.split('+').map((name) => wordFor(name, key)));
	if (key === 'weight') return weight(Number(value));
	if (key === 'volume' && Number(value) >= 1000) return measure(Number(value) / 1000, 'لیتر', 'L');
	const { unit }: Attribute = attributes[key];
	const fa = persianNumber(value.replaceAll('x', ' × ').replaceAll('-', ' تا '));
	const en = value.replaceAll('x', ' × ').replaceAll('-', '–');
	if (!unit) return [fa, en];
	return [`${fa} ${unit[0]}`, `${en} ${value === '1' ? unit[1].replace(/s$/, '') : unit[1]}`];
}

function weight(grams: number): Bilingual {
	return grams >= 1000 ? measure(grams / 1000, 'کیلوگرم', 'kg') : measure(grams, 'گرم', 'g');
}

function measure(amount: number, fa: string, en: string): Bilingual {
	return [`${persianNumber(String(amount))} ${fa}`, `${amount} ${en}`];
}

function wordFor(name: string, key: string): Bilingual {
	const word = vocabulary.get(`${key}.${name}`) ?? vocabulary.get(name);
	if (!word) throw new Error(`unknown word ${name} for ${key}`);
	return word;
}

function joined(values: Bilingual[]): Bilingual {
	return [values.map(([fa]) => fa).join('، '), values.map(([, en]) => en).join(', ')];
}
