import { describe, expect, it } from 'vitest';
import { passwords } from './common-passwords.json';
import { checkPassword, passwordLength, passwordStrength, type PasswordContext } from './password';

const COMMON = new Set(passwords.split(' '));
const isCommon = (folded: string) => COMMON.has(folded);
const PLAIN: PasswordContext = { hasSecondFactor: false, own: [], isCommon };
const reasonOf = (password: string, changes: Partial<PasswordContext> = {}) => {
	const checked = checkPassword(password, { ...PLAIN, ...changes });
	return checked.ok ? 'fine' : checked.reason;
};

describe('checkPassword: length', () => {
	it('asks for twelve characters, or eight where there is a second factor', () => {
		expect(reasonOf('')).toBe('empty');
		expect(reasonOf('pq7 lk2 vx9')).toBe('too-short');
		expect(reasonOf('pq7 lk2 vx9m')).toBe('fine');
		expect(reasonOf('pq7 lk2', { hasSecondFactor: true })).toBe('too-short');
		expect(reasonOf('pq7 lk2v', { hasSecondFactor: true })).toBe('fine');
	});

	it('takes any length to 256 and nothing above', () => {
		const long = 'گذر واژه '.repeat(40);
		expect(reasonOf(long.slice(0, 256))).toBe('fine');
		expect(reasonOf(long.slice(0, 257))).toBe('too-long');
	});

	it('counts letters and not bytes or code units: Persian, emoji, half-spaces', () => {
		expect(passwordLength('گذرواژه')).toBe(7);
		expect(passwordLength('می‌شود')).toBe(6);
		expect(passwordLength('😀😀😀')).toBe(3);
		expect(reasonOf('😀🐪🌙😀🐪')).toBe('too-short');
		expect(reasonOf('😀🐪🌙🫖🪁🌷🍇🥁🪔🐎🦚')).toBe('too-short');
		expect(reasonOf('😀🐪🌙🫖🪁🌷🍇🥁🪔🐎🦚🕊')).toBe('fine');
		expect(reasonOf('هر شب می‌خوانم')).toBe('fine');
	});

	it('counts a letter with its accent once however it was typed', () => {
		expect(passwordLength('e\u0301')).toBe(1);
	});

	it('keeps spaces at the ends: they are part of what was typed', () => {
		const checked = checkPassword('  pq7 lk2 vx ', PLAIN);
		expect(checked).toEqual({ ok: true, value: '  pq7 lk2 vx ' });
	});
});

describe('checkPassword: what everybody tries first', () => {
	it('knows ten thousand', () => {
		expect(COMMON.size).toBe(10_000);
	});

	it('refuses each of them that is long enough', () => {
		const long = [...COMMON].filter((password) => password.length >= 8);
		expect(long.length).toBeGreaterThan(3000);
		const context = { hasSecondFactor: true };
		const taken = long.filter((password) => reasonOf(password, context) === 'fine');
		expect(taken).toEqual([]);
	});

	for (const password of [
		'PASSWORD1',
		'Qwertyuiop',
		'۱۲۳۴۵۶۷۸۹',
		'١٢٣٤٥٦٧٨٩',
		'passwordpassword',
		'dragondragondragon',
		'ضصثقفغعهخح',
		'123456123456123456'
	])
		it(`refuses ${password}: other letter case, other digits, the keys beside it, twice over`, () => {
			expect(reasonOf(password, { hasSecondFactor: true })).toBe('common');
		});

	it('refuses one character over and over', () => {
		expect(reasonOf('aaaaaaaaaaaaaaaa')).toBe('one-character');
		expect(reasonOf('۰۰۰۰۰۰۰۰۰۰۰۰')).toBe('one-character');
		expect(reasonOf('😀'.repeat(12))).toBe('one-character');
	});
});

describe('checkPassword: own data', () => {
	const own = [
		'+989120001234',
		'9120001234',
		'reza.karimi@example.com',
		'karimi',
		'رضا کریمی',
		'خاکریز'
	];
	for (const password of [
		'09120001234!',
		'۰۹۱۲ ۰۰۰ ۱۲۳۴',
		'reza.karimi@example.com',
		'Karimi1370!!',
		'رضا کريمي ۷۰',
		'رضا‌کریمی۱۳۷۰',
		'خاکریز خاکریز'
	])
		it(`refuses ${password}`, () => {
			expect(reasonOf(password, { own })).toBe('own-data');
		});

	it('bears a part of it within a longer password', () => {
		expect(reasonOf('karimi drinks strong tea', { own })).toBe('fine');
	});

	it('does not mind own data that is too short to tell anything, or empty', () => {
		expect(reasonOf('ali7 pq2 vx9m', { own: ['ali', '', '.'] })).toBe('fine');
	});
});

describe('passwordStrength', () => {
	it('says it in four words', () => {
		expect(passwordStrength('short')).toBe('too-short');
		expect(passwordStrength('pq7 lk2 vx9m')).toBe('fair');
		expect(passwordStrength('pq7 lk2 vx9m kd4')).toBe('good');
		expect(passwordStrength('هر شب کنار پنجره چای می‌نوشم')).toBe('strong');
	});

	it('is not taken in by mere length', () => {
		expect(passwordStrength('abababababababababababab')).toBe('fair');
	});
});
