import type { CheckoutSection } from '$lib/accounts/known-checkout';
import { inDigits } from '$lib/cart/cart-texts.svelte';
import type { CheckoutDraft } from '$lib/checkout/checkout-draft.svelte';
import type { CheckoutField } from '$lib/checkout/checkout-fields';
import type { PaymentMethod } from '$lib/checkout/checkout-request';
import { windowDayStart } from '$lib/checkout/delivery';
import { provinceById } from '$lib/identity/provinces';
import { leftToRight, maskStart } from '$lib/orders/mask';
import { m } from '$lib/paraglide/messages';
import { locale } from '$lib/ui/href';
import { localDigits } from '$lib/values/digits';
import { formatJalali } from '$lib/values/jalali';
import { formatToman } from '$lib/values/money';

/** The fields of each part of the form. */
export const FIELDS: Record<CheckoutSection, readonly CheckoutField[]> = {
	contact: ['tel', 'email'],
	buyer: [
		...(['buyer-kind', 'name', 'national-code', 'organization'] as const),
		...(['legal-id', 'economic-code', 'registration-number'] as const)
	],
	address: ['address-level1', 'address-level2', 'street-address', 'postal-code'],
	recipient: [
		...(['recipient', 'recipient-name', 'recipient-tel', 'recipient-level1'] as const),
		...(['recipient-level2', 'recipient-street', 'recipient-postal-code'] as const)
	],
	delivery: ['delivery-method', 'delivery-window', 'note'],
	payment: ['payment-method']
};

const PAYMENTS: Record<PaymentMethod, () => string> = {
	zarinpal: m.checkout_pay_zarinpal,
	zibal: m.checkout_pay_zibal,
	transfer: m.checkout_pay_transfer,
	'on-delivery': m.checkout_pay_on_delivery
};

export function hasProblemIn(draft: CheckoutDraft, section: CheckoutSection): boolean {
	return FIELDS[section].some((field) => draft.errors[field] !== undefined);
}

/** What a folded part of the form says about itself. */
export function toldLines(draft: CheckoutDraft, section: CheckoutSection): string[] {
	return TELL[section](draft).filter((line) => line !== '');
}

const digits = (text: string) => leftToRight(localDigits(text, locale()));

const TELL: Record<CheckoutSection, (draft: CheckoutDraft) => string[]> = {
	contact: ({ values }) => [digits(values.tel.replace(/^\+98/, '0')), values.email],
	buyer: ({ values }) =>
		values['buyer-kind'] === 'legal'
			? [
					values.organization,
					`${m.checkout_legal_id()}: ${digits(maskStart(values['legal-id'], 3))}`
				]
			: [
					values.name,
					`${m.checkout_national_code()}: ${digits(maskStart(values['national-code'], 3))}`
				],
	address: ({ values }) => {
		const province = provinceById(Number(values['address-level1']));
		const name = (locale() === 'fa' ? province?.name : province?.nameEn) ?? '';
		return [
			`${name}${m.profile_comma()}${values['address-level2']}`,
			values['street-address'],
			m.profile_postal_code({ code: digits(values['postal-code']) })
		];
	},
	recipient: ({ values }) => [
		values.recipient === 'other'
			? values['recipient-name'] || m.checkout_recipient_other()
			: m.checkout_recipient_me()
	],
	delivery: (draft) => {
		const method = draft.methods.find(({ id }) => id === draft.values['delivery-method']);
		if (!method) return [m.checkout_problem_not_chosen_delivery()];
		const { total } = method.amounts;
		const cost = total === 0 ? m.checkout_delivery_free() : formatToman(total, locale());
		return [`${method.name}${m.profile_comma()}${cost}`, windowOf(draft, method.windows)];
	},
	payment: ({ values }) => {
		const known = Object.entries(PAYMENTS).find(([method]) => method === values['payment-method']);
		return [known?.[1]() ?? m.checkout_problem_not_chosen_payment()];
	}
};

function windowOf(
	draft: CheckoutDraft,
	windows: CheckoutDraft['methods'][number]['windows']
): string {
	const window = windows.find(({ id }) => id === draft.values['delivery-window']);
	if (!window) return '';
	return m.orders_delivery_window_text({
		day: formatJalali(windowDayStart(window), locale(), 'weekday'),
		from: inDigits(window.startHour),
		to: inDigits(window.endHour)
	});
}
