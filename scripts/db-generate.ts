// drizzle-kit cannot say STRICT; every table it writes gets it here, before the migration is committed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'drizzle/migrations';
execFileSync('node_modules/.bin/drizzle-kit', ['generate', ...process.argv.slice(2)], {
	stdio: 'inherit'
});

for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
	const path = `${folder}/${name}`;
	const before = readFileSync(path, 'utf8');
	const after = before.replace(/(CREATE TABLE [\s\S]*?\n\))(;)/g, '$1 STRICT$2');
	if (after !== before) writeFileSync(path, after);
}
