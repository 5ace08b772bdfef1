import { addRial, rial, type Rial } from '$lib/values/money';
import { lineAmounts, priceWithVat, rateOn, type VatClass, type VatRate } from '$lib/values/vat';
import { MAX_QUANTITY } from './cart';

/** What the catalogue says now about a line, beside how many of it are wanted. Prices are net of VAT. */
export interface LineFacts {
	readonly variantId: number;
	/** How many the customer wants. */
	readonly quantity: number;
	/** The net price when the line was last shown. */
	readonly seenPriceRial: Rial;
	readonly priceRial: Rial;
	readonly vatClass: VatClass;
	readonly stock: number;
	readonly maxPerOrder: number;
	/** Published and not withdrawn. */
	readonly isOnSale: boolean;
}

/** `short`: fewer are in stock (or allowed) than wanted, and only those count. */
export type LineState = 'available' | 'short' | 'sold-out' | 'not-sold';

/** The line with its amounts. Those that are sold out or no longer sold stand in the cart with amounts of zero. */
export type QuoteLine<L extends LineFacts = LineFacts> = L & {
	readonly state: LineState;
	/** How many can be ordered now: min(wanted, stock, limit). The amounts are for these. */
	readonly counted: number;
	readonly vatRateBp: number;
	/** Of one piece, VAT included. */
	readonly unitGross: Rial;
	/** What one piece cost (VAT included) when last shown, when that was another price. */
	readonly unitGrossBefore: Rial | null;
	readonly taxable: Rial;
	readonly vat: Rial;
	readonly total: Rial;
};

/** What a delivery method costs: net, and nothing from `freeFromRial` of goods (VAT included, as the customer sees them). */
export interface DeliveryTerms {
	readonly priceRial: Rial;
	readonly freeFromRial: Rial | null;
	readonly vatClass: VatClass;
}

export interface DeliveryAmounts {
	readonly taxable: Rial;
	readonly vatRateBp: number;
	readonly vat: Rial;
	readonly total: Rial;
}

/** What an order of this cart would cost now. goodsRial + deliveryRial + vatRial = totalRial. */
export interface Quote<L extends LineFacts = LineFacts> {
	readonly lines: readonly QuoteLine<L>[];
	readonly delivery: DeliveryAmounts | null;
	/** Goods without VAT. */
	readonly goodsRial: Rial;
	/** Goods with VAT: what the shop's pages show. */
	readonly goodsGrossRial: Rial;
	/** Delivery without VAT. */
	readonly deliveryRial: Rial;
	/** VAT of goods and delivery. */
	readonly vatRial: Rial;
	readonly totalRial: Rial;
	/** Pieces that can be ordered now. */
	readonly pieces: number;
}

/**
 * Prices a cart at an instant: VAT by line, rounded down, then added (values/vat.ts). The only pricing there is:
 * the cart page, the checkout review and the order all ask it.
 */
export function priceCart<L extends LineFacts>(
	facts: readonly L[],
	vatRates: readonly VatRate[],
	terms: DeliveryTerms | null,
	now: number
): Quote<L> {
	const lines = facts.map((line) => priceLine(line, rateOn(vatRates, now, line.vatClass)));
	const goodsRial = addRial(...lines.map((line) => line.taxable));
	const goodsGrossRial = addRial(...lines.map((line) => line.total));
	const delivery =
		terms && priceDelivery(terms, goodsGrossRial, rateOn(vatRates, now, terms.vatClass));
	const deliveryRial = delivery?.taxable ?? rial(0);
	return {
		lines,
		delivery,
		goodsRial,
		goodsGrossRial,
		deliveryRial,
		vatRial: addRial(...lines.map((line) => line.vat), delivery?.vat ?? rial(0)),
		totalRial: addRial(goodsGrossRial, delivery?.total ?? rial(0)),
		pieces: lines.reduce((sum, line) => sum + line.counted, 0)
	};
}

/** Delivery for goods of that worth (VAT included). */
export function priceDelivery(
	terms: DeliveryTerms,
	goodsGross: Rial,
	vatRateBp: number
): DeliveryAmounts {
	const isFree = terms.freeFromRial !== null && goodsGross >= terms.freeFromRial;
	const { taxable, vat, total } = lineAmounts({
		unitPrice: isFree ? rial(0) : terms.priceRial,
		quantity: 1,
		discount: rial(0),
		rateBp: vatRateBp
	});
	return { taxable, vatRateBp, vat, total };
}

function priceLine<L extends LineFacts>(line: L, vatRateBp: number): QuoteLine<L> {
	const limit = Math.min(line.quantity, line.maxPerOrder, MAX_QUANTITY);
	const counted = line.isOnSale ? Math.max(0, Math.min(limit, line.stock)) : 0;
	const { taxable, vat, total } = lineAmounts({
		unitPrice: line.priceRial,
		quantity: counted,
		discount: rial(0),
		rateBp: vatRateBp
	});
	const isChanged = line.seenPriceRial !== line.priceRial;
	return {
		...line,
		state: stateOf(line, counted),
		counted,
		vatRateBp,
		unitGross: priceWithVat(line.priceRial, vatRateBp),
		unitGrossBefore: isChanged ? priceWithVat(line.seenPriceRial, vatRateBp) : null,
		taxable,
		vat,
		total
	};
}

function stateOf(line: LineFacts, counted: number): LineState {
	if (!line.isOnSale) return 'not-sold';
	if (counted === 0) return 'sold-out';
	return counted < line.quantity ? 'short' : 'available';
}
