import type { Locale } from '$lib/values/locale';
import type { VatClass } from '$lib/values/vat';
import { inLocale } from './card';
import { facetCode } from './facet-code';
import {
	toKept,
	type KeptAttribute,
	type KeptBrand,
	type KeptCategory,
	type KeptProduct,
	type KeptVariant
} from './kept-product';
import { alike, lengthened, sums } from './likeness';
import type { PackedProducts } from './packed-products';
import type { ImageRow, OptionValue, Unit, WithdrawalExemption } from './product';

/** Takes the products out of the columns in which `packProducts` put them. */
export function unpackProducts(packed: PackedProducts, locale: Locale): KeptProduct[] {
	const lists = unpackLists(packed);
	const ids = sums(packed.ids);
	const bare = new Map(packed.bare.map((row) => [row[0], row]));
	return packed.slugs.map((slug, place) => {
		const nameFa = packed.namesFa[place] ?? '';
		const nameEn = packed.namesEn[place] || null;
		const id = ids[place] ?? 0;
		const images = imagesOf(packed, place, slug, inLocale(locale, nameFa, nameEn));
		const [, lastPrice = 0, lastCompareAt = 0] = bare.get(place) ?? [];
		return toKept({
			...{ id, slug, nameFa, nameEn, images },
			brand: at(lists.brands, packed.brand[place]),
			category: at(lists.categories, packed.category[place]),
			keywords: at(packed.keywords, packed.keyword[place]),
			...at(lists.terms, packed.term[place]),
			day: packed.day[place] ?? 0,
			soldCount: packed.sold[place] ?? 0,
			attributes: (packed.attributes[place] ?? []).map((value) => at(lists.attributes, value)),
			variants: variantsOf(packed, place, id, images, lists.options),
			lastPriceRial: lastPrice * 10,
			lastCompareAtRial: lastCompareAt === 0 ? null : lastCompareAt * 10
		});
	});
}

/** The categories of the columns, with what they lie under. */
export function unpackCategories({ categories }: PackedProducts): KeptCategory[] {
	return categories.map(([slug, nameFa, nameEn, parent, position]) => ({
		...{ slug, nameFa, nameEn, position },
		parent: categories[parent]?.[0] ?? null
	}));
}

function unpackLists(packed: PackedProducts) {
	return {
		brands: packed.brands.map(([id, slug, nameFa, nameEn]): KeptBrand => ({
			id,
			slug,
			nameFa,
			nameEn
		})),
		categories: unpackCategories(packed),
		// The server wrote what its own CHECKs allow.
		terms: packed.terms.map(([unit, vatClass, exemption, maxPerOrder, warranty]) => ({
			unit: unit as Unit,
			vatClass: vatClass as VatClass,
			withdrawalExempt: exemption === 0 ? null : (exemption as WithdrawalExemption),
			maxPerOrder,
			warranty: warranty === 0 ? null : warranty
		})),
		attributes: packed.values.map((value, place): KeptAttribute => {
			const [key, name, isFacet] = at(packed.labels, packed.valueLabels[place]);
			const code = packed.valueCodes[place] ?? 0;
			const told = code === 0 ? facetCode(value, value) : code;
			return { key, label: name, value, code: told, isFacet: isFacet === 1 };
		}),
		options: packed.options.map(([key, label, value, name, swatch]): OptionValue => ({
			...{ key, labelFa: label, labelEn: '', value, valueFa: name, valueEn: '' },
			...(swatch === 0 ? {} : { swatch })
		}))
	};
}

function imagesOf(packed: PackedProducts, place: number, slug: string, name: string): ImageRow[] {
	const alts = packed.alts[place] ?? [];
	const looks = packed.look[place] ?? [];
	return (packed.pictures[place] ?? []).map((picture, which) => {
		const [width, height, placeholder] = at(packed.looks, looks[which]);
		return {
			...{ name: alike(picture, slug), altFa: alike(alts[which] ?? 0, name), altEn: null },
			...{ width, height, placeholder }
		};
	});
}

function variantsOf(
	packed: PackedProducts,
	place: number,
	productId: number,
	images: readonly ImageRow[],
	options: readonly OptionValue[]
): KeptVariant[] {
	const [, ...ids] = sums([productId, ...(packed.variants[place] ?? [])]);
	const codes = lengthened(packed.codes[place] ?? []);
	const prices = sums(packed.prices[place] ?? []);
	const compareAts = packed.compareAts[place] ?? [];
	return ids.map((id, which) => ({
		id,
		code: codes[which] ?? '',
		options: (packed.chosen[place]?.[which] ?? []).map((option) => at(options, option)),
		priceRial: (prices[which] ?? 0) * 10,
		compareAtRial: compareAts[which] ? compareAts[which] * 10 : null,
		stock: packed.stock[place]?.[which] ?? 0,
		imageName: images[packed.shown[place]?.[which] ?? -1]?.name ?? null
	}));
}

function at<Thing>(list: readonly Thing[], place: number | undefined): Thing {
	const thing = list[place ?? -1];
	if (thing === undefined) throw new RangeError('the columns do not fit together');
	return thing;
}
