import type { MessageContent } from './message-content';

/** The plain part of an e-mail: the same words as the HTML part. */
export function emailText(content: MessageContent): string {
	return [
		content.heading,
		...content.paragraphs,
		content.rows.map(({ label, value }) => `${label}: ${value}`).join('\n'),
		`${content.action.label}:\n${content.action.url}`,
		`--\n${content.footer.join('\n')}`
	].join('\n\n');
}
