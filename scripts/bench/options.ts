export const PARTS = ['bytes', 'speed', 'offline', 'server', 'checkout', 'sql'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
	parts: readonly Part[];
	/** Numbers of products. */
	sizes: readonly number[];
	/** Once and short: shows that everything runs, not how fast. */
	isQuick: boolean;
}

export const USAGE = `npm run bench -- [--only ${PARTS.join(',')}] [--sizes 300,100000] [--quick]`;

/** Reads the command line; throws one sentence about what it does not know. */
export function readOptions(args: readonly string[]): Options {
	const options: Options = { parts: PARTS, sizes: [300, 100_000], isQuick: false };
	const rest = args.flatMap((arg) => arg.split(/(?<=^--\w+)=/));
	for (let at = 0; at < rest.length; at += 1) {
		const name = rest[at];
		if (name === '--quick') options.isQuick = true;
		else if (name === '--only') options.parts = list(rest[(at += 1)]).map(toPart);
		else if (name === '--sizes') options.sizes = list(rest[(at += 1)]).map(toSize);
		else throw new Error(`unknown argument ${name}; ${USAGE}`);
	}
	return options;
}

function list(value = ''): string[] {
	return value.split(',').filter((each) => each !== '');
}

function toPart(name: string): Part {
	const part = PARTS.find((known) => known === name);
	if (!part) throw new Error(`there is no part ${name}; ${USAGE}`);
	return part;
}

function toSize(text: string): number {
	const size = Number(text);
	if (!Number.isInteger(size) || size < 1) throw new Error(`${text} is no number of products`);
	return size;
}
