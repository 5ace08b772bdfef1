import { lookup } from '$lib/privacy/vault.server';
import { countAttempt, forgiveAttempt } from '$lib/server/rate-limit';
import { ok, refused, type Result } from '$lib/values/result';
import { useRecoveryCode } from './recovery-codes.server';
import { parseSecondCode, type SecondCode } from './second-code';
import { CODE_ATTEMPTS, CODE_ATTEMPTS_A_DAY } from './second-factor-limits';
import { useTotp, type FactorContext } from './totp.server';

export type CodeRefusal = 'empty' | 'not-a-code' | 'wrong-code' | 'used-code' | 'too-many-codes';

const LIMITS = [
	{ name: 'second-factor', limit: CODE_ATTEMPTS },
	{ name: 'second-factor-a-day', limit: CODE_ATTEMPTS_A_DAY }
];

/**
 * Takes the code of an account's app or one of its recovery codes, each once. `confirming` takes the first code of a
 * new app only. Tries are counted by account and before the code is looked at: any number at once are no more than five.
 */
export async function checkSecondFactor(
	context: FactorContext,
	accountId: string,
	typed: string,
	{ confirming = false } = {}
): Promise<Result<SecondCode['by'], CodeRefusal>> {
	const parsed = parseSecondCode(typed);
	if (!parsed.ok) return parsed;
	if (confirming && parsed.value.by === 'recovery') return refused('not-a-code');

	const counters = await countersOf(context, accountId);
	for (const { key, limit } of counters)
		if (!(await countAttempt(context.db, key, limit, context.now)))
			return refused('too-many-codes');

	const taken = await take(context, accountId, parsed.value, confirming);
	if (!taken.ok) return taken;
	for (const { key, limit } of counters) await forgiveAttempt(context.db, key, limit, context.now);
	return ok(parsed.value.by);
}

async function take(
	context: FactorContext,
	accountId: string,
	typed: SecondCode,
	confirming: boolean
): Promise<Result<null, 'wrong-code' | 'used-code'>> {
	if (typed.by === 'app') return useTotp(context, accountId, typed.code, { confirming });
	const isRight = await useRecoveryCode(context, accountId, typed.code);
	return isRight ? ok(null) : refused('wrong-code');
}

function countersOf({ settings }: FactorContext, accountId: string) {
	return Promise.all(
		LIMITS.map(async ({ name, limit }) => ({
			key: await lookup(settings, 'attempt', `${name}|${accountId}`),
			limit
		}))
	);
}
