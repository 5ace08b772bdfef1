/** JSON that may stand in a script element: nothing in it can close the element or be taken for markup. */
export function jsonForScript(data: unknown): string {
	return JSON.stringify(data)
		.replaceAll('<', '\\u003c')
		.replaceAll('>', '\\u003e')
		.replaceAll('&', '\\u0026')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}
