import { fold } from '$lib/values/persian-text';

/** A value as it stands in an address: its English name in small Latin letters, else its folded Persian name. */
export function facetCode(valueEn: string, valueFa: string): string {
	const latin = valueEn
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, '-')
		.replace(/^[-.]+|[-.]+$/g, '');
	return latin || fold(valueFa).replace(/[^\p{L}\p{N}]+/gu, '-');
}
