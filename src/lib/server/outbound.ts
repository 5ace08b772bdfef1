/**
 * The address a request to another server really goes to. Where providers refuse foreign addresses (domain.md 6.5),
 * OUTBOUND_BASE names a forwarder in Iran: `https://host/path` is then asked for as `OUTBOUND_BASE/https/host/path`.
 */
export function outboundUrl(settings: { OUTBOUND_BASE?: string | undefined }, url: string): string {
	if (!settings.OUTBOUND_BASE) return url;
	const { protocol, host, pathname, search } = new URL(url);
	return `${settings.OUTBOUND_BASE}/${protocol.slice(0, -1)}/${host}${pathname}${search}`;
}
