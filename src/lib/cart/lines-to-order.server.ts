import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';
import { cartLines, carts } from '$lib/server/db/schema/cart';
import { products, variants } from '$lib/server/db/schema/catalog';
import { rial } from '$lib/values/money';
import type { VatClass } from '$lib/values/vat';
import { optionsText } from './cart-view';
import type { LineToOrder } from './line-to-order';

/** The lines of a cart in one statement, for a batch that reads whatever else an order needs. */
export function selectLinesToOrder(db: Db, cartId: string) {
	return db
		.select({
			revision: carts.revision,
			variantId: variants.id,
			quantity: cartLines.quantity,
			seenPriceRial: cartLines.seenPriceRial,
			code: variants.code,
			optionValues: variants.options,
			priceRial: variants.priceRial,
			stock: variants.stock,
			isWithdrawn: variants.isWithdrawn,
			nameFa: products.nameFa,
			nameEn: products.nameEn,
			unit: products.unit,
			vatClass: products.vatClass,
			withdrawalExempt: products.withdrawalExempt,
			maxPerOrder: products.maxPerOrder,
			isPublished: products.isPublished
		})
		.from(cartLines)
		.innerJoin(carts, eq(carts.id, cartLines.cartId))
		.innerJoin(variants, eq(variants.id, cartLines.variantId))
		.innerJoin(products, eq(products.id, variants.productId))
		.where(eq(cartLines.cartId, cartId))
		.orderBy(asc(cartLines.addedAt), asc(sql`${cartLines}.rowid`));
}

type Row = Awaited<ReturnType<typeof selectLinesToOrder>>[number];

export function toLineToOrder(row: Row): LineToOrder {
	const { optionValues, isWithdrawn, isPublished, revision: _, ...line } = row;
	return {
		...line,
		seenPriceRial: rial(row.seenPriceRial),
		priceRial: rial(row.priceRial),
		// The table's CHECK knows the same three.
		vatClass: row.vatClass as VatClass,
		optionsFa: optionsText(optionValues, 'fa'),
		optionsEn: optionsText(optionValues, 'en'),
		isOnSale: isPublished && !isWithdrawn
	};
}
