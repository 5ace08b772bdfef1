/** Bytes that only this device can open. */
export interface Sealed {
	readonly iv: Uint8Array<ArrayBuffer>;
	readonly bytes: ArrayBuffer;
}

/** Closes and opens what is personal under a key that cannot leave the device. */
export interface Seal {
	close(value: unknown): Promise<Sealed>;
	/** Null when its key is gone or the bytes were tampered with. */
	open(sealed: Sealed): Promise<unknown>;
}
