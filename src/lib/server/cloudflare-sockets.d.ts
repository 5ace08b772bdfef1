declare module 'cloudflare:sockets' {
	import type { ConnectSocket } from '$lib/server/smtp-connection';
	/** Opens a TCP connection; only in the Worker's runtime. */
	export const connect: ConnectSocket;
}
