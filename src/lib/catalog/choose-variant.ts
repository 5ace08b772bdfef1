import type { VariantView } from './views';

/** The variant an address names, else the first one that can be bought, else the first; null where there is none. */
export function chosenVariant(
	variants: readonly VariantView[],
	code: string | null
): VariantView | null {
	return (
		variants.find((variant) => variant.code === code) ??
		variants.find(({ isAvailable }) => isAvailable) ??
		variants[0] ??
		null
	);
}

/**
 * Where choosing another value of one option leads: the variant that keeps most of the other choices, of those that
 * keep as many one that can be bought. Null when no variant has the value.
 */
export function variantWith(
	variants: readonly VariantView[],
	chosen: VariantView | null,
	key: string,
	code: string
): VariantView | null {
	const kept = (variant: VariantView) =>
		Object.entries(chosen?.values ?? {}).filter(
			([other, value]) => other !== key && variant.values[other] === value
		).length;
	const [best] = variants
		.filter((variant) => variant.values[key] === code)
		.toSorted((a, b) => kept(b) - kept(a) || Number(b.isAvailable) - Number(a.isAvailable));
	return best ?? null;
}
