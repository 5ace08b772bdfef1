import type { DeliveryDoors } from '$lib/notifications/deliver.server';
import { orderLink } from '$lib/orders/order-link.server';
import { proofSecret } from './proofs.server';

/** Where delivery gets the secrets that no message in the outbox holds. */
export const messageDoors: DeliveryDoors = { orderLink, proofSecret };
