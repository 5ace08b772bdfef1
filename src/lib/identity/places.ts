import namesByProvince from './places.json' with { type: 'json' };
import { isProvince, provinces, type Province } from './provinces';

export { isProvince, provinces, type Province };

/** A city or town. Ids are those of the data set and never change. */
export interface City {
	readonly id: number;
	readonly name: string;
	readonly provinceId: number;
}

/** The cities of a province in Persian order; none for an unknown province. Some 40 kB of names: mind screens. */
export function citiesOf(provinceId: number): City[] {
	const names: Record<string, Record<string, number>> = namesByProvince;
	return Object.entries(names[provinceId] ?? {}).map(([name, id]) => ({ id, name, provinceId }));
}
