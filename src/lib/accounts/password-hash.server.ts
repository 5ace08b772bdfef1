import type Argon2 from '@phi-ag/argon2';
import { PASSWORD_COST } from './password-cost';
import { passwordForm } from './password';

/** Of nobody: what a password is compared with where there is no account, so that it takes the same time. */
const NOBODYS =
	'$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cy1zYWx0LTAwMA$LfNs0y7gJE292BskV7fJEjjCoZowf94tjxmjGPcUBv0';

/** An argon2id hash as PHC string with a salt of its own. Takes some 30 ms of the isolate: throttle before. */
export async function hashPassword(password: string): Promise<string> {
	const { encoded } = (await argon2()).hash(inBytes(password), { ...PASSWORD_COST });
	return encoded;
}

/** Whether the password is the one that was hashed. Without a hash: no, after the same time. */
export async function verifyPassword(phc: string | null, password: string): Promise<boolean> {
	const { success } = (await argon2()).tryVerify(phc ?? NOBODYS, inBytes(password));
	return success && phc !== null;
}

/**
 * The library tells argon2 the number of UTF-16 units where it wants bytes, so that only the first half of a Persian
 * password would count. Padding the text to as many units as it has bytes makes argon2 read exactly its bytes: the
 * padding itself is never read, and the hash is the one every other argon2 makes.
 */
function inBytes(password: string): string {
	const text = passwordForm(password);
	return text.padEnd(new TextEncoder().encode(text).length, ' ');
}

// A memo, not state: hashing is synchronous and leaves nothing behind but its 19 MiB of memory, which is used again
// instead of waiting for the garbage collector once per sign-in.
const ready = new Map<'argon2', Argon2>();

async function argon2(): Promise<Argon2> {
	const instance = ready.get('argon2') ?? (await load());
	ready.set('argon2', instance);
	return instance;
}

/** workerd takes WebAssembly compiled beforehand only, Node (tests and the dev server) reads it from the package. */
async function load(): Promise<Argon2> {
	if (import.meta.env.DEV) return (await import('@phi-ag/argon2/node')).default();
	const [{ default: Loaded }, { default: module }] = await Promise.all([
		import('@phi-ag/argon2'),
		import('@phi-ag/argon2/argon2.wasm')
	]);
	return new Loaded(new WebAssembly.Instance(module));
}
