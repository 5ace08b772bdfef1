import { afterEach, expect, it, vi } from 'vitest';
import { answerQuietly } from './quiet-banner.svelte';

vi.mock('./consent.svelte', () => {
	throw new Error('the line was cut');
});

afterEach(() => vi.unstubAllGlobals());

/** As much of the banner's form as the script touches. */
class PretendForm extends EventTarget {
	/** How often the browser itself sent it. */
	sent = 0;
	#submits = 0;

	requestSubmit = (submitter: { value: string }): void => {
		// A form that comes back for ever must not keep the test from ending.
		if ((this.#submits += 1) > 5) return;
		const event = Object.assign(new Event('submit', { cancelable: true }), { submitter });
		if (this.dispatchEvent(event)) this.sent += 1;
	};
}

it('a banner whose code does not come is sent as the plain form it is, once', async () => {
	vi.stubGlobal('window', {});
	const form = new PretendForm();
	answerQuietly(form as unknown as HTMLElement);
	form.requestSubmit({ value: 'refuse' });
	expect(form.sent).toBe(0);
	await vi.waitFor(() => expect(form.sent).toBe(1));
});
