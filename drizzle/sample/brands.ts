export interface Brand {
	fa: string;
	en: string;
}

/** Invented makers: none of these names is meant to be a company that exists. */
export const brands = {
	azinav: { fa: 'آذیناو', en: 'Azinav' },
	barzhin: { fa: 'برژین', en: 'Barzhin' },
	chakavin: { fa: 'چکاوین', en: 'Chakavin' },
	damavir: { fa: 'دماویر', en: 'Damavir' },
	elimad: { fa: 'الیماد', en: 'Elimad' },
	farnoud: { fa: 'فرنودک', en: 'Farnoudak' },
	goldasht: { fa: 'گلدشتک', en: 'Goldashtak' },
	hirsa: { fa: 'هیرساد', en: 'Hirsad' },
	ilmun: { fa: 'ایلمون', en: 'Ilmun' },
	jahanava: { fa: 'جهاناوا', en: 'Jahanava' },
	kavirin: { fa: 'کویرین', en: 'Kavirin' },
	lorzan: { fa: 'لورزان', en: 'Lorzan' },
	mahroyan: { fa: 'ماهرویان', en: 'Mahroyan' },
	nilbaf: { fa: 'نیلباف', en: 'Nilbaf' },
	orfan: { fa: 'اورفان', en: 'Orfan' },
	parsang: { fa: 'پارسنگ', en: 'Parsang' },
	rayvand: { fa: 'رایوندا', en: 'Rayvanda' },
	sarvineh: { fa: 'سروینه', en: 'Sarvineh' },
	tishar: { fa: 'تیشار', en: 'Tishar' },
	varnika: { fa: 'ورنیکا', en: 'Varnika' },
	yakhsar: { fa: 'یخسار', en: 'Yakhsar' },
	zarbin: { fa: 'زربینه', en: 'Zarbineh' },
	avantek: { fa: 'آوان‌تک', en: 'Avantek' },
	behafza: { fa: 'به‌افزا', en: 'Behafza' },
	charmineh: { fa: 'چرمینه‌دوز', en: 'Charminehduz' },
	dastmayeh: { fa: 'دست‌مایه', en: 'Dastmayeh' },
	golbanoo: { fa: 'گل‌بانوک', en: 'Golbanook' },
	kudakaneh: { fa: 'کودکانک', en: 'Kudakanak' },
	labkhandak: { fa: 'لبخندک', en: 'Labkhandak' },
	mehrkesht: { fa: 'مهرکشت', en: 'Mehrkesht' },
	nushand: { fa: 'نوشند', en: 'Nushand' },
	paksar: { fa: 'پاکسار', en: 'Paksar' },
	poyesh: { fa: 'پویشار', en: 'Poyeshar' },
	qalamdan: { fa: 'قلمدانک', en: 'Qalamdanak' },
	rahnavard: { fa: 'رهنوردان', en: 'Rahnavardan' },
	sepidkar: { fa: 'سپیدکار', en: 'Sepidkar' },
	shabtab: { fa: 'شبتابان', en: 'Shabtaban' },
	tarazin: { fa: 'ترازین', en: 'Tarazin' },
	varaq: { fa: 'ورق‌پاره', en: 'Varaqpareh' },
	zagros: { fa: 'زاگروند', en: 'Zagrovand' },
	simgar: { fa: 'سیمگار', en: 'Simgar' },
	bamdadak: { fa: 'بامدادک', en: 'Bamdadak' }
} satisfies Record<string, Brand>;

export type BrandSlug = keyof typeof brands;
