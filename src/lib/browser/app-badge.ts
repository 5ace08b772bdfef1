/** Shows a number on the installed shop's icon, or takes it away at none. Does nothing where there is no such thing. */
export async function showOnBadge(count: number): Promise<void> {
	if (!('setAppBadge' in navigator)) return;
	const showing = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
	// Refused where the shop is not installed: there is no icon to show it on.
	await showing.catch(() => undefined);
}
