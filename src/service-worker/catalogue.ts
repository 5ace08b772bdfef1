import { shopDb } from '$lib/browser/shop-db';
import { answerFromDevice } from '$lib/offline/device-catalogue';
import { localeOf, localPath, plainPath } from '$lib/values/locale';
import { isNetworkDown, tryNetwork } from './network';
import { readySearch } from './ready-search';

/** The public catalogue: as the shop has it, or after a person's patience as this device has it, with its age. */
export async function answerCatalogue(request: Request, now: number): Promise<Response> {
	if (isNetworkDown()) {
		const known = await fromDevice(request.url, now);
		if (known) return known;
	}
	const { answer, late } = await tryNetwork(() => fetch(request));
	if (answer && isCatalogueAnswer(answer)) return answer;
	return (await fromDevice(request.url, now)) ?? answer ?? (await late) ?? nothingKnown();
}

/** JSON of this shop; a captive portal answers in its own way, and a shop in trouble has nothing to say. */
function isCatalogueAnswer(answer: Response): boolean {
	const isJson = /^application\/json/.test(answer.headers.get('content-type') ?? '');
	return isJson && !answer.redirected && answer.status < 500;
}

/** Whether the copy on this device has what a public page shows. */
export async function knowsPage(path: string, now: number): Promise<boolean> {
	const { pathname, search } = new URL(path, location.origin);
	const plain = plainPath(pathname);
	const content = `/api/catalog${plain === '/' ? '/home' : plain}${search}`;
	const known = await fromDevice(
		new URL(localPath(content, localeOf(pathname)), location.origin).href,
		now
	);
	return known?.status === 200;
}

async function fromDevice(address: string, now: number): Promise<Response | null> {
	const url = new URL(address);
	const known = await answerFromDevice(await shopDb(), url, now).catch(() => null);
	// Whoever is typing will soon search.
	if (known && url.pathname.endsWith('/suggest')) void readySearch(localeOf(url.pathname));
	return known && Response.json(known.body, { status: known.status });
}

/** In the form in which the shop's own errors come, so that the page can say what is the matter. */
function nothingKnown(): Response {
	return Response.json({ message: 'offline' }, { status: 503 });
}
