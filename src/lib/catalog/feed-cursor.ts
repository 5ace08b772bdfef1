/** A place in the order of changes: everything up to this product of this catalogue version is known. */
export interface Cursor {
	version: number;
	id: number;
}

/** Before everything. */
export const BEGINNING: Cursor = { version: -1, id: 0 };

/** Reads `12.345`; anything else, also from an older shop, starts from the beginning. */
export function parseCursor(text: string | null): Cursor {
	const match = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '');
	return match ? { version: Number(match[1]), id: Number(match[2]) } : BEGINNING;
}

export function printCursor({ version, id }: Cursor): string {
	return version < 0 ? '' : `${version}.${id}`;
}
