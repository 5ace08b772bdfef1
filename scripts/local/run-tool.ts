import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a script under this Node in the project's folder; throws with the end of its output when it fails. */
export function runTool(
	what: string,
	args: string[],
	onLine: (line: string) => void = () => undefined,
	env: Record<string, string> = {}
): Promise<void> {
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const tail: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => {
			for (const line of chunk.toString().split('\n')) {
				if (line.trim() === '') continue;
				tail.push(line);
				if (tail.length > 30) tail.shift();
				onLine(line);
			}
		});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${what} failed:\n${tail.join('\n')}`))
		);
	});
}
