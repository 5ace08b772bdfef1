import { sampleStaff } from '../../scripts/local/sample-staff.ts';
import { startInstance } from '../support/shop-instance.ts';

/** One shop, with pictures, for every browser test; each test brings its own visitor. */
export default async function globalSetup(): Promise<() => Promise<void>> {
	const shop = await startInstance({ name: 'e2e', pictures: true });
	process.env.SHOP_URL = shop.url;
	process.env.SHOP_DATABASE = shop.sqld.url;
	process.env.MAILBOX_URL = shop.mailbox.url;
	process.env.JOBS_KEY = shop.bindings.JOBS_KEY;
	const staff = await sampleStaff({
		...{ url: shop.sqld.url, dataDir: shop.dataDir, isLocal: true },
		vaultKey: shop.bindings.VAULT_KEY ?? ''
	});
	process.env.SAMPLE_STAFF = JSON.stringify(staff);
	return shop.stop;
}
