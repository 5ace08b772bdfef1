/** The page numbers to show, with a gap where some are left out: `[1, 'gap', 4, 5, 6, 'gap', 12]`. */
export function pageWindow(page: number, pageCount: number): (number | 'gap')[] {
	const shown = new Set([1, pageCount, page - 1, page, page + 1]);
	const pages = [...shown].filter((n) => n >= 1 && n <= pageCount).sort((a, b) => a - b);
	return pages.flatMap((n, index) => {
		const before = pages[index - 1] ?? 0;
		if (n - before === 2) return [n - 1, n];
		return n - before > 2 ? ['gap' as const, n] : [n];
	});
}
