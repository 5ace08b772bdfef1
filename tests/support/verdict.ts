/** What a route's answer comes to for whoever asked. */
export type Verdict =
	'open' | 'sign-in' | 'second-step' | 'unknown' | 'forbidden' | 'limited' | 'broken';

interface DataAnswer {
	type?: string;
	location?: string;
	status?: number;
	nodes?: ({ type?: string; status?: number } | null)[];
}

/** Reads pages, endpoints, kit's data requests and the answers its forms' script gets. */
export async function verdictOf(response: Response): Promise<Verdict> {
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.includes('application/json');
	const data = isJson ? parsed(text) : {};
	const location =
		response.headers.get('location') ?? (data.type === 'redirect' ? data.location : null);
	if (location) return ofRedirect(location);
	const failed = data.nodes?.find((node) => node?.type === 'error')?.status;
	return ofStatus(failed ?? (data.type === 'error' ? data.status : undefined) ?? response.status);
}

function ofRedirect(location: string): Verdict {
	const path = location.replace(/^\/en(?=\/)/, '');
	if (/^\/(sign-in\/second-step|account\/security\/enrol)(\?|$)/.test(path)) return 'second-step';
	if (/^\/sign-in(\?to=|$)/.test(path)) return 'sign-in';
	if (path === '/staff?refused') return 'forbidden';
	return 'open';
}

function ofStatus(status: number): Verdict {
	if (status === 401) return 'sign-in';
	if (status === 403) return 'forbidden';
	if (status === 404) return 'unknown';
	if (status === 429) return 'limited';
	return status >= 500 ? 'broken' : 'open';
}

function parsed(text: string): DataAnswer {
	try {
		const data: unknown = JSON.parse(text);
		return typeof data === 'object' && data !== null ? data : {};
	} catch {
		return {};
	}
}
