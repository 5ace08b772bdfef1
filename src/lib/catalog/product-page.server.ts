import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { type Db, retryRead } from '$lib/server/db/client';
import {
	brands,
	productAttributes,
	productImages,
	products,
	variants,
	vatRates
} from '$lib/server/db/schema/catalog';
import { categoryProducts } from '$lib/server/db/schema/listing';
import { inLocale, toCard, toImage, type Reading } from './card';
import { cardColumns } from './cards.server';
import { fromTopDown } from './category-page.server';
import { selectChain } from './category-tree.server';
import type { VatClass } from '$lib/values/vat';
import type { Unit, WithdrawalExemption } from './product';
import { toOptions, toVariant } from './product-choices';
import { shownPriceAt } from './shown-price';
import type { ProductView } from './views';

const RELATED = 8;

/** Everything the page of a product shows; null when there is none or it is not published. */
export async function productPage(
	db: Db,
	slug: string,
	{ locale, now }: Reading
): Promise<ProductView | null> {
	const [[row], variantRows, imageRows, attributeRows, chain, relatedRows, rates] = await retryRead(
		() =>
			db.batch([
				selectProduct(db, slug),
				db
					.select()
					.from(variants)
					.where(and(eq(variants.productId, idOf(slug)), eq(variants.isWithdrawn, false)))
					.orderBy(asc(variants.position), asc(variants.id)),
				db
					.select()
					.from(productImages)
					.where(eq(productImages.productId, idOf(slug)))
					.orderBy(asc(productImages.position)),
				db
					.select()
					.from(productAttributes)
					.where(eq(productAttributes.productId, idOf(slug)))
					.orderBy(asc(productAttributes.position)),
				selectChain(db, categoryOf(slug)),
				selectRelated(db, slug),
				db.select().from(vatRates)
			])
	);
	if (!row) return null;
	const { product, brand } = row;
	// CHECKs on the columns and the import allow only these.
	const vatClass = product.vatClass as VatClass;
	const price = shownPriceAt(rates, now);
	const leaf = chain.find(({ id }) => id === product.categoryId)?.slug ?? '';
	const [otherName] = locale === 'fa' ? [product.nameEn] : [product.nameFa];
	return {
		id: product.id,
		slug: product.slug,
		name: inLocale(locale, product.nameFa, product.nameEn),
		otherName,
		summary: inLocale(locale, product.summaryFa, product.summaryEn),
		paragraphs: inLocale(locale, product.textFa, product.textEn).split('\n').filter(Boolean),
		brand: { slug: brand.slug, name: inLocale(locale, brand.nameFa, brand.nameEn) },
		trail: fromTopDown(leaf, chain, locale),
		unit: product.unit as Unit,
		vatClass,
		warranty: inLocale(locale, product.warrantyFa ?? '', product.warrantyEn) || null,
		withdrawalExempt: product.withdrawalExempt as WithdrawalExemption | null,
		images: imageRows.map((image) => toImage(image, locale)),
		attributes: attributeRows.map((attribute) => ({
			name: inLocale(locale, attribute.labelFa, attribute.labelEn),
			value: inLocale(locale, attribute.valueFa, attribute.valueEn)
		})),
		options: toOptions(
			variantRows.map(({ options }) => options),
			locale
		),
		variants: variantRows.map((variant) =>
			toVariant(variant, product.maxPerOrder, (net) => price(net, vatClass))
		),
		related: relatedRows.map((card) => toCard(card, locale, price))
	};
}

function idOf(slug: string) {
	return sql`(SELECT ${products.id} FROM ${products} WHERE ${products.slug} = ${slug})`;
}

function categoryOf(slug: string) {
	return sql`(SELECT ${products.categoryId} FROM ${products} WHERE ${products.slug} = ${slug})`;
}

function selectProduct(db: Db, slug: string) {
	return db
		.select({ product: products, brand: brands })
		.from(products)
		.innerJoin(brands, eq(brands.id, products.brandId))
		.where(and(eq(products.slug, slug), eq(products.isPublished, true)));
}

/** What sells best beside it. */
function selectRelated(db: Db, slug: string) {
	const shown = db
		.select({ productId: categoryProducts.productId })
		.from(categoryProducts)
		.where(
			and(
				eq(categoryProducts.categoryId, categoryOf(slug)),
				ne(categoryProducts.productId, idOf(slug))
			)
		)
		.orderBy(
			desc(categoryProducts.isAvailable),
			desc(categoryProducts.soldCount),
			desc(categoryProducts.productId)
		)
		.limit(RELATED)
		.as('shown');
	return db
		.select(cardColumns)
		.from(shown)
		.innerJoin(products, eq(products.id, shown.productId))
		.innerJoin(brands, eq(brands.id, products.brandId))
		.orderBy(desc(products.isAvailable), desc(products.soldCount), desc(products.id));
}
