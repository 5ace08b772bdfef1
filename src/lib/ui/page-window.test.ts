import { describe, expect, it } from 'vitest';
import { pageWindow } from './page-window';

describe('the page numbers under a list', () => {
	it('are all shown while there are few', () => {
		expect(pageWindow(1, 1)).toEqual([1]);
		expect(pageWindow(2, 4)).toEqual([1, 2, 3, 4]);
		expect(pageWindow(3, 5)).toEqual([1, 2, 3, 4, 5]);
	});

	it('leave out what is far from the current page', () => {
		expect(pageWindow(1, 12)).toEqual([1, 2, 'gap', 12]);
		expect(pageWindow(6, 12)).toEqual([1, 'gap', 5, 6, 7, 'gap', 12]);
		expect(pageWindow(12, 12)).toEqual([1, 'gap', 11, 12]);
	});

	it('never leave out a single page, which would take the same room', () => {
		expect(pageWindow(4, 12)).toEqual([1, 2, 3, 4, 5, 'gap', 12]);
		expect(pageWindow(9, 12)).toEqual([1, 'gap', 8, 9, 10, 11, 12]);
	});
});
