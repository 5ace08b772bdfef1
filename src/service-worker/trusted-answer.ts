/** Answered by this shop itself and whole: not a redirect, an error, or what a network's own sign-in page says. */
function isOwnAnswer(answer: Response): boolean {
	return answer.status === 200 && answer.type === 'basic' && !answer.redirected;
}

function hasType(answer: Response, type: RegExp): boolean {
	return type.test(answer.headers.get('content-type') ?? '');
}

/**
 * Whether a page or catalogue answer is the same for everyone: only the shop's edge marks those it keeps itself
 * (lib/server/edge-cache.ts), and it keeps none that looked at a cookie. A captive portal does not know the mark.
 */
export function isPublicAnswer(answer: Response, type: 'text/html' | 'application/json'): boolean {
	return (
		isOwnAnswer(answer) && answer.headers.has('x-edge') && hasType(answer, new RegExp(`^${type}`))
	);
}

/** Whether an answer is the file that was asked for. */
export function isFile(answer: Response): boolean {
	return isOwnAnswer(answer) && !hasType(answer, /^text\/html/);
}

export function isPicture(answer: Response): boolean {
	return isOwnAnswer(answer) && hasType(answer, /^image\//);
}
