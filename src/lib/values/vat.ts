import { addRial, multiplyRial, rial, subtractRial, type Rial } from './money';

/** Which VAT rate a product falls under. */
export const VAT_CLASSES = ['standard', 'exempt', 'special'] as const;
export type VatClass = (typeof VAT_CLASSES)[number];

/** A rate from an instant (epoch milliseconds) until the next one of its class. */
export interface VatRate {
	/** A `VatClass`; plain text because it is read from a table. */
	readonly vatClass: string;
	readonly validFrom: number;
	/** 1000 is ten per cent. */
	readonly rateBasisPoints: number;
}

/** The amounts of an invoice line, named as in the official form. */
export interface LineAmounts {
	readonly gross: Rial;
	readonly discount: Rial;
	readonly taxable: Rial;
	readonly vat: Rial;
	readonly total: Rial;
}

const WHOLE = 10_000n;

/**
 * VAT on a taxable amount, rounded down to the rial (VAT Act 1400, art. 7; the rounding follows
 * clients of the Moadian system, the law is silent). Throws a RangeError for a negative amount.
 */
export function vatOf(taxable: Rial, rateBasisPoints: number): Rial {
	if (taxable < 0) throw new RangeError('a taxable amount is never negative');
	if (!Number.isInteger(rateBasisPoints) || rateBasisPoints < 0 || rateBasisPoints > 10_000) {
		throw new RangeError(`${rateBasisPoints} is not a VAT rate in basis points`);
	}
	return rial(Number((BigInt(taxable) * BigInt(rateBasisPoints)) / WHOLE));
}

/**
 * The rate in force for a class at an instant, in basis points. Parliament sets it by the year, so it is
 * data; a class without a rate is a fault of the settings and throws.
 */
export function rateOn(rates: readonly VatRate[], dateMs: number, vatClass: VatClass): number {
	if (vatClass === 'exempt') return 0;
	let inForce: VatRate | undefined;
	for (const rate of rates) {
		if (rate.vatClass !== vatClass || rate.validFrom > dateMs) continue;
		if (!inForce || rate.validFrom >= inForce.validFrom) inForce = rate;
	}
	if (!inForce) throw new RangeError(`no VAT rate is set for the class ${vatClass} on that date`);
	return inForce.rateBasisPoints;
}

/**
 * One invoice line: gross = unit × quantity, taxable = gross − discount, total = taxable + VAT.
 * Throws a RangeError when the discount exceeds the gross or an amount is negative.
 */
export function lineAmounts({
	unitPrice,
	quantity,
	discount,
	rateBp
}: {
	unitPrice: Rial;
	quantity: number;
	discount: Rial;
	rateBp: number;
}): LineAmounts {
	if (unitPrice < 0 || quantity < 0) throw new RangeError('a line is never negative');
	const gross = multiplyRial(unitPrice, quantity);
	if (discount < 0 || discount > gross) {
		throw new RangeError('a discount is between nothing and the gross amount');
	}
	const taxable = subtractRial(gross, discount);
	const vat = vatOf(taxable, rateBp);
	return { gross, discount, taxable, vat, total: addRial(taxable, vat) };
}

/** The sums of the form's columns: VAT is rounded per line, so it is added and never computed again. */
export function sumAmounts(lines: readonly LineAmounts[]): LineAmounts {
	return {
		gross: addRial(...lines.map((line) => line.gross)),
		discount: addRial(...lines.map((line) => line.discount)),
		taxable: addRial(...lines.map((line) => line.taxable)),
		vat: addRial(...lines.map((line) => line.vat)),
		total: addRial(...lines.map((line) => line.total))
	};
}

/** What one piece costs the shopper. With whole-toman prices and ten per cent it is exact. */
export function priceWithVat(net: Rial, rateBp: number): Rial {
	return addRial(net, vatOf(net, rateBp));
}

/** The net price behind what the shopper pays for one piece: the whole toman among several that come to the same. */
export function priceWithoutVat(gross: Rial, rateBp: number): Rial {
	const near = Math.round((gross * Number(WHOLE)) / (Number(WHOLE) + rateBp));
	const fitting = [-2, -1, 0, 1, 2]
		.map((step) => rial(Math.max(0, near + step)))
		.filter((net) => priceWithVat(net, rateBp) === gross);
	return fitting.find((net) => net % 10 === 0) ?? fitting[0] ?? rial(near);
}
