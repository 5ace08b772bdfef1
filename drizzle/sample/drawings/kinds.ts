import * as apparel from './kinds/apparel.ts';
import * as audio from './kinds/audio.ts';
import * as hotDrinks from './kinds/hot-drinks.ts';
import * as mobile from './kinds/mobile.ts';

/** Every object that can be drawn, by the name the catalogue uses. */
export const kinds = {
	headphones: audio.headphones,
	earbuds: audio.earbuds,
	speaker: audio.speaker,
	charger: mobile.charger,
	powerBank: mobile.powerBank,
	wirelessPad: mobile.wirelessPad,
	cable: mobile.cable,
	hub: mobile.hub,
	phoneCase: mobile.phoneCase,
	phoneStand: mobile.phoneStand,
	screenGuard: mobile.screenGuard,
	kettle: hotDrinks.kettle,
	teaMaker: hotDrinks.teaMaker,
	coffeeMachine: hotDrinks.coffeeMachine,
	mokaPot: hotDrinks.mokaPot,
	tshirt: apparel.tshirt,
	sweater: apparel.sweater,
	shirt: apparel.shirt
};

export type KindName = keyof typeof kinds;
