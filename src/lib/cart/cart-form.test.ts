import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CommandsBody, parseCartForm } from './cart-form';

const ID = 'minted-id-0123456789';

describe('parseCartForm', () => {
	it('reads Persian digits and adds one when the form does not ask how many', () => {
		expect(parseCartForm('add', { variant: '12', quantity: '۳' }, ID)).toMatchObject({
			value: { id: ID, kind: 'add', variantId: 12, quantity: 3 }
		});
		expect(parseCartForm('add', { variant: '12' }, ID)).toMatchObject({ value: { quantity: 1 } });
	});

	it('keeps the id of the page, so that sending it twice counts once', () => {
		const typed = { variant: '1', command: '0193e7a0-0000-7000-8000-000000000000' };
		expect(parseCartForm('add', typed, ID)).toMatchObject({ value: { id: typed.command } });
		expect(parseCartForm('add', { ...typed, command: '<script>' }, ID)).toMatchObject({
			value: { id: ID }
		});
	});

	it.each(['', '0', '-1', '1.5', 'abc', '9'.repeat(400), '1 OR 1=1'])(
		'refuses the variant %j',
		(variant) => {
			expect(parseCartForm('add', { variant }, ID)).toMatchObject({ reason: 'unknown-product' });
		}
	);

	it.each(['', '0', '-3', '2.5', '۱۰۰۱', '1e3', '∞', 'NaN', '\u202E12x'])(
		'refuses to add the quantity %j',
		(quantity) => {
			expect(parseCartForm('add', { variant: '1', quantity }, ID)).toMatchObject({
				reason: 'wrong-quantity'
			});
		}
	);

	it('takes none as a quantity to set, which removes the line', () => {
		expect(parseCartForm('set', { variant: '1', quantity: '۰' }, ID)).toMatchObject({
			value: { quantity: 0 }
		});
	});
});

describe('CommandsBody', () => {
	const command = { id: ID, kind: 'add', variantId: 1, quantity: 1 };
	const accepts = (body: unknown) => v.safeParse(CommandsBody, body).success;

	it('takes a list of commands', () => {
		expect(accepts({ commands: [command] })).toBe(true);
	});

	it.each([
		null,
		[],
		{},
		{ commands: [] },
		{ commands: 'x' },
		{ commands: Array.from({ length: 101 }, () => command) },
		{ commands: [{ ...command, id: 'short' }] },
		{ commands: [{ ...command, kind: 'drop' }] },
		{ commands: [{ ...command, variantId: '1' }] },
		{ commands: [{ ...command, variantId: -1 }] },
		{ commands: [{ ...command, quantity: 1001 }] },
		{ commands: [{ ...command, quantity: -1 }] },
		{ commands: [{ ...command, quantity: 1e300 }] },
		{ commands: [{ ...command, priceRial: 10 }] },
		{ commands: [command], cartId: 'a' }
	])('refuses %j', (body) => {
		expect(accepts(body)).toBe(false);
	});
});
