import { argon2Sync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '$lib/accounts/password-hash.server';
import { ratioByTurns, SAME_TIME } from '../../support/timing';

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** The same hash by another implementation, Node's own. */
function reference(password: string): string {
	const nonce = randomBytes(16);
	const tag = argon2Sync('argon2id', {
		...{ message: password, nonce, parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }
	});
	return `$argon2id$v=19$m=19456,t=2,p=1$${base64(nonce)}$${base64(tag)}`;
}

const PASSWORDS = [
	'correct horse battery staple',
	'گذرواژهٔ بلند و فارسی',
	'می‌خواهم با نیم‌فاصله',
	'😀🐪🌙 سه شکلک و متن 🫖',
	' با فاصله در دو سر ',
	'x'.repeat(256),
	'ژ'.repeat(256)
];

describe('password hashes', () => {
	for (const password of PASSWORDS)
		it(`takes the whole of “${[...password].slice(0, 24).join('')}”, as any argon2id would`, async () => {
			expect(await verifyPassword(reference(password), password)).toBe(true);
			// The last character counts: a hash of the first bytes only would not notice.
			const shorter = [...password].slice(0, -1).join('');
			expect(await verifyPassword(reference(password), shorter)).toBe(false);
			const own = await hashPassword(password);
			expect(own).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
			expect(await verifyPassword(own, password)).toBe(true);
			expect(await verifyPassword(own, shorter)).toBe(false);
		});

	it('takes one password typed on two keyboards as the same', async () => {
		const composed = 'caf\u00E9 au lait \u0622';
		const own = await hashPassword(composed);
		expect(await verifyPassword(own, composed.normalize('NFD'))).toBe(true);
	});

	it('gives every hash a salt of its own', async () => {
		expect(await hashPassword('same same same')).not.toBe(await hashPassword('same same same'));
	});

	it(
		'refuses every password where there is no hash, in the time of a real one',
		SAME_TIME,
		async () => {
			const real = reference('correct horse battery staple');
			const refuse = async (phc: string | null) =>
				expect(await verifyPassword(phc, 'not this one, though')).toBe(false);
			const ratio = await ratioByTurns(
				'hash',
				() => refuse(real),
				() => refuse(null)
			);
			expect(ratio).toBeGreaterThan(0.85);
			expect(ratio).toBeLessThan(1.15);
		}
	);
});
