import type { CartView } from '$lib/cart/cart-view';
import type { CommandOutcome } from '$lib/cart/command-outcome';
import { localPath } from '$lib/values/locale';
import { keepOutcomes, putCart } from './kept-cart';
import { leavings } from './leavings';
import { isRecord, post } from './outbox-answer';
import type { KeptCommand } from './outbox-records';
import type { Sending, Stopped } from './send-waiting';

/** Sends commands together; they are forgotten with a stored answer only. Null when their fate is known. */
export async function sendCommands(
	sending: Sending,
	batch: readonly [number, KeptCommand][]
): Promise<Stopped | null> {
	const { db, now } = sending;
	const kept = batch.map(([, command]) => command);
	const locale = kept.at(-1)?.locale ?? 'fa';
	const commands = kept.map(({ command }) => command);
	const before = await leavings(db);
	const verdict = await post(sending.post, localPath('/api/cart', locale), { commands });
	if (verdict.kind === 'stored') {
		const answer = readCartAnswer(verdict.body);
		if (!answer) return { retryAfterMs: null };
		await db.change(['cart', 'commands'], async (changing) => {
			for (const [number] of batch) changing.remove('commands', number);
			// Who left their account meanwhile took their cart along.
			if (answer.whose === 'account' && (await leavings(changing)) !== before) return;
			await putCart(changing, answer, now());
			await keepOutcomes(changing, kept, answer.outcomes);
		});
		return null;
	}
	if (verdict.kind !== 'refused') {
		return { retryAfterMs: verdict.kind === 'later' ? verdict.retryAfterMs : null };
	}
	// One of them is not understood; sent one by one, the others are.
	const [first] = batch;
	if (batch.length > 1 && first) return sendCommands(sending, [first]);
	await db.change(['cart', 'commands'], async (changing) => {
		for (const [number] of batch) changing.remove('commands', number);
		const unknown = commands.map(({ id }) => ({ id, outcome: 'unknown-product' as const }));
		await keepOutcomes(changing, kept, unknown);
	});
	return null;
}

interface CartAnswer {
	view: CartView;
	whose: 'guest' | 'account';
	outcomes: CommandOutcome[];
}

/** The answer of /api/cart; null for anything else that is JSON, such as a proxy's own. */
export function readCartAnswer(body: Record<string, unknown>): CartAnswer | null {
	const { cart, whose, outcomes = [] } = body;
	if (!isRecord(cart) || !Array.isArray(cart.lines) || typeof cart.revision !== 'number')
		return null;
	if (!Array.isArray(outcomes)) return null;
	return {
		// The rest of the shape is that of our own endpoint.
		view: cart as unknown as CartView,
		whose: whose === 'account' ? 'account' : 'guest',
		outcomes: outcomes as CommandOutcome[]
	};
}
