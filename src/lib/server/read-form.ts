import * as v from 'valibot';

/** Longest single value and most fields that any form of the shop sends; more is an attack or a mistake. */
const MAX_VALUE = 4000;
const MAX_FIELDS = 120;

/** What was typed, by field name: given back with every error so that nothing is lost. */
export type Typed = Record<string, string>;

/**
 * The text fields of a posted form. A field sent twice keeps its first value, files are dropped, and values are cut at
 * 4,000 characters; only names the form has (`fields`) are kept.
 */
export async function readForm(request: Request, fields: readonly string[]): Promise<Typed> {
	// Another kind of body holds no field of the form.
	const data = await request.formData().catch(() => new FormData());
	const typed: Typed = {};
	let seen = 0;
	for (const [name, value] of data) {
		seen += 1;
		if (seen > MAX_FIELDS) break;
		if (typeof value !== 'string' || !fields.includes(name) || name in typed) continue;
		typed[name] = value.slice(0, MAX_VALUE);
	}
	return typed;
}

/** A JSON body through a schema, or null when it is no JSON or does not fit. */
export async function readJson<TSchema extends v.GenericSchema>(
	request: Request,
	schema: TSchema
): Promise<v.InferOutput<TSchema> | null> {
	const body: unknown = await request.json().catch(() => null);
	const result = v.safeParse(schema, body);
	return result.success ? result.output : null;
}
