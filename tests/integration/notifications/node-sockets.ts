import { connect as connectTcp, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { ConnectSocket, MailSocket } from '$lib/server/smtp-connection';

/** The Worker's sockets on Node's: every name is this machine, and any certificate will do. */
export const nodeSockets: ConnectSocket = ({ port }) => mailSocket(connectTcp(port, '127.0.0.1'));

function mailSocket(socket: Socket, event = 'connect'): MailSocket {
	const opened = new Promise((resolve, reject) => {
		socket.once(event, resolve);
		socket.once('error', reject);
	});
	opened.catch(() => undefined);
	const { readable, writable } = Duplex.toWeb(socket);
	return {
		opened,
		// Node's own declarations of web streams differ from the Worker's in letter only.
		readable: readable as ReadableStream<Uint8Array>,
		writable: writable as WritableStream<Uint8Array>,
		startTls: () => mailSocket(connectTls({ socket, rejectUnauthorized: false }), 'secureConnect'),
		close: () => Promise.resolve(void socket.destroy())
	};
}
