import * as apparel from './kinds/apparel.ts';
import * as appliances from './kinds/appliances.ts';
import * as audio from './kinds/audio.ts';
import * as bags from './kinds/bags.ts';
import * as care from './kinds/care.ts';
import * as clothing from './kinds/clothing.ts';
import * as computer from './kinds/computer.ts';
import * as containers from './kinds/containers.ts';
import * as decor from './kinds/decor.ts';
import * as footwear from './kinds/footwear.ts';
import * as hotDrinks from './kinds/hot-drinks.ts';
import * as kitchen from './kinds/kitchen.ts';
import * as mobile from './kinds/mobile.ts';
import * as pantry from './kinds/pantry.ts';
import * as paper from './kinds/paper.ts';
import * as play from './kinds/play.ts';
import * as sport from './kinds/sport.ts';
import * as workshop from './kinds/workshop.ts';

/** Every object that can be drawn, by the name the catalogue uses. */
export const kinds = {
	...audio,
	...mobile,
	...computer,
	...hotDrinks,
	...appliances,
	...kitchen,
	...containers,
	...decor,
	...clothing,
	...footwear,
	...bags,
	...paper,
	...pantry,
	...care,
	...sport,
	...play,
	...workshop,
	tshirt: apparel.tshirt,
	sweater: apparel.sweater,
	shirt: apparel.shirt
};

export type KindName = keyof typeof kinds;
