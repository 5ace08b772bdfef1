/** Longer than this nobody is left waiting for the network while the device has something to show. */
export const PATIENCE_MS = 3000;
/** A request that failed a moment ago would fail again: for so long the device is asked first. */
const DOWN_FOR_MS = 10_000;

let failedAt = -Infinity;

/** The network's answer, or null when none came in time. The request itself goes on: `late` is what becomes of it. */
export interface Attempt {
	answer: Response | null;
	late: Promise<Response | null>;
}

/** Asks the network and waits no longer than the patience of a person. Never rejects. */
export async function tryNetwork(request: () => Promise<Response>): Promise<Attempt> {
	const late = request().then(
		(answer) => {
			failedAt = -Infinity;
			return answer;
		},
		() => {
			failedAt = performance.now();
			return null;
		}
	);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tired = new Promise<null>((resolve) => {
		timer = setTimeout(() => {
			failedAt = performance.now();
			resolve(null);
		}, PATIENCE_MS);
	});
	const answer = await Promise.race([late, tired]);
	clearTimeout(timer);
	return { answer, late };
}

/** Whether asking the network now would most likely be in vain. */
export function isNetworkDown(): boolean {
	return !navigator.onLine || performance.now() - failedAt < DOWN_FOR_MS;
}

/** Whether the person asked their browser to save data; only some browsers tell. */
export function savesData(): boolean {
	return line()?.saveData === true;
}

/** Whether the line is so slow that only what is needed should go over it. */
export function isSlow(): boolean {
	return /(^|-)2g$/.test(line()?.effectiveType ?? '');
}

function line(): { saveData?: boolean; effectiveType?: string } | undefined {
	return (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
}
