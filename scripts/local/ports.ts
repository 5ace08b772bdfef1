import { createServer } from 'node:net';

/** Whether nobody listens on this port of 127.0.0.1. */
export async function isFree(port: number): Promise<boolean> {
	const release = await holdPort(port);
	await release?.();
	return release !== null;
}

/** Takes a port at once and keeps it from others until released; null when it is in use. */
export function holdPort(port: number): Promise<(() => Promise<void>) | null> {
	return new Promise((resolve) => {
		const holder = createServer((socket) => socket.destroy());
		holder.once('error', () => resolve(null));
		holder.listen(port, '127.0.0.1', () =>
			resolve(() => new Promise((released) => holder.close(() => released())))
		);
	});
}

const given = new Set<number>();

/** A free port chosen by the system, and never the same twice in one process. */
export async function freePort(): Promise<number> {
	const port = await new Promise<number>((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
	if (port === 0 || given.has(port)) return freePort();
	given.add(port);
	return port;
}

/** The wanted port when it is free, otherwise any free one. */
export async function preferPort(wanted: number): Promise<number> {
	if (wanted <= 65_535 && !given.has(wanted) && (await isFree(wanted))) {
		given.add(wanted);
		return wanted;
	}
	return freePort();
}
