import { sha256 } from '$lib/server/secrets';

/** The word by which a policy allows exactly this inline script or style. */
export async function sourceHash(text: string): Promise<string> {
	return `'sha256-${btoa(String.fromCharCode(...(await sha256(text))))}'`;
}
