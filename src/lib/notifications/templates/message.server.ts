import { isOrderKind, isProofKind, type MessageKind } from '../kinds';
import type { MessageContent, MessageContext } from './message-content';
import { noticeMessage } from './notice-message.server';
import { orderMessage } from './order-message.server';
import { proofMessage } from './proof-message.server';

/** The message of a kind in the reader's language. Throws a ValiError when the kind's facts are not those given. */
export function messageContent(
	kind: MessageKind,
	facts: unknown,
	context: MessageContext
): MessageContent {
	const { locale, secret } = context;
	if (isOrderKind(kind)) return orderMessage(kind, facts, { locale, link: secret.link ?? '' });
	if (isProofKind(kind)) return proofMessage(kind, facts, context);
	return noticeMessage(kind, facts, context);
}
