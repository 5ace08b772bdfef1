import { onCLS, onINP, onLCP, onTTFB, type Metric } from 'web-vitals';
import type { Vital } from './vocabulary';

const NAMES: Partial<Record<Metric['name'], Vital>> = {
	CLS: 'cls',
	INP: 'inp',
	LCP: 'lcp',
	TTFB: 'ttfb'
};

/** Tells how fast this page was, once it is known: for some of it that is when the page is left. */
export function measureVitals(tell: (vital: Vital, value: number) => void): void {
	const report = ({ name, value }: Metric) => {
		const vital = NAMES[name];
		// A layout shift is a share of the window; the others are milliseconds.
		if (vital) tell(vital, Math.round(vital === 'cls' ? value * 1000 : value));
	};
	for (const measure of [onCLS, onINP, onLCP, onTTFB]) measure(report);
}
