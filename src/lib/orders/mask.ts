const DOT = '•';

/** All but the last `shown` characters hidden: enough for the owner to recognise, too little for who was sent the link. */
export function maskStart(text: string, shown: number): string {
	const hidden = Math.max(0, text.length - shown);
	return DOT.repeat(hidden) + text.slice(hidden);
}

/** `0912•••0001` of an E.164 Iranian mobile number. */
export function maskMobile(mobile: string): string {
	const national = `0${mobile.replace(/^\+98/, '')}`;
	return `${national.slice(0, 4)}${DOT.repeat(3)}${national.slice(-4)}`;
}

/** `g•••@example.com`: the domain tells which mailbox to look into. */
export function maskEmail(email: string): string {
	const at = email.lastIndexOf('@');
	return at < 0 ? '' : `${email.slice(0, 1)}${DOT.repeat(3)}${email.slice(at)}`;
}

/** Keeps dots between digits in their place within a right-to-left line. */
export function leftToRight(text: string): string {
	return `\u2066${text}\u2069`;
}
