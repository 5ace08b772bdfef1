import type { EconomicCodeRefusal } from '$lib/identity/economic-code';
import type { EmailRefusal } from '$lib/identity/email';
import type { LegalIdRefusal } from '$lib/identity/legal-id';
import type { MobileRefusal } from '$lib/identity/mobile';
import type { NationalCodeRefusal } from '$lib/identity/national-code';
import type { PersonNameRefusal } from '$lib/identity/person-name';
import type { PostalCodeRefusal } from '$lib/identity/postal-code';
import type { Result } from '$lib/values/result';
import type { CheckoutField, FieldProblem, TypedCheckout } from './checkout-fields';
import type { RegistrationRefusal, TextRefusal } from './checkout-texts';

export type ProblemReason =
	| MobileRefusal
	| EmailRefusal
	| PersonNameRefusal
	| NationalCodeRefusal
	| LegalIdRefusal
	| EconomicCodeRefusal
	| PostalCodeRefusal
	| TextRefusal
	| RegistrationRefusal
	| 'not-chosen'
	| 'unknown-choice'
	| 'not-served'
	| 'window-closed'
	| 'not-with-delivery'
	| 'not-accepted'
	| 'terms-changed'
	| 'stale-page';

/** By field name, in the order of the page. */
export type CheckoutProblems = Partial<Record<CheckoutField, FieldProblem<ProblemReason>>>;

/** Reads the fields one by one and remembers what is wrong with each. */
export class FormReading {
	readonly problems: CheckoutProblems = {};
	readonly #typed: TypedCheckout;

	constructor(typed: TypedCheckout) {
		this.#typed = typed;
	}

	get hasProblems(): boolean {
		return Object.keys(this.problems).length > 0;
	}

	text(field: CheckoutField): string {
		return this.#typed[field] ?? '';
	}

	refuse(field: CheckoutField, { reason, detail }: FieldProblem<ProblemReason>): void {
		this.problems[field] = detail ? { reason, detail } : { reason };
	}

	read<T>(field: CheckoutField, parse: (text: string) => Result<T, ProblemReason>): T | undefined {
		const result = parse(this.text(field));
		if (result.ok) return result.value;
		this.refuse(field, result);
		return undefined;
	}
}
