import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
	/** From the project's root, with forward slashes. */
	path: string;
	text: string;
	imports: { target: string; isTypeOnly: boolean }[];
}

/** Every TypeScript and Svelte file below `folder`, without tests and generated code, with what it imports. */
export function sourceFiles(folder: string): SourceFile[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => !/\.test\.ts$|\/paraglide\/|\.d\.ts$/.test(path))
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, imports: importsOf(path, text) };
		});
}

function importsOf(path: string, text: string): SourceFile['imports'] {
	const script = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
		: text;
	const source = ts.createSourceFile(path, script, ts.ScriptTarget.ESNext);
	return source.statements.flatMap((statement) => {
		if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
		if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
		const isTypeOnly = ts.isImportDeclaration(statement)
			? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
			: statement.isTypeOnly;
		return [{ target: resolved(path, statement.moduleSpecifier.text), isTypeOnly }];
	});
}

/** `$lib/x` and `./x` as paths from the root without ending; packages as they are. */
function resolved(from: string, specifier: string): string {
	const bare = specifier.replace(/\.ts$/, '');
	if (bare.startsWith('$lib/')) return `src/lib/${bare.slice(5)}`;
	if (!bare.startsWith('.')) return bare;
	return join(from, '..', bare).replaceAll('\\', '/');
}
