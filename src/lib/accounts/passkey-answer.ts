import * as v from 'valibot';

/** Longer than any key, signature or certificate chain that a passkey sends. */
const Base64Url = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(16_384));
const CredentialId = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(1_400));

/** What a browser answers when a passkey was made (RegistrationResponseJSON of Web Authentication level 3). */
export const NewPasskeyAnswer = v.object({
	id: CredentialId,
	rawId: CredentialId,
	type: v.literal('public-key'),
	response: v.object({
		clientDataJSON: Base64Url,
		attestationObject: Base64Url,
		transports: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(10)))
	})
});
export type NewPasskeyAnswer = v.InferOutput<typeof NewPasskeyAnswer>;

/** What a browser answers when a passkey was used (AuthenticationResponseJSON). */
export const PasskeyAnswer = v.object({
	id: CredentialId,
	rawId: CredentialId,
	type: v.literal('public-key'),
	response: v.object({
		clientDataJSON: Base64Url,
		authenticatorData: Base64Url,
		signature: Base64Url,
		userHandle: v.optional(Base64Url)
	})
});
export type PasskeyAnswer = v.InferOutput<typeof PasskeyAnswer>;

/** What of the client's data is looked at before the signature over all of it is checked. */
export const ClientData = v.object({
	challenge: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
	crossOrigin: v.optional(v.literal(false))
});
