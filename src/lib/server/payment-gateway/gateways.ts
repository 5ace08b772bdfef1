import type { Settings } from '../env-schema';
import { PROVIDERS, type Gateway, type Provider } from './gateway';
import { zarinpal } from './zarinpal';
import { zibal } from './zibal';

/** The provider of that name, or null when this shop has no contract with it. */
export function gatewayOf(settings: Settings, provider: Provider): Gateway | null {
	const { ZARINPAL_MERCHANT_ID, ZIBAL_MERCHANT } = settings;
	if (provider === 'zarinpal')
		return ZARINPAL_MERCHANT_ID ? zarinpal({ ...settings, ZARINPAL_MERCHANT_ID }) : null;
	return ZIBAL_MERCHANT ? zibal({ ...settings, ZIBAL_MERCHANT }) : null;
}

export function isProvider(text: string): text is Provider {
	return PROVIDERS.some((provider) => provider === text);
}
