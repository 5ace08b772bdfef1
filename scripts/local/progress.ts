const started = performance.now();

/** Runs one step of a start and prints when it is done and how long it took; a slow one shows that it lives. */
export async function step<T>(
	name: string,
	work: (say: (line: string) => void) => Promise<T>,
	quietBelowMs = 0
): Promise<T> {
	const begun = performance.now();
	let last = '';
	const say = (line: string) => {
		last = line.trim();
	};
	const tick = setInterval(() => {
		const now = Math.round((performance.now() - begun) / 1000);
		console.log(`  … ${name}, ${now} s${last ? `: ${last.slice(0, 100)}` : ''}`);
	}, 5000);
	try {
		const result = await work(say);
		const took = performance.now() - begun;
		if (took >= quietBelowMs) console.log(`· ${name} (${seconds(took)})`);
		return result;
	} finally {
		clearInterval(tick);
	}
}

/** Time since the process began, for the line that says ready. */
export function sinceStart(): string {
	return seconds(performance.now() - started);
}

function seconds(ms: number): string {
	return `${(ms / 1000).toFixed(1)} s`;
}
