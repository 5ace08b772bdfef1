import { describe, expect, it } from 'vitest';
import { normFa } from '$lib/values/persian-text';
import { sortKey } from '$lib/values/sort-key';
import { citiesOf, isProvince, provinces } from './places';
import { provinceById } from './provinces';

const cities = provinces.flatMap(({ id }) => citiesOf(id));

describe('provinces', () => {
	it('are 31, each with its own id, names and area code', () => {
		expect(provinces).toHaveLength(31);
		for (const key of ['id', 'name', 'nameEn', 'areaCode'] as const) {
			expect(new Set(provinces.map((province) => province[key])).size).toBe(31);
		}
		expect(provinces.every(({ areaCode }) => /^0[1-8]\d$/.test(areaCode))).toBe(true);
	});

	it('are known by their id only', () => {
		expect(isProvince(8)).toBe(true);
		expect(provinceById(8)?.name).toBe('تهران');
		for (const id of [0, 32, -1, 1.5, NaN]) expect(isProvince(id)).toBe(false);
	});
});

describe('cities', () => {
	it('are there for every province, each with an id of its own', () => {
		expect(provinces.every(({ id }) => citiesOf(id).length > 0)).toBe(true);
		expect(cities).toHaveLength(1319);
		expect(new Set(cities.map((city) => city.id)).size).toBe(1319);
	});

	it('are spelt as the shop spells Persian, without digits or stray signs', () => {
		for (const { name } of [...cities, ...provinces]) {
			expect(name).toBe(normFa(name));
			expect(name).toMatch(/^[\p{L} ]+(?: \([\p{L} ]+\))?$/u);
		}
	});

	it('include the centre of each province', () => {
		const centres =
			'تبریز ارومیه اردبیل اصفهان کرج ایلام بوشهر تهران شهرکرد بیرجند مشهد بجنورد اهواز زنجان سمنان زاهدان شیراز قزوین قم سنندج کرمان کرمانشاه یاسوج گرگان رشت خرم_آباد ساری اراک بندرعباس همدان یزد';
		for (const [index, name] of centres.split(' ').entries()) {
			const names = citiesOf(index + 1).map((city) => city.name.replaceAll(' ', ''));
			expect(names).toContain(name.replace('_', ''));
		}
	});

	it('stand in Persian order', () => {
		for (const { id } of provinces) {
			const keys = citiesOf(id).map((city) => sortKey(city.name));
			expect(keys).toEqual([...keys].sort());
		}
		expect([...provinces].map(({ name }) => sortKey(name))).toEqual(
			provinces.map(({ name }) => sortKey(name)).sort()
		);
	});

	it('are none for an unknown province', () => {
		expect(citiesOf(99)).toEqual([]);
	});
});
