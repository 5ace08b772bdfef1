import type { Page } from '@playwright/test';
import type { Phone } from './phone.ts';

/** Taps the product at that place of the page that is open; milliseconds from the touch until its heading is painted. */
export async function tapProduct(phone: Phone, place: number): Promise<number> {
	const link = phone.page.locator('main a[href*="/products/"]:visible').nth(place);
	// In the middle of the window, where no bar lies over it.
	await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await phone.settle();
	const [painted] = await Promise.all([
		headingPainted(phone.page),
		link.tap({ noWaitAfter: true })
	]);
	return painted;
}

/** Milliseconds from the touch to the frame that shows another first heading. */
function headingPainted(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const heading = () => document.querySelector('main h1')?.textContent.trim() ?? '';
				const before = heading();
				let touched = 0;
				const note = (event: Event) => {
					touched = event.timeStamp;
				};
				addEventListener('pointerdown', note, { capture: true, once: true });
				setTimeout(() => reject(new Error('the tap led nowhere')), 30_000);
				const painted = () => {
					// Comes after the frame has been painted.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - touched);
					port2.postMessage(0);
				};
				const look = () => {
					const isThere = touched > 0 && heading() !== '' && heading() !== before;
					if (isThere) painted();
					else requestAnimationFrame(look);
				};
				look();
			})
	);
}
