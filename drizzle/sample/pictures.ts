import type { SampleProduct } from './build-products.ts';
import { topCategory } from './categories.ts';
import { colours, isColourName, type ColourName } from './colours.ts';
import { kinds } from './drawings/kinds.ts';
import type { Kind } from './drawings/kind.ts';
import { placeholderOf, sheetSize, type Scene } from './drawings/scene.ts';
import { lightnessOf } from './drawings/tone.ts';
import type { FeedImage } from './feed-row.ts';
import { hashOf } from './seeded-random.ts';

/** A picture of a product: what the feed says of it and how it is drawn. */
export interface Picture {
	image: FeedImage;
	scene: Scene;
	/** The colour it shows; null for products that come in one colour only. */
	colour: ColourName | null;
}

const studios: Record<string, string> = {
	digital: '#e2e7ef',
	appliances: '#e3ebe9',
	'home-kitchen': '#efe7da',
	fashion: '#ebe5ec',
	'books-stationery': '#eae6da',
	food: '#f1e7d3',
	'health-beauty': '#e0ecee',
	'sports-travel': '#e4ecdf',
	kids: '#f2e5e1',
	'tools-garden': '#e7e8e2'
};

const trims = [
	'#d9a441',
	'#3b7f8c',
	'#c4583f',
	'#eadfce',
	'#4f6a94',
	'#86a98d',
	'#e9896a',
	'#3a4152'
];

/** All pictures of a product: one per colour, then the second view. */
export function picturesOf(product: SampleProduct): Picture[] {
	const { slug, family, colours: choices } = product;
	const kind: Kind = kinds[family.kind];
	const fronts = choices.length
		? choices.map((colour) => picture(product, `${slug}-${colour}`, colour, 'front'))
		: [picture(product, slug, null, 'front')];
	if (kind.second === 'none' || hashOf(`${slug} second`) % 100 >= 66) return fronts;
	return [...fronts, picture(product, `${slug}-2`, choices[0] ?? null, kind.second)];
}

function picture(
	product: SampleProduct,
	name: string,
	colour: ColourName | null,
	view: Scene['view']
): Picture {
	const { slug, family, model } = product;
	const hex = colour ? colours[colour].hex : tintOf(product);
	const scene: Scene = {
		kind: kinds[family.kind],
		colour: hex,
		trim: trimFor(hex, slug, [family.look, model.look].join(' ')),
		studio: studios[topCategory(family.category)] ?? '#e8e8e8',
		seed: slug,
		look: [family.look, model.look].join(' ').split(' ').filter(Boolean),
		view
	};
	const size = { width: sheetSize, height: sheetSize };
	const image = {
		name,
		...altText(product, colour, view),
		...size,
		placeholder: placeholderOf(scene)
	};
	return { image, scene, colour };
}

function altText({ name }: SampleProduct, colour: ColourName | null, view: Scene['view']) {
	const [fa, en] = colour
		? [`${name[0]}، رنگ ${colours[colour].fa}`, `${name[1]}, ${colours[colour].en.toLowerCase()}`]
		: name;
	if (view === 'closeup') return { alt_fa: `نمای نزدیک ${fa}`, alt_en: `Close-up of ${en}` };
	if (view === 'boxed') return { alt_fa: `${fa} در کنار جعبه`, alt_en: `${en} beside its box` };
	if (view === 'pair') return { alt_fa: `دو عدد ${fa} کنار هم`, alt_en: `Two of ${en}` };
	return { alt_fa: fa, alt_en: en };
}

function tintOf({ model, slug }: SampleProduct): string {
	const tint = model.tint ?? 'gray';
	if (isColourName(tint)) return colours[tint].hex;
	if (!/^#[0-9a-f]{6}$/.test(tint)) throw new Error(`unknown tint ${tint} of ${slug}`);
	return tint;
}

/** A trim named in the look as `trim-red`, or one of the house's trims that stands out on the colour. */
function trimFor(hex: string, seed: string, look: string): string {
	const named = /trim-(\w+)/.exec(look)?.[1];
	if (named && isColourName(named)) return colours[named].hex;
	const start = hashOf(seed) % trims.length;
	const inTurn = [...trims.slice(start), ...trims.slice(0, start)];
	const contrast = (trim: string) => Math.abs(lightnessOf(trim) - lightnessOf(hex));
	return inTurn.find((trim) => contrast(trim) > 0.16) ?? '#3a4152';
}
