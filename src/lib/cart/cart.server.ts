import { and, asc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { Db } from '$lib/server/db/client';
import { retryRead } from '$lib/server/db/client';
import { cartCommands, cartLines, carts } from '$lib/server/db/schema/cart';
import { productImages, products, variants, vatRates } from '$lib/server/db/schema/catalog';
import type { Job } from '$lib/server/jobs';
import type { Locale } from '$lib/values/locale';
import { rial } from '$lib/values/money';
import type { VatClass, VatRate } from '$lib/values/vat';
import type { Buyable } from './cart';
import { optionsText, type CartLine, type CartView } from './cart-view';
import { priceCart, type DeliveryTerms } from './totals';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** What the catalogue knows of a variant, before anyone wants some of it. */
export type VariantFacts = Omit<CartLine, 'quantity' | 'seenPriceRial'>;

/** Everything about a cart, read in one round trip: enough to show it, to change it and to order it. */
export interface CartSnapshot {
	/** Null while there is no such cart. */
	readonly revision: number | null;
	readonly lines: readonly CartLine[];
	readonly variants: ReadonlyMap<number, VariantFacts>;
	readonly vatRates: readonly VatRate[];
	/** Those of the asked command ids that were applied before. */
	readonly applied: ReadonlySet<string>;
}

/** The priced cart; empty when there is none. `terms`: the delivery to price with it. */
export async function byId(
	db: Db,
	cartId: string | null,
	context: { locale: Locale; now: number; terms?: DeliveryTerms | null }
): Promise<CartView> {
	if (cartId === null) return { ...priceCart([], [], null, context.now), revision: 0 };
	return viewOf(await snapshot(db, cartId, context), context);
}

export function viewOf(
	{ lines, vatRates, revision }: Pick<CartSnapshot, 'lines' | 'vatRates' | 'revision'>,
	{ now, terms = null }: { now: number; terms?: DeliveryTerms | null }
): CartView {
	return { ...priceCart(lines, vatRates, terms, now), revision: revision ?? 0 };
}

/** Reads a cart with its catalogue facts; `also` names variants and command ids a change is about. */
export async function snapshot(
	db: Db,
	cartId: string,
	{
		locale,
		also = { variantIds: [], commandIds: [] }
	}: { locale: Locale; also?: { variantIds: number[]; commandIds: string[] } }
): Promise<CartSnapshot> {
	const inCart = db
		.select({ id: cartLines.variantId })
		.from(cartLines)
		.where(eq(cartLines.cartId, cartId));
	const [cartRows, lineRows, variantRows, vatRows, commandRows] = await retryRead(() =>
		db.batch([
			db.select({ revision: carts.revision }).from(carts).where(eq(carts.id, cartId)),
			db
				.select()
				.from(cartLines)
				.where(eq(cartLines.cartId, cartId))
				.orderBy(asc(cartLines.addedAt), asc(sql`rowid`)),
			db
				.select({ variant: variants, product: productColumns, image: imageColumns })
				.from(variants)
				.innerJoin(products, eq(products.id, variants.productId))
				.leftJoin(
					productImages,
					and(
						eq(productImages.productId, variants.productId),
						eq(productImages.name, variants.imageName)
					)
				)
				.where(or(inArray(variants.id, inCart), inArray(variants.id, also.variantIds))),
			db.select().from(vatRates),
			db
				.select({ id: cartCommands.commandId })
				.from(cartCommands)
				.where(
					and(eq(cartCommands.cartId, cartId), inArray(cartCommands.commandId, also.commandIds))
				)
		])
	);
	const facts = new Map(variantRows.map((row) => [row.variant.id, toFacts(row, locale)]));
	const lines = lineRows.flatMap((row) => {
		const known = facts.get(row.variantId);
		return known
			? [{ ...known, quantity: row.quantity, seenPriceRial: rial(row.seenPriceRial) }]
			: [];
	});
	return {
		revision: cartRows[0]?.revision ?? null,
		lines,
		variants: facts,
		vatRates: vatRows,
		applied: new Set(commandRows.map(({ id }) => id))
	};
}

export function buyable(facts: VariantFacts | undefined): Buyable | null {
	if (!facts?.isOnSale) return null;
	return { limit: facts.maxPerOrder, isInStock: facts.stock > 0 };
}

const productColumns = {
	slug: products.slug,
	nameFa: products.nameFa,
	nameEn: products.nameEn,
	unit: products.unit,
	vatClass: products.vatClass,
	withdrawalExempt: products.withdrawalExempt,
	maxPerOrder: products.maxPerOrder,
	isPublished: products.isPublished,
	cover: products.cover
};

const imageColumns = {
	name: productImages.name,
	width: productImages.width,
	height: productImages.height,
	placeholder: productImages.placeholder
};

interface VariantRow {
	variant: typeof variants.$inferSelect;
	product: Pick<typeof products.$inferSelect, keyof typeof productColumns>;
	image: CartLine['image'];
}

function toFacts({ variant, product, image }: VariantRow, locale: Locale): VariantFacts {
	const picture = image ?? product.cover;
	return {
		variantId: variant.id,
		productId: variant.productId,
		slug: product.slug,
		code: variant.code,
		name: locale === 'en' ? (product.nameEn ?? product.nameFa) : product.nameFa,
		nameFa: product.nameFa,
		nameEn: product.nameEn,
		options: optionsText(variant.options, locale),
		optionsFa: optionsText(variant.options, 'fa'),
		optionsEn: optionsText(variant.options, 'en'),
		unit: product.unit,
		withdrawalExempt: product.withdrawalExempt,
		image: picture && {
			name: picture.name,
			width: picture.width,
			height: picture.height,
			placeholder: picture.placeholder
		},
		priceRial: rial(variant.priceRial),
		// The table's CHECK knows the same three.
		vatClass: product.vatClass as VatClass,
		stock: variant.stock,
		maxPerOrder: product.maxPerOrder,
		isOnSale: product.isPublished && !variant.isWithdrawn
	};
}

/** A cart nobody changed for thirty days is gone with its cookie. */
export const forgetOldCarts: Job = {
	name: 'forget-old-carts',
	async run({ db, now }) {
		const gone = await db.delete(carts).where(lt(carts.updatedAt, now - THIRTY_DAYS));
		return gone.rowsAffected;
	}
};
