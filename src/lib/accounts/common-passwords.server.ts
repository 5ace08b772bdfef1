/**
 * Whether a folded password (`foldPassword`) is among the 10,000 most common ones. The list is loaded only when a
 * password is being chosen.
 */
export async function commonPasswords(): Promise<(folded: string) => boolean> {
	const { passwords } = await import('./common-passwords.json');
	const list = ` ${passwords} `;
	// No password of the list has a space in it.
	return (folded) => !folded.includes(' ') && folded !== '' && list.includes(` ${folded} `);
}
