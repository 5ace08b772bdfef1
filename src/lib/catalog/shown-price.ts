import { rial, type Rial } from '$lib/values/money';
import { priceWithVat, rateOn, type VatClass, type VatRate } from '$lib/values/vat';

/** Gives what the shopper pays for a net price: with the VAT in force at that instant. */
export function shownPriceAt(
	rates: readonly VatRate[],
	now: number
): (net: number, vatClass: VatClass) => Rial {
	const known = new Map<VatClass, number>();
	return (net, vatClass) => {
		const rate = known.get(vatClass) ?? rateOn(rates, now, vatClass);
		known.set(vatClass, rate);
		return priceWithVat(rial(net), rate);
	};
}
