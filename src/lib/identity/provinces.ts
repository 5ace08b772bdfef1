/** A province of Iran. Ids are those of the data set in places.json and never change. */
export interface Province {
	readonly id: number;
	readonly name: string;
	readonly nameEn: string;
	/** Of landlines, with its leading zero. */
	readonly areaCode: string;
}

/** All 31 provinces in Persian order. */
export const provinces: readonly Province[] = [
	{ id: 1, name: 'آذربایجان شرقی', nameEn: 'East Azerbaijan', areaCode: '041' },
	{ id: 2, name: 'آذربایجان غربی', nameEn: 'West Azerbaijan', areaCode: '044' },
	{ id: 3, name: 'اردبیل', nameEn: 'Ardabil', areaCode: '045' },
	{ id: 4, name: 'اصفهان', nameEn: 'Isfahan', areaCode: '031' },
	{ id: 5, name: 'البرز', nameEn: 'Alborz', areaCode: '026' },
	{ id: 6, name: 'ایلام', nameEn: 'Ilam', areaCode: '084' },
	{ id: 7, name: 'بوشهر', nameEn: 'Bushehr', areaCode: '077' },
	{ id: 8, name: 'تهران', nameEn: 'Tehran', areaCode: '021' },
	{ id: 9, name: 'چهارمحال و بختیاری', nameEn: 'Chaharmahal and Bakhtiari', areaCode: '038' },
	{ id: 10, name: 'خراسان جنوبی', nameEn: 'South Khorasan', areaCode: '056' },
	{ id: 11, name: 'خراسان رضوی', nameEn: 'Razavi Khorasan', areaCode: '051' },
	{ id: 12, name: 'خراسان شمالی', nameEn: 'North Khorasan', areaCode: '058' },
	{ id: 13, name: 'خوزستان', nameEn: 'Khuzestan', areaCode: '061' },
	{ id: 14, name: 'زنجان', nameEn: 'Zanjan', areaCode: '024' },
	{ id: 15, name: 'سمنان', nameEn: 'Semnan', areaCode: '023' },
	{ id: 16, name: 'سیستان و بلوچستان', nameEn: 'Sistan and Baluchestan', areaCode: '054' },
	{ id: 17, name: 'فارس', nameEn: 'Fars', areaCode: '071' },
	{ id: 18, name: 'قزوین', nameEn: 'Qazvin', areaCode: '028' },
	{ id: 19, name: 'قم', nameEn: 'Qom', areaCode: '025' },
	{ id: 20, name: 'کردستان', nameEn: 'Kurdistan', areaCode: '087' },
	{ id: 21, name: 'کرمان', nameEn: 'Kerman', areaCode: '034' },
	{ id: 22, name: 'کرمانشاه', nameEn: 'Kermanshah', areaCode: '083' },
	{ id: 23, name: 'کهگیلویه و بویراحمد', nameEn: 'Kohgiluyeh and Boyer-Ahmad', areaCode: '074' },
	{ id: 24, name: 'گلستان', nameEn: 'Golestan', areaCode: '017' },
	{ id: 25, name: 'گیلان', nameEn: 'Gilan', areaCode: '013' },
	{ id: 26, name: 'لرستان', nameEn: 'Lorestan', areaCode: '066' },
	{ id: 27, name: 'مازندران', nameEn: 'Mazandaran', areaCode: '011' },
	{ id: 28, name: 'مرکزی', nameEn: 'Markazi', areaCode: '086' },
	{ id: 29, name: 'هرمزگان', nameEn: 'Hormozgan', areaCode: '076' },
	{ id: 30, name: 'همدان', nameEn: 'Hamadan', areaCode: '081' },
	{ id: 31, name: 'یزد', nameEn: 'Yazd', areaCode: '035' }
];

/** The province of an id, or undefined. */
export function provinceById(id: number): Province | undefined {
	return provinces.find((province) => province.id === id);
}

export function isProvince(id: number): boolean {
	return provinceById(id) !== undefined;
}
