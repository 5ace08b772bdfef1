/** Whether an origin is this machine itself, where nobody else can be a visitor. */
export function isLocalOrigin(origin: string): boolean {
	const { hostname } = new URL(origin);
	return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
