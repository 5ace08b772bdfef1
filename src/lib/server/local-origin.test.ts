import { describe, expect, it } from 'vitest';
import { isLocalOrigin } from './local-origin';

describe('an origin', () => {
	it.each([
		'http://127.0.0.1:8787',
		'http://localhost:5173',
		'http://[::1]:80',
		'http://127.3.2.1'
	])('is this machine: %s', (origin) => expect(isLocalOrigin(origin)).toBe(true));

	it.each([
		'https://khakriz.ir',
		'http://127.0.0.1.example.com',
		'http://localhost.example',
		'http://10.0.0.1:8787',
		'http://0.0.0.0:8787',
		'https://khakriz.ir/127.0.0.1'
	])('is elsewhere: %s', (origin) => expect(isLocalOrigin(origin)).toBe(false));
});
