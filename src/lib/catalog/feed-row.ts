import * as v from 'valibot';
import { normFa } from '$lib/values/persian-text';
import { ok, refused, type Result } from '$lib/values/result';
import type { FeedColumn } from './feed-columns';
import { facetCode } from './facet-code';
import * as values from './feed-values';
import type { FeedRefusal } from './feed-values';
import { VAT_CLASSES } from '$lib/values/vat';
import { UNITS, WITHDRAWAL_EXEMPTIONS } from './product';

const Words = v.pipe(v.string(), v.transform(normFa), v.maxLength(300));
const FullWords = v.pipe(Words, v.minLength(1));
const Key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,40}$/));
const FileName = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,150}$/));
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const Code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/));

const Option = v.pipe(
	v.object({
		key: Key,
		fa: FullWords,
		en: FullWords,
		value: Code,
		value_fa: FullWords,
		value_en: FullWords,
		swatch: v.nullish(Colour)
	}),
	v.transform((option) => ({
		key: option.key,
		labelFa: option.fa,
		labelEn: option.en,
		value: option.value.toLowerCase(),
		valueFa: option.value_fa,
		valueEn: option.value_en,
		...(option.swatch ? { swatch: option.swatch } : {})
	}))
);

const Attribute = v.pipe(
	v.object({
		key: Key,
		fa: FullWords,
		en: FullWords,
		value_fa: FullWords,
		value_en: FullWords,
		facet: v.optional(v.boolean(), false)
	}),
	v.transform((given) => ({
		key: given.key,
		labelFa: given.fa,
		labelEn: given.en,
		valueFa: given.value_fa,
		valueEn: given.value_en,
		code: facetCode(given.value_en, given.value_fa),
		isFacet: given.facet
	}))
);

const Size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const Image = v.pipe(
	v.object({
		name: FileName,
		alt_fa: Words,
		alt_en: v.nullish(Words, null),
		width: Size,
		height: Size,
		placeholder: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6},#[0-9a-f]{6}$/i))
	}),
	v.transform(({ name, alt_fa, alt_en, width, height, placeholder }) => ({
		name,
		altFa: alt_fa,
		altEn: alt_en,
		width,
		height,
		placeholder
	}))
);

const Named = (text: string) => {
	const [slug = '', fa = '', en = ''] = text.split(':').map((part) => part.trim());
	return { slug: slug.toLowerCase(), nameFa: fa, nameEn: en || fa };
};

const CategoryPath = values.cell((text) => {
	if (text === '') return refused('missing');
	const path = text.split('/').map(Named);
	const isSound = path.every(({ slug, nameFa }) => values.isSlug(slug) && nameFa !== '');
	const isTree = new Set(path.map(({ slug }) => slug)).size === path.length;
	return isSound && isTree && path.length <= 5 ? ok(path) : refused('wrong-shape');
});

const Brand = values.cell((text) => {
	if (text === '') return refused('missing');
	const brand = Named(text);
	return values.isSlug(brand.slug) && brand.nameFa !== '' ? ok(brand) : refused('wrong-shape');
});

const VariantCode = values.cell((text) => {
	if (text === '') return refused('missing');
	return /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/.test(text) ? ok(text) : refused('not-a-slug');
});

const Row = v.object({
	product_slug: values.slug,
	name_fa: values.requiredText(200),
	name_en: values.optionalText(200),
	summary_fa: values.text(500),
	summary_en: values.optionalText(500),
	text_fa: values.text(20_000),
	text_en: values.optionalText(20_000),
	keywords: values.text(1000),
	category_path: CategoryPath,
	brand: Brand,
	vat_class: values.oneOf(VAT_CLASSES, 'standard'),
	unit: values.oneOf(UNITS, 'piece'),
	withdrawal_exempt: values.oneOfOrNone(WITHDRAWAL_EXEMPTIONS),
	warranty_fa: values.optionalText(300),
	warranty_en: values.optionalText(300),
	max_per_order: values.count(20, 1000),
	published: values.yesOrNo(true),
	published_at: values.day,
	sold_count: values.count(0),
	attributes: values.list(Attribute, 80),
	variant_code: VariantCode,
	options: values.list(Option, 4),
	price_toman: values.amount(10),
	price_rial: values.amount(1),
	compare_at_toman: values.amount(10),
	compare_at_rial: values.amount(1),
	stock: values.count(0, 1_000_000),
	images: values.list(Image, 30)
});

/** One row of a feed that passed every check: a variant, with what it says of its product. Prices are net rials. */
export type FeedRow = Omit<
	v.InferOutput<typeof Row>,
	'price_toman' | 'price_rial' | 'compare_at_toman' | 'compare_at_rial'
> & { price: number; compareAt: number | null };

export interface FeedFault {
	column: FeedColumn;
	reason: FeedRefusal;
}

// A feed may leave columns out; valibot would say "missing key" before a cell can give its own reason.
const EMPTY = Object.fromEntries(Object.keys(Row.entries).map((key) => [key, '']));

/** Reads one row whose keys are column names. Every fault is reported, not only the first. */
export function parseFeedRow(raw: Record<string, unknown>): Result<FeedRow, 'faulty'> & {
	faults: FeedFault[];
} {
	const parsed = v.safeParse(Row, { ...EMPTY, ...raw });
	if (!parsed.success) return { ...refused('faulty'), faults: faultsOf(parsed.issues) };
	const { price_toman, price_rial, compare_at_toman, compare_at_rial, ...row } = parsed.output;
	const faults: FeedFault[] = [];
	const price = inOneCurrency(price_toman, price_rial, 'price_toman', faults);
	const compareAt = inOneCurrency(compare_at_toman, compare_at_rial, 'compare_at_toman', faults);
	if (price === null && faults.length === 0)
		faults.push({
			column: 'price_toman',
			reason: 'price' in raw || 'قیمت' in raw ? 'currency-not-named' : 'missing'
		});
	if (price !== null && compareAt !== null && compareAt <= price)
		faults.push({
			column: compare_at_rial === null ? 'compare_at_toman' : 'compare_at_rial',
			reason: 'not-higher-than-price'
		});
	if (price === null || faults.length > 0) return { ...refused('faulty'), faults };
	return { ...ok({ ...row, price, compareAt }), faults: [] };
}

function inOneCurrency(
	toman: number | null,
	rial: number | null,
	column: FeedColumn,
	faults: FeedFault[]
): number | null {
	if (toman !== null && rial !== null && toman !== rial)
		faults.push({ column, reason: 'two-currencies' });
	return toman ?? rial;
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[]): FeedFault[] {
	return issues.map((issue) => ({
		// The object schema's own keys are the columns, and a cell's message is its reason.
		column: String(issue.path?.[0]?.key) as FeedColumn,
		reason: issue.message as FeedRefusal
	}));
}
