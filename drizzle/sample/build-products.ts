import { brands } from './brands.ts';
import { categoryPath } from './categories.ts';
import { isColourName, type ColourName } from './colours.ts';
import type { Bilingual, Family, Model } from './family.ts';
import { SeededRandom } from './seeded-random.ts';
import { readSpecifications, readValue, type Specifications } from './specifications.ts';
import { attributes, isAttributeKey, type Attribute } from './attributes.ts';
import type { FeedOption } from './feed-row.ts';

/** A product of the sample with everything worked out except its variants' rows. */
export interface SampleProduct {
	slug: string;
	family: Family;
	model: Model;
	name: Bilingual;
	summary: Bilingual;
	text: Bilingual;
	categoryPath: string;
	specifications: Specifications;
	colours: ColourName[];
	choices: Choice[];
	publishedAt: string;
	soldCount: number;
	/** Factor from price to compare-at price, or null when not discounted. */
	discount: number | null;
}

/** One value of the second option, with its factor on the price. */
export interface Choice {
	option: FeedOption;
	factor: number;
}

const notice: Bilingual = [
	'این کالا نمونه است و تنها برای نمایش فروشگاه ساخته شده است.',
	'This is a sample product, made only to show the shop.'
];

const lastDay = Date.UTC(2026, 10, 20);
const dayLength = 86_400_000;

/** Works out the products of one family. Throws when a colour, word or attribute is unknown. */
export function productsOf(family: Family): SampleProduct[] {
	return family.models.map((model, index) => {
		const slug = productSlug(family, model);
		const random = new SeededRandom(slug);
		const specifications = readSpecifications(family.specs, model.specs);
		const fill = (texts: Bilingual) => fillIn(texts, model, specifications);
		return {
			slug,
			family,
			model,
			name: fill(family.title),
			summary: fill(family.summary),
			text: describe(family, model, index, fill),
			categoryPath: categoryPath(family.category),
			specifications,
			colours: (model.colours ?? '').split(' ').filter(Boolean).map(colourName),
			choices: readChoices(model.options),
			publishedAt: new Date(lastDay - random.whole(0, 300) * dayLength).toISOString().slice(0, 10),
			soldCount: Math.round(random.next() ** 4 * (model.price < 600_000 ? 3200 : 1100)),
			discount: random.chance(0.225)
				? random.pick([1.08, 1.1, 1.12, 1.15, 1.18, 1.2, 1.25, 1.3, 1.4])
				: null
		};
	});
}

function productSlug(family: Family, { brand, code, name }: Model): string {
	return [brand, family.slug, name?.[1], code]
		.filter(Boolean)
		.join('-')
		.toLowerCase()
		.replace(/[’']/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '');
}

function fillIn(texts: Bilingual, model: Model, specifications: Specifications): Bilingual {
	const brand = brands[model.brand];
	const fill = (text: string, language: 0 | 1) =>
		text.replace(/\{(\w+)\}/g, (_, key: string) => {
			if (key === 'brand') return language ? brand.en : brand.fa;
			if (key === 'model') return model.code ?? '';
			if (key === 'name') return model.name?.[language] ?? '';
			const value = isAttributeKey(key) ? specifications.get(key) : undefined;
			if (!value) throw new Error(`no ${key} for ${model.code ?? model.name?.[1]}`);
			return language ? inSentence(key, value[1]) : value[0];
		});
	return [fill(texts[0], 0), capitalised(fill(texts[1], 1))];
}

/** English values start small inside a sentence, except names of places and techniques. */
function inSentence(key: string, value: string): string {
	if (['origin', 'connection', 'author', 'translator'].includes(key)) return value;
	return /^[A-Z][a-z]/.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function describe(
	family: Family,
	model: Model,
	index: number,
	fill: (texts: Bilingual) => Bilingual
): Bilingual {
	const count = family.about.length;
	const general = [family.about[index % count], count > 1 && family.about[(index + 1) % count]];
	const sentences = [[model.fa, model.en] as const, ...general.filter((each) => !!each)].map(fill);
	const join = (language: 0 | 1) =>
		`${sentences.map((each) => each[language]).join(' ')}\n\n${notice[language]}`;
	return [join(0), join(1)];
}

function colourName(name: string): ColourName {
	if (!isColourName(name)) throw new Error(`unknown colour ${name}`);
	return name;
}

function readChoices(options: string | undefined): Choice[] {
	if (!options) return [];
	const [key = '', list = ''] = options.split(': ');
	if (!isAttributeKey(key)) throw new Error(`unknown option ${key}`);
	const { fa, en }: Attribute = attributes[key];
	return list.split(' ').map((entry) => {
		const [value = '', factor = '1'] = entry.split('=');
		const isSize = key === 'size' && /^[A-Z\d]+X?L?$/.test(value) && !/^\d/.test(value);
		const [value_fa, value_en] = isSize ? [value, value] : readValue(key, value);
		const shown = { value_fa, value_en };
		return { option: { key: optionKey(key), fa, en, value, ...shown }, factor: Number(factor) };
	});
}

function optionKey(key: string): string {
	return key === 'shoesize' ? 'size' : key;
}
