/** A quiet picture frame as an SVG file, for a picture that is neither on the device nor to be had. */
export function drawPlaceholder(): string {
	return (
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="#8a8174" stroke-width="2" ' +
		'stroke-linejoin="round"><path fill="#8a8174" fill-opacity=".12" stroke="none" d="M0 0h96v96H0z"/>' +
		'<rect x="30" y="33" width="36" height="30" rx="3"/><circle cx="40" cy="43" r="3"/><path d="m31 60 12-11 8 7 6-5 8 8"/></svg>'
	);
}
