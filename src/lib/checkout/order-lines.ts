import type { LineToOrder } from '$lib/cart/line-to-order';
import type { Quote, QuoteLine } from '$lib/cart/totals';

/** What `orderLinesOf` needs of a plan. */
interface Ordered {
	quote: Pick<Quote, 'delivery'>;
	lines: readonly QuoteLine<LineToOrder>[];
	method: { id: string; nameFa: string; nameEn: string };
}

/** A line as the order keeps it for good: names, price and VAT rate of the moment, all amounts in rials. */
export interface NewLine {
	orderId: string;
	position: number;
	kind: 'goods' | 'delivery';
	variantId: number | null;
	code: string;
	nameFa: string;
	nameEn: string | null;
	optionsFa: string;
	optionsEn: string;
	unit: string;
	quantity: number;
	unitPriceRial: number;
	discountRial: number;
	taxableRial: number;
	vatRateBasisPoints: number;
	vatRial: number;
	totalRial: number;
	withdrawalExempt: string | null;
}

/** The goods, then the delivery where it costs something: a line of nothing has no place on an invoice. */
export function orderLinesOf(orderId: string, { quote, lines, method }: Ordered): NewLine[] {
	const goods = lines.map((line, index) => toGoods(orderId, index + 1, line));
	const { delivery } = quote;
	if (!delivery || delivery.taxable === 0) return goods;
	return [
		...goods,
		{
			...{ orderId, kind: 'delivery', position: goods.length + 1, variantId: null },
			...{ code: method.id, nameFa: method.nameFa, nameEn: method.nameEn },
			...{ optionsFa: '', optionsEn: '', unit: 'service', quantity: 1 },
			unitPriceRial: delivery.taxable,
			discountRial: 0,
			taxableRial: delivery.taxable,
			vatRateBasisPoints: delivery.vatRateBp,
			vatRial: delivery.vat,
			totalRial: delivery.total,
			withdrawalExempt: null
		}
	];
}

function toGoods(orderId: string, position: number, line: QuoteLine<LineToOrder>): NewLine {
	const { variantId, code, nameFa, nameEn, optionsFa, optionsEn, unit, withdrawalExempt } = line;
	return {
		...{ orderId, position, kind: 'goods', variantId, code, nameFa, nameEn },
		...{ optionsFa, optionsEn, unit, withdrawalExempt },
		quantity: line.counted,
		unitPriceRial: line.priceRial,
		discountRial: 0,
		taxableRial: line.taxable,
		vatRateBasisPoints: line.vatRateBp,
		vatRial: line.vat,
		totalRial: line.total
	};
}
