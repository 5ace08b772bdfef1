import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What a test may do wrong on purpose. */
export interface Flaws {
	origin?: string;
	rpId?: string;
	type?: string;
	/** The device's lock was not asked for. */
	unverified?: boolean;
	counter?: number;
	userHandle?: string | null;
	crossOrigin?: boolean;
	brokenSignature?: boolean;
}

interface Asked {
	challenge: string;
}

const base64Url = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();

/** An authenticator in memory: one ES256 key with a counter, attestation "none" (Web Authentication, section 6). */
export class SoftPasskey {
	readonly id = base64Url(randomBytes(16));
	readonly #key: KeyObject;
	readonly #public: KeyObject;
	readonly #at: { origin: string; rpId: string };
	#userHandle = '';
	counter = 0;

	constructor(at: { origin: string; rpId: string }) {
		this.#at = at;
		const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		this.#key = pair.privateKey;
		this.#public = pair.publicKey;
	}

	create(options: Asked & { user: { id: string } }, flaws: Flaws = {}) {
		this.#userHandle = options.user.id;
		const authData = Buffer.concat([
			this.#head(flaws, 0x40),
			Buffer.alloc(16),
			Buffer.from([0, 16]),
			Buffer.from(this.id, 'base64url'),
			this.#coseKey()
		]);
		const attestationObject = Buffer.concat([
			Buffer.from([0xa3]),
			...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
			...[text('authData'), bytes(authData)]
		]);
		return {
			...{ id: this.id, rawId: this.id, type: 'public-key' as const },
			response: {
				clientDataJSON: this.#clientData(options, 'webauthn.create', flaws),
				attestationObject: base64Url(attestationObject),
				transports: ['internal']
			}
		};
	}

	get(options: Asked, flaws: Flaws = {}) {
		this.counter = flaws.counter ?? this.counter + 1;
		const authData = this.#head(flaws, 0);
		const clientDataJSON = this.#clientData(options, 'webauthn.get', flaws);
		const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
		const signature = sign('sha256', signed, this.#key);
		if (flaws.brokenSignature)
			signature.set([signature.at(-1) === 1 ? 2 : 1], signature.length - 1);
		const userHandle = flaws.userHandle === undefined ? this.#userHandle : flaws.userHandle;
		return {
			...{ id: this.id, rawId: this.id, type: 'public-key' as const },
			response: {
				...{ clientDataJSON, authenticatorData: base64Url(authData) },
				signature: base64Url(signature),
				...(userHandle === null ? {} : { userHandle })
			}
		};
	}

	/** Hash of the relying party, flags (present, verified, attested) and the counter. */
	#head({ rpId = this.#at.rpId, unverified = false }: Flaws, attested: number): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.counter);
		return Buffer.concat([
			sha256(rpId),
			Buffer.from([0x01 | (unverified ? 0 : 0x04) | attested]),
			counter
		]);
	}

	#clientData({ challenge }: Asked, type: string, flaws: Flaws): string {
		const { origin = this.#at.origin, crossOrigin = false } = flaws;
		return base64Url(JSON.stringify({ type: flaws.type ?? type, challenge, origin, crossOrigin }));
	}

	/** {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y} */
	#coseKey(): Buffer {
		const { x = '', y = '' } = this.#public.export({ format: 'jwk' });
		return Buffer.concat([
			Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
			bytes(Buffer.from(x, 'base64url')),
			Buffer.from([0x22]),
			bytes(Buffer.from(y, 'base64url'))
		]);
	}
}

/** CBOR text of fewer than 24 bytes. */
function text(value: string): Buffer {
	return Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
}

/** A CBOR byte string of 24 to 255 bytes, as keys and authenticator data are; the shortest form is the only right one. */
function bytes(value: Buffer): Buffer {
	if (value.length < 24 || value.length > 255) throw new RangeError('no length for this form');
	return Buffer.concat([Buffer.from([0x58, value.length]), value]);
}
