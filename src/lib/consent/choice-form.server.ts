import { grantedBy, type Choice } from './choice';
import { isOptionalPurpose } from './purposes';

const ACTIONS = { accept: 'accept-all', refuse: 'refuse-all', save: 'choose' } as const;

/** The choice in a plain form: `answer` is the button, `purpose` the ticked boxes. Null for anything else. */
export function choiceInForm(form: FormData, now: number): Choice | null {
	const answer = form.get('answer');
	if (typeof answer !== 'string' || !Object.hasOwn(ACTIONS, answer)) return null;
	// Just looked up among its keys.
	const action = ACTIONS[answer as keyof typeof ACTIONS];
	const ticked = form.getAll('purpose').filter((value) => typeof value === 'string');
	return {
		...{ id: crypto.randomUUID(), action, chosenAt: now },
		granted: grantedBy(action, ticked.filter(isOptionalPurpose)),
		place: form.get('place') === 'banner' ? 'banner' : 'cookies-page'
	};
}
