import type { Locale } from '$lib/values/locale';
import { inLocale } from './card';
import { facetCode } from './facet-code';
import type { KeptAttribute, KeptCategory, ProductFacts } from './kept-product';
import { likeness, shortened, steps } from './likeness';
import type { PackedProducts } from './packed-products';
import type { ImageRow, OptionValue } from './product';

/**
 * Puts products of one language into columns; `unpackProducts` takes them out again. `known` are all categories, of which
 * those of the products and what they lie under go with them.
 */
export function packProducts(
	products: readonly ProductFacts[],
	known: ReadonlyMap<string, KeptCategory>,
	locale: Locale
): PackedProducts {
	const lists = new Lists(known);
	const of = <Value>(fact: (product: ProductFacts) => Value) => products.map(fact);
	const perVariant = <Value>(fact: (variant: ProductFacts['variants'][number]) => Value) =>
		products.map(({ variants }) => variants.map(fact));
	const columns = {
		ids: steps(of(({ id }) => id)),
		slugs: of(({ slug }) => slug),
		namesFa: of(({ nameFa }) => nameFa),
		namesEn: of(({ nameEn }) => nameEn ?? 0),
		brand: of(({ brand: { id, slug, nameFa, nameEn } }) =>
			lists.brands.placeOf([id, slug, nameFa, nameEn])
		),
		category: of(({ category }) => lists.categoryPlace(category)),
		keyword: of(({ keywords }) => lists.keywords.placeOf(keywords)),
		term: of((product) => lists.termPlace(product)),
		day: of(({ day }) => day),
		sold: of(({ soldCount }) => soldCount),
		attributes: of(({ attributes }) => attributes.map((each) => lists.attributePlace(each))),
		pictures: of(({ slug, images }) => images.map(({ name }) => likeness(name, slug))),
		alts: of(({ nameFa, nameEn, images }) =>
			images.map(({ altFa }) => likeness(altFa, inLocale(locale, nameFa, nameEn)))
		),
		look: of(({ images }) => images.map((image) => lists.lookPlace(image))),
		variants: of(({ id, variants }) => steps([id, ...variants.map((each) => each.id)]).slice(1)),
		codes: of(({ variants }) => shortened(variants.map(({ code }) => code))),
		prices: of(({ variants }) => steps(variants.map(({ priceRial }) => priceRial / 10))),
		compareAts: of(compareAts),
		stock: perVariant(({ stock }) => stock),
		chosen: perVariant(({ options }) => options.map((each) => lists.optionPlace(each))),
		shown: of(({ images, variants }) =>
			variants.map(({ imageName }) => images.findIndex(({ name }) => name === imageName))
		),
		bare: products.flatMap(bare)
	};
	return { ...lists.all(), ...columns };
}

function compareAts({ variants }: ProductFacts): number[] {
	return variants.some(({ compareAtRial }) => compareAtRial !== null)
		? variants.map(({ compareAtRial }) => (compareAtRial ?? 0) / 10)
		: [];
}

function bare(product: ProductFacts, place: number): PackedProducts['bare'] {
	if (product.variants.length > 0) return [];
	return [[place, product.lastPriceRial / 10, (product.lastCompareAtRial ?? 0) / 10]];
}

/** Things in the order in which they were met, each once. */
class Listed<Thing> {
	readonly all: Thing[] = [];
	#places = new Map<string, number>();

	placeOf(thing: Thing): number {
		const key = JSON.stringify(thing);
		const known = this.#places.get(key);
		if (known !== undefined) return known;
		this.#places.set(key, this.all.length);
		return this.all.push(thing) - 1;
	}
}

type Entry<List extends 'brands' | 'terms' | 'labels' | 'options' | 'looks'> =
	PackedProducts[List][number];

class Lists {
	readonly brands = new Listed<Entry<'brands'>>();
	readonly keywords = new Listed<string>();
	#terms = new Listed<Entry<'terms'>>();
	#labels = new Listed<Entry<'labels'>>();
	#values = new Listed<[label: number, value: string, code: string | 0]>();
	#options = new Listed<Entry<'options'>>();
	#looks = new Listed<Entry<'looks'>>();
	#categories: PackedProducts['categories'] = [];
	#categoryPlaces = new Map<string, number>();
	#known: ReadonlyMap<string, KeptCategory>;

	constructor(known: ReadonlyMap<string, KeptCategory>) {
		this.#known = known;
	}

	/** Parents stand before what lies under them. */
	categoryPlace({ slug, nameFa, nameEn, parent, position }: KeptCategory): number {
		const place = this.#categoryPlaces.get(slug);
		if (place !== undefined) return place;
		const above = parent === null ? undefined : this.#known.get(parent);
		const parentPlace = above ? this.categoryPlace(above) : -1;
		this.#categoryPlaces.set(slug, this.#categories.length);
		return this.#categories.push([slug, nameFa, nameEn, parentPlace, position]) - 1;
	}

	termPlace({ unit, vatClass, withdrawalExempt, maxPerOrder, warranty }: ProductFacts): number {
		return this.#terms.placeOf([unit, vatClass, withdrawalExempt ?? 0, maxPerOrder, warranty ?? 0]);
	}

	attributePlace({ key, label, isFacet, value, code }: KeptAttribute): number {
		const labelPlace = this.#labels.placeOf([key, label, isFacet ? 1 : 0]);
		return this.#values.placeOf([labelPlace, value, code === facetCode(value, value) ? 0 : code]);
	}

	optionPlace({ key, labelFa, value, valueFa, swatch }: OptionValue): number {
		return this.#options.placeOf([key, labelFa, value, valueFa, swatch ?? 0]);
	}

	lookPlace({ width, height, placeholder }: ImageRow): number {
		return this.#looks.placeOf([width, height, placeholder]);
	}

	all() {
		return {
			brands: this.brands.all,
			categories: this.#categories,
			keywords: this.keywords.all,
			terms: this.#terms.all,
			labels: this.#labels.all,
			values: this.#values.all.map(([, value]) => value),
			valueLabels: this.#values.all.map(([label]) => label),
			valueCodes: this.#values.all.map(([, , code]) => code),
			options: this.#options.all,
			looks: this.#looks.all
		};
	}
}
