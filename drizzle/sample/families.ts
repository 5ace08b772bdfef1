import { audio } from './families/audio.ts';
import { baby } from './families/baby.ts';
import { backpacksLuggage } from './families/backpacks-luggage.ts';
import { bagsWallets } from './families/bags-wallets.ts';
import { ballSports } from './families/ball-sports.ts';
import { books } from './families/books.ts';
import { cables } from './families/cables.ts';
import { camping } from './families/camping.ts';
import { cases } from './families/cases.ts';
import { chargers } from './families/chargers.ts';
import { cleaning } from './families/cleaning.ts';
import { computerAccessories } from './families/computer-accessories.ts';
import { cookware } from './families/cookware.ts';
import { fitness } from './families/fitness.ts';
import { foodPreparation } from './families/food-preparation.ts';
import { foodStorage } from './families/food-storage.ts';
import { garden } from './families/garden.ts';
import { handTools } from './families/hand-tools.ts';
import { heatingCooling } from './families/heating-cooling.ts';
import { honeySweets } from './families/honey-sweets.ts';
import { hotDrinks } from './families/hot-drinks.ts';
import { hygiene } from './families/hygiene.ts';
import { ironingCleaning } from './families/ironing-cleaning.ts';
import { kidswear } from './families/kidswear.ts';
import { knivesUtensils } from './families/knives-utensils.ts';
import { lighting } from './families/lighting.ts';
import { menswear } from './families/menswear.ts';
import { notebooks } from './families/notebooks.ts';
import { nuts } from './families/nuts.ts';
import { ornaments } from './families/ornaments.ts';
import { powerTools } from './families/power-tools.ts';
import { puzzlesGames } from './families/puzzles-games.ts';
import { riceLegumes } from './families/rice-legumes.ts';
import { saffronSpices } from './families/saffron-spices.ts';
import { shoes } from './families/shoes.ts';
import { skinHair } from './families/skin-hair.ts';
import { tableware } from './families/tableware.ts';
import { teaCoffee } from './families/tea-coffee.ts';
import { textiles } from './families/textiles.ts';
import { toys } from './families/toys.ts';
import { wearables } from './families/wearables.ts';
import { womenswear } from './families/womenswear.ts';
import { writingArt } from './families/writing-art.ts';
import type { Family } from './family.ts';

/** All families of the sample, category by category. */
export const families: readonly Family[] = [
	...audio,
	...chargers,
	...cables,
	...cases,
	...computerAccessories,
	...wearables,
	...hotDrinks,
	...foodPreparation,
	...ironingCleaning,
	...heatingCooling,
	...cookware,
	...knivesUtensils,
	...tableware,
	...foodStorage,
	...lighting,
	...textiles,
	...ornaments,
	...menswear,
	...womenswear,
	...kidswear,
	...shoes,
	...backpacksLuggage,
	...bagsWallets,
	...books,
	...notebooks,
	...writingArt,
	...teaCoffee,
	...nuts,
	...saffronSpices,
	...riceLegumes,
	...honeySweets,
	...skinHair,
	...hygiene,
	...cleaning,
	...fitness,
	...ballSports,
	...camping,
	...toys,
	...puzzlesGames,
	...baby,
	...handTools,
	...powerTools,
	...garden
];
