export interface HeaderRule {
	/** Source of the regular expression that paths are matched with. */
	pattern: string;
	set: [name: string, value: string][];
	unset: string[];
}

/** Reads Cloudflare's `_headers` format: a path line, then indented `Name: value` and `! Name` lines. */
export function parseHeadersFile(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		const content = line.trim();
		if (content === '' || content.startsWith('#')) continue;
		const current = rules.at(-1);
		if (content.startsWith('/')) rules.push({ pattern: toPattern(content), set: [], unset: [] });
		else if (content.startsWith('!')) current?.unset.push(content.slice(1).trim().toLowerCase());
		else {
			const colon = content.indexOf(':');
			const name = content.slice(0, colon).trim().toLowerCase();
			if (colon > 0) current?.set.push([name, content.slice(colon + 1).trim()]);
		}
	}
	return rules;
}

/** `*` stands for anything, `:name` for one path segment. */
function toPattern(path: string): string {
	const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return `^${escaped.replaceAll('*', '.*').replace(/:[A-Za-z]\w*/g, '[^/]+')}$`;
}

/** Applies every rule that matches, in order; a name set by two rules gets both values. */
export function applyRules(rules: readonly HeaderRule[], path: string, headers: Headers): void {
	const added = new Set<string>();
	for (const { pattern, set, unset } of rules) {
		if (!new RegExp(pattern).test(path)) continue;
		for (const name of unset) {
			headers.delete(name);
			added.delete(name);
		}
		for (const [name, value] of set) {
			if (added.has(name)) headers.append(name, value);
			else headers.set(name, value);
			added.add(name);
		}
	}
}
