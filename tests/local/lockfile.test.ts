import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingPackages } from '../../scripts/complete-lock.mjs';

test('every platform package has an entry, or `npm ci` refuses a fresh clone (node scripts/complete-lock.mjs)', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { optionalDependencies?: Record<string, string> }>;
	};
	expect(missingPackages(packages)).toEqual([]);
	expect(
		missingPackages({ 'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } } })
	).toEqual([{ name: 'a-darwin', version: '1.0.0', dev: undefined }]);
});
