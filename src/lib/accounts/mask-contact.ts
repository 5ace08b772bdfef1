import { leftToRight, maskMobile } from '$lib/orders/mask';

const DOTS = '•••';

/** Enough of an e-mail address or mobile number for someone who knows it to recognise it, too little to write to it. */
export function maskContact(channel: 'mobile' | 'email', value: string): string {
	if (channel === 'mobile') return leftToRight(maskMobile(value));
	const at = value.lastIndexOf('@');
	const [first = ''] = value;
	return leftToRight(`${first}${DOTS}${value.slice(at)}`);
}
