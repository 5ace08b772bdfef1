import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, parsePersonName } from './person-name';

describe('parsePersonName', () => {
	it.each([
		['سارا احمدی', 'سارا احمدی'],
		['  علي   كريمي ', 'علی کریمی'],
		['محمد‌رضا', 'محمد‌رضا'],
		['مرضیه‌السادات حسینی', 'مرضیه‌السادات حسینی'],
		['محمّد مؤمنی', 'محمّد مؤمنی'],
		["Seán O'Neil-Brown", "Seán O'Neil-Brown"],
		['D’Angelo', 'D’Angelo'],
		['سارا\nاحمدی', 'سارا احمدی'],
		['\u202eسارا\u202c', 'سارا']
	])('takes %j as %j', (input, value) => {
		expect(parsePersonName(input)).toEqual({ ok: true, value });
	});

	it.each([
		['', 'empty'],
		[' \u200c\u200e ', 'empty'],
		['س', 'too-short'],
		['س -', 'too-short'],
		['سارا ۲', 'has-digits'],
		['Sara 2', 'has-digits'],
		['٢سارا', 'has-digits'],
		['<b>سارا</b>', 'unexpected-character'],
		['سارا؛', 'unexpected-character'],
		['-سارا', 'unexpected-character'],
		['Иван Петров', 'unexpected-character'],
		['سارا 🌹', 'unexpected-character'],
		['آ'.repeat(LONGEST_NAME + 1), 'too-long']
	])('says of %j: %s', (input, reason) => {
		expect(parsePersonName(input)).toMatchObject({ ok: false, reason });
	});

	it('takes the longest name', () => {
		expect(parsePersonName('آ'.repeat(LONGEST_NAME)).ok).toBe(true);
	});
});
