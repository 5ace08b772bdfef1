/** Does the work for every item, so many at a time; answers in the order of the items. */
export async function allAtOnce<T, R>(
	items: readonly T[],
	places: number,
	work: (item: T, index: number) => Promise<R>
): Promise<R[]> {
	const results: R[] = [];
	const queue = items.entries();
	await Promise.all(
		Array.from({ length: places }, async () => {
			for (const [index, item] of queue) results[index] = await work(item, index);
		})
	);
	return results;
}
