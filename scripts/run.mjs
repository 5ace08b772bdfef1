// Runs on Node 20 without dependencies: prepares, then runs the TypeScript file named first with the other arguments.
import { resolve } from 'node:path';
import { prepare, refuse, runScript } from './prepare.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) refuse('Name the script to run: node scripts/run.mjs scripts/build.ts');
await prepare();
process.exitCode = await runScript(resolve(script), args);
process.exit();
