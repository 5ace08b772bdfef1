import { expect, it } from 'vitest';
import { jsonForScript } from './json-for-script';

it('writes data that reads back the same and cannot leave its script element', () => {
	const data = { name: '</script><!-- & \u2028 «چای»', price: 12 };
	const text = jsonForScript(data);
	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(text)).toEqual(data);
});
