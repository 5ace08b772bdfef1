export interface Category {
	fa: string;
	en: string;
	parent?: string;
}

/** The category tree: top categories have no parent, products belong to leaves only. */
export const categories = {
	digital: { fa: 'کالای دیجیتال', en: 'Electronics' },
	audio: { fa: 'هدفون و بلندگو', en: 'Headphones & speakers', parent: 'digital' },
	'mobile-accessories': { fa: 'لوازم جانبی موبایل', en: 'Mobile accessories', parent: 'digital' },
	chargers: { fa: 'شارژر و پاوربانک', en: 'Chargers & power banks', parent: 'mobile-accessories' },
	cables: { fa: 'کابل و مبدل', en: 'Cables & adapters', parent: 'mobile-accessories' },
	cases: { fa: 'قاب و پایهٔ گوشی', en: 'Cases & stands', parent: 'mobile-accessories' },
	'computer-accessories': {
		fa: 'لوازم جانبی رایانه',
		en: 'Computer accessories',
		parent: 'digital'
	},
	wearables: { fa: 'ساعت و مچ‌بند هوشمند', en: 'Smart watches & bands', parent: 'digital' },

	appliances: { fa: 'لوازم برقی خانه', en: 'Home appliances' },
	'hot-drinks': {
		fa: 'کتری، چای‌ساز و قهوه‌ساز',
		en: 'Kettles & coffee makers',
		parent: 'appliances'
	},
	'food-preparation': { fa: 'مخلوط‌کن و خردکن', en: 'Blenders & choppers', parent: 'appliances' },
	'ironing-cleaning': { fa: 'اتو و جاروبرقی', en: 'Irons & vacuum cleaners', parent: 'appliances' },
	'heating-cooling': { fa: 'پنکه و بخاری', en: 'Fans & heaters', parent: 'appliances' },

	'home-kitchen': { fa: 'خانه و آشپزخانه', en: 'Home & kitchen' },
	kitchen: { fa: 'آشپزخانه', en: 'Kitchen', parent: 'home-kitchen' },
	cookware: { fa: 'قابلمه و تابه', en: 'Pots & pans', parent: 'kitchen' },
	'knives-utensils': { fa: 'چاقو و ابزار آشپزی', en: 'Knives & utensils', parent: 'kitchen' },
	tableware: { fa: 'ظروف پذیرایی', en: 'Tableware', parent: 'kitchen' },
	'food-storage': { fa: 'بانکه و ظرف نگهداری', en: 'Food storage', parent: 'kitchen' },
	decor: { fa: 'دکوراسیون', en: 'Home decor', parent: 'home-kitchen' },
	lighting: { fa: 'چراغ و روشنایی', en: 'Lighting', parent: 'decor' },
	textiles: { fa: 'کالای خواب و حوله', en: 'Bedding & towels', parent: 'decor' },
	ornaments: { fa: 'گلدان، ساعت و قاب', en: 'Vases, clocks & frames', parent: 'decor' },

	fashion: { fa: 'پوشاک، کفش و کیف', en: 'Fashion' },
	menswear: { fa: 'پوشاک مردانه', en: 'Menswear', parent: 'fashion' },
	womenswear: { fa: 'پوشاک زنانه', en: 'Womenswear', parent: 'fashion' },
	kidswear: { fa: 'پوشاک کودک', en: 'Kidswear', parent: 'fashion' },
	shoes: { fa: 'کفش', en: 'Shoes', parent: 'fashion' },
	'backpacks-luggage': { fa: 'کوله‌پشتی و چمدان', en: 'Backpacks & luggage', parent: 'fashion' },
	'bags-wallets': { fa: 'کیف و کیف پول', en: 'Bags & wallets', parent: 'fashion' },

	'books-stationery': { fa: 'کتاب و لوازم تحریر', en: 'Books & stationery' },
	books: { fa: 'کتاب', en: 'Books', parent: 'books-stationery' },
	notebooks: { fa: 'دفتر و کاغذ', en: 'Notebooks & paper', parent: 'books-stationery' },
	'writing-art': { fa: 'نوشت‌افزار و نقاشی', en: 'Writing & art', parent: 'books-stationery' },

	food: { fa: 'خوراکی', en: 'Food' },
	'tea-coffee': { fa: 'چای و قهوه', en: 'Tea & coffee', parent: 'food' },
	nuts: { fa: 'آجیل و خشکبار', en: 'Nuts & dried fruit', parent: 'food' },
	'saffron-spices': { fa: 'زعفران و ادویه', en: 'Saffron & spices', parent: 'food' },
	'rice-legumes': { fa: 'برنج، حبوبات و روغن', en: 'Rice, legumes & oil', parent: 'food' },
	'honey-sweets': { fa: 'عسل و شیرینی', en: 'Honey & sweets', parent: 'food' },

	'health-beauty': { fa: 'بهداشت و زیبایی', en: 'Health & beauty' },
	'skin-hair': { fa: 'مراقبت پوست و مو', en: 'Skin & hair care', parent: 'health-beauty' },
	hygiene: { fa: 'بهداشت فردی', en: 'Personal hygiene', parent: 'health-beauty' },
	cleaning: { fa: 'شوینده و نظافت', en: 'Cleaning', parent: 'health-beauty' },

	'sports-travel': { fa: 'ورزش و سفر', en: 'Sports & travel' },
	fitness: { fa: 'تناسب اندام', en: 'Fitness', parent: 'sports-travel' },
	'ball-sports': { fa: 'توپ و راکت', en: 'Balls & rackets', parent: 'sports-travel' },
	camping: { fa: 'کوه و کمپ', en: 'Camping', parent: 'sports-travel' },

	kids: { fa: 'کودک و اسباب‌بازی', en: 'Kids & toys' },
	toys: { fa: 'اسباب‌بازی', en: 'Toys', parent: 'kids' },
	'puzzles-games': { fa: 'پازل و بازی فکری', en: 'Puzzles & games', parent: 'kids' },
	baby: { fa: 'نوزاد', en: 'Baby', parent: 'kids' },

	'tools-garden': { fa: 'ابزار و باغچه', en: 'Tools & garden' },
	'hand-tools': { fa: 'ابزار دستی', en: 'Hand tools', parent: 'tools-garden' },
	'power-tools': { fa: 'ابزار برقی', en: 'Power tools', parent: 'tools-garden' },
	garden: { fa: 'گل و باغچه', en: 'Garden', parent: 'tools-garden' }
} satisfies Record<string, Category>;

export type CategorySlug = keyof typeof categories;

/** The full path from the top: `slug:فا:En/slug:فا:En`. */
export function categoryPath(slug: string): string {
	return ancestry(slug)
		.map((each) => `${each.slug}:${each.category.fa}:${each.category.en}`)
		.join('/');
}

/** The slug of the top category that a category lies under. */
export function topCategory(slug: string): string {
	return ancestry(slug)[0]?.slug ?? slug;
}

function ancestry(slug: string): { slug: string; category: Category }[] {
	const tree: Record<string, Category> = categories;
	const path = [];
	for (let at: string | undefined = slug; at !== undefined; at = tree[at]?.parent) {
		const category = tree[at];
		if (!category) throw new Error(`unknown category ${at}`);
		path.unshift({ slug: at, category });
	}
	return path;
}
