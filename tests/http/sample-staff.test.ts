import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleStaff, type SampleStaff } from '../../scripts/local/sample-staff.ts';
import { Guest } from '../support/guest';
import { type ShopInstance, startInstance } from '../support/shop-instance.ts';

/** A shop with the sample account in its database, as a local start makes it. */
async function shopWithSample(bindings: Record<string, string>) {
	const shop = await startInstance({ name: 'sample-staff', catalogue: 'empty', bindings });
	const sample = await sampleStaff({
		...{ url: shop.sqld.url, dataDir: shop.dataDir, isLocal: true },
		vaultKey: shop.bindings.VAULT_KEY ?? ''
	});
	if (!sample) throw new Error('no sample account was made');
	return { shop, sample };
}

const health = async (shop: ShopInstance) => {
	const answer = await fetch(`${shop.url}/api/health`);
	return { http: answer.status, ...((await answer.json()) as { status: string }) };
};

function signIn(guest: Guest, { identifier, password }: SampleStaff) {
	return guest.post('/sign-in', { identifier, password, to: '/staff' });
}

describe('the account that a local start prints', () => {
	let shop: ShopInstance;
	let sample: SampleStaff;
	beforeAll(async () => {
		({ shop, sample } = await shopWithSample({}));
	});
	afterAll(() => shop.stop());

	it('signs in with its password and a code, and invites a colleague by a link', async () => {
		const owner = new Guest(shop.url);
		const step = await signIn(owner, sample);
		expect(step.location).toBe('/sign-in/second-step?to=%2Fstaff');
		expect((await owner.get('/staff')).location).toMatch(/^\/sign-in\/second-step/);
		const secret = Secret.fromBase32(sample.authenticatorKey);
		const code = TOTP.generate({ secret });
		const signedIn = await owner.post(step.location ?? '', { 'one-time-code': code });
		expect(signedIn).toMatchObject({ status: 303, location: '/staff' });
		expect((await owner.get('/staff')).html).toContain('/staff/members');

		const fields = { role: 'orders', 'current-password': sample.password };
		const invited = await owner.post('/staff/members?/invite', fields);
		const link = /\/staff\/join\?token=[\w-]{43}/.exec(invited.html)?.[0] ?? '';
		expect(link).not.toBe('');
		expect((await owner.get('/staff/members')).html).not.toContain(link);
		const wrong = { role: 'orders', 'current-password': 'not the password' };
		expect((await owner.post('/staff/members?/invite', wrong)).status).toBe(400);
		const asked = await new Guest(shop.url).get(link);
		expect(asked.html).toContain('/sign-in?to=');
		expect((await new Guest(shop.url).get(`${link.slice(0, -1)}_`)).html).not.toContain(
			'/sign-in?to='
		);
	});

	it('leaves the shop healthy', async () => {
		expect(await health(shop)).toMatchObject({ http: 200, status: 'ok' });
	});
});

describe('the same database in a shop that others can reach', () => {
	let shop: ShopInstance;
	let sample: SampleStaff;
	beforeAll(async () => {
		({ shop, sample } = await shopWithSample({ SHOP_ORIGIN: 'https://shop.example' }));
	});
	afterAll(() => shop.stop());

	it('is not healthy, and the account signs in nowhere', async () => {
		expect(await health(shop)).toMatchObject({ http: 503, status: 'sample-staff-account' });
		const someone = new Guest(shop.url);
		expect((await signIn(someone, sample)).status).toBe(403);
		expect((await someone.get('/staff')).location).toBe('/sign-in?to=%2Fstaff');
		const { rows } = await shop.client.execute('SELECT count(*) AS n FROM sessions');
		expect(rows[0]?.n).toBe(0);
	});

	it('is healthy once a real owner took the roles of the sample account', async () => {
		await shop.client.batch(
			[
				`INSERT INTO accounts (id, state, locale, created_at) VALUES ('real', 'active', 'fa', 0)`,
				`INSERT INTO staff_roles (account_id, role, granted_at) VALUES ('real', 'owner', 0)`,
				`DELETE FROM staff_roles WHERE account_id <> 'real'`
			],
			'write'
		);
		expect(await health(shop)).toMatchObject({ http: 200, status: 'ok' });
	});
});
