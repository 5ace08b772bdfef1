/** What the page felt like, in milliseconds since the navigation began. */
export interface Vitals {
	firstPaint: number;
	largestPaint: number;
	/** Which element was the largest, for people who read the report. */
	largest: string;
	layoutShift: number;
	/** Start and length of every task that held the main thread for more than 50 ms. */
	longTasks: [number, number][];
}

declare global {
	interface Window {
		vitals?: Vitals;
	}
}

interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
}

/** Runs in the page before anything else of it does. */
export function watchVitals(): void {
	const vitals: Vitals = {
		firstPaint: 0,
		largestPaint: 0,
		largest: '',
		layoutShift: 0,
		longTasks: []
	};
	window.vitals = vitals;
	const watch = <E extends PerformanceEntry>(type: string, each: (entry: E) => void) =>
		new PerformanceObserver((list) => {
			// The observer gives entries of the type it was asked for.
			for (const entry of list.getEntries()) each(entry as E);
		}).observe({ type, buffered: true });
	watch('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') vitals.firstPaint = entry.startTime;
	});
	watch<LargestContentfulPaint>('largest-contentful-paint', ({ startTime, element, url }) => {
		vitals.largestPaint = startTime;
		const what = url ? new URL(url).pathname : (element?.textContent ?? '').trim().slice(0, 30);
		vitals.largest = `${element?.tagName.toLowerCase() ?? 'gone'} ${what}`;
	});
	watch<LayoutShift>('layout-shift', ({ value, hadRecentInput }) => {
		if (!hadRecentInput) vitals.layoutShift += value;
	});
	watch('longtask', ({ startTime, duration }) => vitals.longTasks.push([startTime, duration]));
}

/** Total time after the first paint in which the page could not answer a touch. */
export function blockedTime({ firstPaint, longTasks }: Vitals): number {
	return longTasks
		.filter(([start, length]) => start + length > firstPaint)
		.reduce((sum, [start, length]) => {
			const late = Math.max(0, firstPaint - start);
			return sum + Math.max(0, length - 50 - late);
		}, 0);
}
