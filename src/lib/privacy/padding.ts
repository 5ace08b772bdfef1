const BLOCK = 64;
const END = 0x80;

/** Fills up to whole blocks of 64 bytes (ISO/IEC 7816-4), so that the length of a ciphertext tells little. */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const padded = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK);
	padded.set(bytes);
	padded[bytes.length] = END;
	return padded;
}

/** The bytes that were padded; throws a RangeError when the padding is not ours. */
export function unpad(padded: Uint8Array): Uint8Array {
	const end = padded.lastIndexOf(END);
	if (end < 0 || padded.length % BLOCK !== 0 || padded.subarray(end + 1).some((byte) => byte !== 0))
		throw new RangeError('the padding is broken');
	return padded.subarray(0, end);
}
