/**
 * JSON with the keys of every object in code-point order and no spaces: equal values give equal text, so that a hash of
 * it is stable. Throws a TypeError for what JSON cannot hold exactly (undefined, NaN, functions).
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
	}
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new TypeError('JSON has no such number');
	const text: string | undefined = JSON.stringify(value);
	if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`);
	return text;
}
