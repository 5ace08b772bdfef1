import type { MessageContent } from './message-content';

/** The plain part of an e-mail: the same words as the HTML part. */
export function emailText(content: MessageContent): string {
	const { heading, paragraphs, rows, action, footer } = content;
	return [
		heading,
		...paragraphs,
		rows.map(({ label, value }) => `${label}: ${value}`).join('\n'),
		action && `${action.label}:\n${action.url}`,
		`--\n${footer.join('\n')}`
	]
		.filter(Boolean)
		.join('\n\n');
}
