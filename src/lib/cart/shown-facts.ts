import type { ProductView, VariantView } from '$lib/catalog/views';
import type { Locale } from '$lib/values/locale';
import { priceWithoutVat, rateOn, type VatRate } from '$lib/values/vat';
import type { ShownFacts } from './preview';

/** A product's page at the moment somebody put one of its variants into the cart. */
export interface ShownProduct {
	readonly product: ProductView;
	readonly variant: VariantView;
}

/**
 * What a page shows of a variant, as a line of the cart. `rates` are those the device knows; without one the price counts
 * as free of VAT, so that its total is right and its parts are told by the server's next answer.
 */
export function shownFacts(
	{ product, variant }: ShownProduct,
	{ rates, locale, now }: { rates: readonly VatRate[]; locale: Locale; now: number }
): ShownFacts {
	const { id, slug, name, otherName, unit, vatClass, withdrawalExempt } = product;
	const vatRateBp = knownRate(rates, vatClass, now);
	const picture = product.images.find((image) => image.name === variant.image) ?? product.images[0];
	const options = optionsOf(product, variant, locale);
	return {
		...{ variantId: variant.id, productId: id, slug, code: variant.code, name, unit },
		nameFa: locale === 'fa' ? name : (otherName ?? name),
		nameEn: locale === 'en' ? name : otherName,
		...{ options, optionsFa: options, optionsEn: options, withdrawalExempt },
		image: picture
			? {
					name: picture.name,
					width: picture.width,
					height: picture.height,
					placeholder: picture.placeholder
				}
			: null,
		priceRial: priceWithoutVat(variant.price, vatRateBp ?? 0),
		vatClass: vatRateBp === null ? 'exempt' : vatClass,
		vatRateBp: vatRateBp ?? 0,
		stock: variant.isAvailable ? (variant.left ?? variant.max) : 0,
		maxPerOrder: variant.max,
		isOnSale: true
	};
}

function knownRate(
	rates: readonly VatRate[],
	vatClass: ProductView['vatClass'],
	now: number
): number | null {
	const isKnown = rates.some((rate) => rate.vatClass === vatClass && rate.validFrom <= now);
	return isKnown || vatClass === 'exempt' ? rateOn(rates, now, vatClass) : null;
}

function optionsOf(product: ProductView, variant: VariantView, locale: Locale): string {
	return product.options
		.flatMap(({ key, name, values }) => {
			const chosen = values.find(({ code }) => code === variant.values[key]);
			return chosen ? [`${name}: ${chosen.name}`] : [];
		})
		.join(locale === 'fa' ? '، ' : ', ');
}
