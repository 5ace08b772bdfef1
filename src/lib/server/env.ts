import * as v from 'valibot';
import { describeEnvIssues, EnvSchema, type Settings } from './env-schema';

// A memo, not state: the same environment object always parses to the same settings.
const parsed = new WeakMap<object, Settings>();

/** The Worker's settings; throws with the names of wrong variables, never their values. */
export function readEnv(env: Record<string, unknown>): Settings {
	const known = parsed.get(env);
	if (known) return known;
	const result = v.safeParse(EnvSchema, env);
	if (!result.success) throw new Error(`settings: ${describeEnvIssues(result.issues).join('; ')}`);
	parsed.set(env, result.output);
	return result.output;
}
