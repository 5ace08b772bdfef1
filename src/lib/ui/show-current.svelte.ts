/** Scrolls a row of links to the one that is open. The row alone: scrollIntoView would move the page, too. */
export function showCurrent(row: HTMLElement): void {
	const here = row.querySelector('[aria-current]')?.getBoundingClientRect();
	const there = row.getBoundingClientRect();
	if (here) row.scrollLeft += here.left + here.width / 2 - there.left - there.width / 2;
}
