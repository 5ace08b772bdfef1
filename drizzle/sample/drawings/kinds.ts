import * as apparel from './kinds/apparel.ts';
import * as audio from './kinds/audio.ts';
import * as baby from './kinds/baby.ts';
import * as bags from './kinds/bags.ts';
import * as ballGames from './kinds/ball-games.ts';
import * as books from './kinds/books.ts';
import * as bottoms from './kinds/bottoms.ts';
import * as camping from './kinds/camping.ts';
import * as climate from './kinds/climate.ts';
import * as computer from './kinds/computer.ts';
import * as containers from './kinds/containers.ts';
import * as cookware from './kinds/cookware.ts';
import * as fitness from './kinds/fitness.ts';
import * as footwear from './kinds/footwear.ts';
import * as games from './kinds/games.ts';
import * as garden from './kinds/garden.ts';
import * as handTools from './kinds/hand-tools.ts';
import * as hotDrinks from './kinds/hot-drinks.ts';
import * as household from './kinds/household.ts';
import * as householdAppliances from './kinds/household-appliances.ts';
import * as kidswear from './kinds/kidswear.ts';
import * as lamps from './kinds/lamps.ts';
import * as ornaments from './kinds/ornaments.ts';
import * as phone from './kinds/phone.ts';
import * as power from './kinds/power.ts';
import * as powerTools from './kinds/power-tools.ts';
import * as skinCare from './kinds/skin-care.ts';
import * as smallAppliances from './kinds/small-appliances.ts';
import * as softFurnishings from './kinds/soft-furnishings.ts';
import * as spices from './kinds/spices.ts';
import * as staples from './kinds/staples.ts';
import * as sweets from './kinds/sweets.ts';
import * as tableware from './kinds/tableware.ts';
import * as tea from './kinds/tea.ts';
import * as toys from './kinds/toys.ts';
import * as utensils from './kinds/utensils.ts';
import * as womenswear from './kinds/womenswear.ts';
import * as writing from './kinds/writing.ts';

/** Every object that can be drawn, by the name the catalogue uses. */
export const kinds = {
	...audio,
	...baby,
	...bags,
	...ballGames,
	...books,
	...bottoms,
	...camping,
	...climate,
	...computer,
	...containers,
	...cookware,
	...fitness,
	...footwear,
	...games,
	...garden,
	...handTools,
	...hotDrinks,
	...household,
	...householdAppliances,
	...kidswear,
	...lamps,
	...ornaments,
	...phone,
	...power,
	...powerTools,
	...skinCare,
	...smallAppliances,
	...softFurnishings,
	...spices,
	...staples,
	...sweets,
	...tableware,
	...tea,
	...toys,
	...utensils,
	...womenswear,
	...writing,
	tshirt: apparel.tshirt,
	sweater: apparel.sweater,
	shirt: apparel.shirt
};

export type KindName = keyof typeof kinds;
