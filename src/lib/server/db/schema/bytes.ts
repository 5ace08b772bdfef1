import { customType } from 'drizzle-orm/sqlite-core';

/** A BLOB column as Uint8Array; drizzle's own goes through Node's Buffer, which the Worker does not have. */
export const bytes = customType<{ data: Uint8Array; driverData: ArrayBuffer | Uint8Array }>({
	dataType: () => 'blob',
	fromDriver: (value) => (value instanceof Uint8Array ? value : new Uint8Array(value)),
	toDriver: (value) => value
});
