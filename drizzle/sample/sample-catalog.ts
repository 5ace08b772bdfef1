import { brands } from './brands.ts';
import { productsOf, type Choice, type SampleProduct } from './build-products.ts';
import { colours, type ColourName } from './colours.ts';
import { families } from './families.ts';
import type { FeedOption, FeedRow } from './feed-row.ts';
import { picturesOf, type Picture } from './pictures.ts';
import { hashOf, SeededRandom } from './seeded-random.ts';
import { feedAttributes } from './specifications.ts';

/** The whole sample catalogue, one row per variant, in the shape of the import feed. */
export function sampleRows(): FeedRow[] {
	return sampleProducts().flatMap(rowsOf);
}

/** Every picture that the sample's rows name. */
export function samplePictures(): Picture[] {
	return sampleProducts().flatMap(picturesOf);
}

function sampleProducts(): SampleProduct[] {
	return families.flatMap(productsOf);
}

function rowsOf(product: SampleProduct): FeedRow[] {
	const { model, family } = product;
	const pictures = picturesOf(product);
	const shared = sharedColumns(product);
	const tints = product.colours.length ? product.colours : [null];
	const choices = product.choices.length ? product.choices : [null];
	return tints.flatMap((colour) =>
		choices.map((choice) => {
			const code = variantCode(product.slug, colour, choice);
			const price = toThousands(model.price * (choice?.factor ?? 1));
			return {
				...shared,
				variant_code: code,
				options: [...(colour ? [colourOption(colour)] : []), ...(choice ? [choice.option] : [])],
				price_toman: price,
				compare_at_toman: product.discount ? toThousands(price * product.discount) : null,
				stock: stockFor(code, family.slug),
				images: ownFirst(pictures, colour)
			};
		})
	);
}

function sharedColumns(product: SampleProduct) {
	const { family, model } = product;
	const brand = brands[model.brand];
	return {
		product_slug: product.slug,
		name_fa: product.name[0],
		name_en: product.name[1],
		summary_fa: product.summary[0],
		summary_en: product.summary[1],
		text_fa: product.text[0],
		text_en: product.text[1],
		keywords: family.keywords,
		category_path: product.categoryPath,
		brand: `${model.brand}:${brand.fa}:${brand.en}`,
		vat_class: family.vat ?? 'standard',
		unit: family.unit ?? 'piece',
		withdrawal_exempt: family.exempt ?? null,
		warranty_fa: family.warranty?.[0] ?? null,
		warranty_en: family.warranty?.[1] ?? null,
		max_per_order: model.max ?? null,
		published: '1' as const,
		published_at: product.publishedAt,
		sold_count: product.soldCount,
		attributes: feedAttributes(product.specifications)
	};
}

function variantCode(slug: string, colour: ColourName | null, choice: Choice | null): string {
	const number = String(hashOf(slug) % 1_000_000).padStart(6, '0');
	const parts = ['KH', number, colour?.slice(0, 3), choice?.option.value];
	return parts.filter(Boolean).join('-').replace('.', '_').toUpperCase();
}

function colourOption(colour: ColourName): FeedOption {
	const { fa, en, hex } = colours[colour];
	return {
		key: 'color',
		fa: 'رنگ',
		en: 'Colour',
		value: colour,
		value_fa: fa,
		value_en: en,
		swatch: hex
	};
}

function ownFirst(pictures: Picture[], colour: ColourName | null) {
	const own = pictures.filter((each) => each.colour === colour);
	const others = pictures.filter((each) => each.colour !== colour);
	return [...own, ...others].map((each) => each.image);
}

/** Most shelves are full, a few have one left, a few are empty. */
function stockFor(code: string, family: string): number {
	const random = new SeededRandom(`${family} ${code} stock`);
	const share = random.next();
	if (share < 0.06) return 0;
	if (share < 0.1) return 1;
	if (share < 0.18) return random.whole(2, 5);
	return Math.round(8 + random.next() ** 2 * 192);
}

function toThousands(toman: number): number {
	return Math.max(1, Math.round(toman / 1000)) * 1000;
}
