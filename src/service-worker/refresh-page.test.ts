import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const pages = vi.hoisted(() => ({
	keptPage: vi.fn(),
	keptAt: vi.fn(() => 1000),
	keepPage: vi.fn(() => Promise.resolve(true)),
	keepPageAgain: vi.fn(() => Promise.resolve())
}));
const tellPages = vi.hoisted(() => vi.fn(() => Promise.resolve()));
const knowsPage = vi.hoisted(() => vi.fn(() => Promise.resolve(true)));
const savesData = vi.hoisted(() => vi.fn(() => false));
vi.mock('./pages', () => pages);
vi.mock('./tell-pages', () => ({ tellPages }));
vi.mock('./catalogue', () => ({ knowsPage }));
vi.mock('./network', () => ({ savesData }));

const { refreshPage } = await import('./refresh-page');
const MINUTE_MS = 60_000;
const PATH = '/products/a?variant=7';
const ask = vi.fn<(address: string, init: RequestInit) => Promise<{ status: number }>>();

beforeEach(() => {
	vi.clearAllMocks();
	vi.stubGlobal('location', new URL('https://shop.example/service-worker.js'));
	vi.stubGlobal('fetch', ask);
	pages.keptPage.mockResolvedValue(new Response('', { headers: { etag: '"one"' } }));
	ask.mockResolvedValue({ status: 304 });
	savesData.mockReturnValue(false);
});
afterEach(() => vi.unstubAllGlobals());

describe('refreshPage', () => {
	it('asks by ETag, and keeps on what the shop confirms without telling anybody', async () => {
		await refreshPage(PATH, MINUTE_MS);
		expect(ask.mock.calls[0]?.[0]).toBe(`https://shop.example${PATH}`);
		expect(ask.mock.calls[0]?.[1].headers).toMatchObject({ 'If-None-Match': '"one"' });
		expect(pages.keepPageAgain).toHaveBeenCalledOnce();
		expect(tellPages).not.toHaveBeenCalled();
	});

	it('keeps a page that changed and tells the pages', async () => {
		ask.mockResolvedValue({ status: 200 });
		await refreshPage(PATH, MINUTE_MS);
		expect(pages.keepPage).toHaveBeenCalledOnce();
		expect(tellPages).toHaveBeenCalledExactlyOnceWith({ kind: 'page-changed', path: PATH });
	});

	it('tells nobody of a page that is kept for the first time, or cannot be kept', async () => {
		ask.mockResolvedValue({ status: 200 });
		pages.keptPage.mockResolvedValueOnce(undefined);
		await refreshPage(PATH, MINUTE_MS);
		pages.keepPage.mockResolvedValueOnce(false);
		await refreshPage(PATH, MINUTE_MS);
		expect(tellPages).not.toHaveBeenCalled();
	});

	it('without a network lets the page show what the device knows with its age, and nothing else', async () => {
		ask.mockRejectedValue(new TypeError('no network'));
		await refreshPage(PATH, MINUTE_MS);
		expect(tellPages).toHaveBeenCalledOnce();
		knowsPage.mockResolvedValueOnce(false);
		await refreshPage(PATH, MINUTE_MS);
		expect(tellPages).toHaveBeenCalledOnce();
	});

	it('asks again after a moment, and of those who save data after ten minutes', async () => {
		await refreshPage(PATH, 5000);
		expect(ask).not.toHaveBeenCalled();
		savesData.mockReturnValue(true);
		await refreshPage(PATH, 10 * MINUTE_MS);
		expect(ask).not.toHaveBeenCalled();
		await refreshPage(PATH, 10 * MINUTE_MS + 1000);
		expect(ask).toHaveBeenCalledOnce();
	});

	it.each(['/cart', '/account', '/orders/KH1?key=x', 'https://elsewhere.example/'])(
		'never asks for %s',
		async (path) => {
			await refreshPage(path, MINUTE_MS);
			expect(ask).not.toHaveBeenCalled();
		}
	);
});
