import { perVersion } from '$lib/catalog/per-version.server';
import { retryRead } from '$lib/server/db/client';
import { selectMethods, toMethod } from './delivery.server';
import { estimateOf, type DeliveryEstimate } from './delivery-estimate';

/** What the shop's ways of delivery promise, for every product's page. A change of theirs is a new catalogue version. */
export const deliveryEstimates = perVersion(async (db, locale): Promise<DeliveryEstimate[]> => {
	const rows = await retryRead(() => selectMethods(db));
	return rows.map((row) => estimateOf(toMethod(row, locale), locale));
});
