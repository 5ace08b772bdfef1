import { afterEach, describe, expect, it, vi } from 'vitest';
import { showOnBadge } from './app-badge';

afterEach(() => vi.unstubAllGlobals());

describe('showOnBadge', () => {
	it('shows a number and takes it away at none', async () => {
		const shown: (number | null)[] = [];
		vi.stubGlobal('navigator', {
			setAppBadge: (count: number) => Promise.resolve(void shown.push(count)),
			clearAppBadge: () => Promise.resolve(void shown.push(null))
		});
		await showOnBadge(2);
		await showOnBadge(0);
		expect(shown).toEqual([2, null]);
	});

	it('goes on where there is no badge and where it is refused', async () => {
		vi.stubGlobal('navigator', {});
		await showOnBadge(1);
		const refuse = vi.fn(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		vi.stubGlobal('navigator', { setAppBadge: refuse, clearAppBadge: refuse });
		await showOnBadge(1);
		await showOnBadge(0);
		expect(refuse).toHaveBeenCalledTimes(2);
	});
});
