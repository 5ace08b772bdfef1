import { forgetMeasured } from '$lib/analytics/forget-events.server';
import { accessForgetting } from '$lib/consent/access-log.server';
import type { Forgetting } from '$lib/consent/record-choice.server';

/** What a withdrawn permission deletes, whichever domain keeps it. */
export const forgettings: readonly Forgetting[] = [accessForgetting, forgetMeasured];
