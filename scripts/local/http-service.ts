import { createServer, type IncomingMessage, type Server } from 'node:http';

export interface Call {
	method: string;
	url: URL;
	/** Body fields of JSON or of a form; empty when there is no body or it cannot be read. */
	fields: Record<string, unknown>;
	headers: IncomingMessage['headers'];
}

export interface Reply {
	status?: number;
	headers?: Record<string, string>;
	json?: unknown;
	html?: string;
	body?: Buffer;
	/** Cut the connection instead of answering. */
	drop?: boolean;
}

export interface HttpService {
	url: string;
	close(): Promise<void>;
}

const LARGEST_BODY = 200_000;

/** Serves `answer` on 127.0.0.1; what it throws becomes a 500 that says so. */
export async function serveHttp(
	port: number,
	answer: (call: Call) => Reply | Promise<Reply>
): Promise<HttpService> {
	const server = createServer((request, response) => {
		const finish = async () => {
			const reply = await readCall(request).then(answer);
			if (reply.drop) return request.socket.destroy();
			const [type, body] = bodyOf(reply);
			response.writeHead(reply.status ?? 200, {
				...(type ? { 'Content-Type': type } : {}),
				'Cache-Control': 'no-store',
				...reply.headers
			});
			response.end(body);
		};
		finish().catch((error: unknown) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	await listen(server, port);
	return {
		url: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function bodyOf(reply: Reply): [type: string | undefined, body: string | Buffer] {
	if (reply.json !== undefined)
		return ['application/json; charset=utf-8', JSON.stringify(reply.json)];
	if (reply.html !== undefined) return ['text/html; charset=utf-8', reply.html];
	return [undefined, reply.body ?? ''];
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve());
	});
}

async function readCall(request: IncomingMessage): Promise<Call> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size <= LARGEST_BODY) chunks.push(chunk);
	}
	const text = Buffer.concat(chunks).toString('utf8');
	return {
		method: request.method ?? 'GET',
		url: new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`),
		fields: parseFields(text, request.headers['content-type'] ?? ''),
		headers: request.headers
	};
}

function parseFields(text: string, type: string): Record<string, unknown> {
	if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(text));
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: {};
	} catch {
		return {};
	}
}

/** Text made safe inside HTML, also within quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
