// Writes the 10,000 most common passwords, most common first: node scripts/common-passwords.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dictionary } from '@zxcvbn-ts/language-common';

const MOST = 10_000;
const PACKAGE = '@zxcvbn-ts/language-common';
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const passwords = dictionary['passwords-common'].slice(0, MOST);
if (passwords.length !== MOST)
	throw new Error(`the package knows ${passwords.length} passwords only`);
const odd = passwords.find(
	(password) => /\s/.test(password) || password !== password.toLowerCase()
);
if (odd !== undefined) throw new Error('a password does not fit on a line in small letters');

const { version } = JSON.parse(
	readFileSync(at(`node_modules/${PACKAGE}/package.json`), 'utf8')
) as {
	version: string;
};
const licence = readFileSync(at(`node_modules/${PACKAGE}/LICENSE.txt`), 'utf8').trim();
const origin = `The passwords in common-passwords.json are the ${MOST} most common ones of the npm package
${PACKAGE} ${version} (github.com/zxcvbn-ts/zxcvbn), written by scripts/common-passwords.ts.`;

writeFileSync(
	at('src/lib/accounts/common-passwords.json'),
	`${JSON.stringify({ passwords: passwords.join(' ') }, null, '\t')}\n`
);
writeFileSync(at('src/lib/accounts/common-passwords.LICENSE'), `${origin}\n\n${licence}\n`);
console.log(`${passwords.length} passwords written`);
