/** The answer of a rule that said yes. */
export interface Ok<T> {
	readonly ok: true;
	readonly value: T;
}

/** What a text may quote beside the reason: lengths, limits, counts. Never personal data. */
export type Detail = Readonly<Record<string, string | number | boolean>>;

/** The answer of a rule that said no: a literal reason, and the form field it belongs to. */
export interface Refused<R extends string> {
	readonly ok: false;
	readonly reason: R;
	readonly field?: string;
	readonly detail?: Detail;
}

export type Result<T, R extends string> = Ok<T> | Refused<R>;

/** Wraps what a rule accepted. */
export function ok<T>(value: T): Ok<T> {
	return { ok: true, value };
}

/** Says no with a reason; a refusal is an expected answer, so it is returned and never thrown. */
export function refused<R extends string>(
	reason: R,
	extra: { field?: string; detail?: Detail } = {}
): Refused<R> {
	return { ok: false, reason, ...extra };
}
