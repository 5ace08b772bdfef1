// Runs on Node 20 without dependencies: `npm test` and `npm run test:long`.
import { join } from 'node:path';
import { prepare, root, runScript } from './prepare.mjs';

await prepare();
const env = process.argv.includes('--long') ? { KHAKRIZ_LONG: '1' } : {};
process.exitCode = await runScript(
	join(root, 'scripts/local/test-steps.ts'),
	process.argv.slice(2),
	env
);
process.exit();
