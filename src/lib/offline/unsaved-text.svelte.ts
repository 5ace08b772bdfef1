const TEXTS =
	'main :is(textarea, input:is([type=text], [type=tel], [type=email], [type=search], :not([type])))';

/** Whether somebody is writing: a text on the page is not what the page brought. */
export function hasUnsavedText(): boolean {
	const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TEXTS);
	return [...fields].some(({ value, defaultValue }) => value !== defaultValue);
}
