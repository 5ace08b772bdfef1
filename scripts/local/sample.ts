import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { sampleRows } from '../../drizzle/sample/sample-catalog.ts';
import { importFeed } from '../../src/lib/catalog/import-feed.server.ts';

/** Loads the sample catalogue through the ordinary import; throws when a row of it is refused. */
export async function loadSample(url: string, authToken?: string): Promise<number> {
	const client = createClient({ url, ...(authToken ? { authToken } : {}) });
	try {
		const { products, rejected } = await importFeed({
			db: drizzle(client, { casing: 'snake_case' }),
			rows: sampleRows().map((row) => ({ ...row })),
			now: Date.now()
		});
		const [first] = rejected;
		if (first)
			throw new Error(
				`the sample catalogue has ${rejected.length} wrong rows; row ${first.line}, ${first.column ?? 'whole row'}: ${first.reason}`
			);
		return products;
	} finally {
		client.close();
	}
}
