import { sha256Hex } from '$lib/server/secrets';
import { canonicalJson } from './canonical-json';
import type { InvoiceSnapshot } from './invoice';

/** SHA-256 (lower-case hex) of what the document says, its salt included. */
export function snapshotHash(snapshot: InvoiceSnapshot): Promise<string> {
	return sha256Hex(canonicalJson(snapshot));
}

/** The hash printed on the document: binds its content to its number, which was given out after the content was sealed. */
export function checkHash(number: string, hashOfSnapshot: string): Promise<string> {
	return sha256Hex(`${number}|${hashOfSnapshot}`);
}
