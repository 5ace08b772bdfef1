import { expect, it } from 'vitest';
import { maskMobile, maskStart } from './mask';

it('leaves the end of an identifier only', () => {
	expect(maskStart('9991234561', 3)).toBe('•••••••561');
	expect(maskStart('12', 3)).toBe('12');
});

it('hides the middle of a mobile number', () => {
	expect(maskMobile('+989990000001')).toBe('0999•••0001');
});
