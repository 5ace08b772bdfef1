// Vite's dev server with the drawn pictures, which stand outside `static/`: node scripts/local/vite-dev.ts PORT FOLDER
import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createServer, type Plugin } from 'vite';

const [port, folder = ''] = process.argv.slice(2);
const PICTURE = /^\/img\/products\/([\w.-]+\.(avif|webp))$/;

const pictures: Plugin = {
	name: 'sample-pictures',
	configureServer(server) {
		server.middlewares.use((request, response, next) => {
			const [, name] = PICTURE.exec(request.url?.split('?')[0] ?? '') ?? [];
			const file = join(folder, name ?? '');
			if (!name || !existsSync(file)) return next();
			response.setHeader('Content-Type', `image/${extname(name).slice(1)}`);
			createReadStream(file).pipe(response);
		});
	}
};

const server = await createServer({
	plugins: [pictures],
	server: { host: '127.0.0.1', port: Number(port), strictPort: true }
});
await server.listen();
server.printUrls();
for (const name of ['SIGTERM', 'SIGINT'] as const)
	process.on(name, () => void server.close().finally(() => process.exit(0)));
