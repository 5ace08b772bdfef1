import { expect, it } from 'vitest';
import { ok, refused, type Result } from './result';

it('carries a value or a literal reason, and the compiler knows which', () => {
	const answers: Result<number, 'too-many'>[] = [
		ok(3),
		refused('too-many', { field: 'quantity', detail: { max: 2 } })
	];
	expect(answers.map((answer) => (answer.ok ? answer.value : answer.reason))).toEqual([
		3,
		'too-many'
	]);
	expect(answers[1]).toEqual({
		ok: false,
		reason: 'too-many',
		field: 'quantity',
		detail: { max: 2 }
	});
});
