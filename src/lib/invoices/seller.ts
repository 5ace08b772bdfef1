import * as v from 'valibot';
import { parseEconomicCode } from '$lib/identity/economic-code';
import { parseLegalId } from '$lib/identity/legal-id';
import { parsePostalCode } from '$lib/identity/postal-code';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** Who sells: the row `seller` of the settings. Printed on every invoice, and frozen in its snapshot. */
export const Seller = v.object({
	name: Text,
	legalId: v.pipe(
		v.string(),
		v.check((text) => parseLegalId(text).ok, 'not a national legal id')
	),
	economicCode: v.pipe(
		v.string(),
		v.check((text) => parseEconomicCode(text).ok, 'not an economic number')
	),
	registrationNumber: v.pipe(v.string(), v.regex(/^\d{1,10}$/)),
	province: Text,
	county: Text,
	city: Text,
	street: Text,
	postalCode: v.pipe(
		v.string(),
		v.check((text) => parsePostalCode(text).ok, 'not a postal code')
	),
	/** As people dial it, in ASCII digits. */
	phone: v.pipe(v.string(), v.regex(/^\+?[0-9 -]{8,20}$/)),
	/** «شناسهٔ یکتای حافظهٔ مالیاتی»: the tax id of every invoice begins with it. */
	memoryId: v.pipe(v.string(), v.regex(/^[A-Z0-9]{6}$/)),
	/** Makes every document say that it is a sample. */
	isSample: v.optional(v.boolean(), false)
});
export type Seller = v.InferOutput<typeof Seller>;

/** Stands in until the owner enters their own: made-up identifiers with right check digits that belong to nobody. */
export const SAMPLE_SELLER: Seller = {
	name: 'فروشگاه خاکریز (نمونه)',
	legalId: '99000000119',
	economicCode: '99000000119',
	registrationNumber: '000000',
	province: 'تهران',
	county: 'تهران',
	city: 'تهران',
	street: 'خیابان نمونه، کوچهٔ آزمایش، پلاک ۱، طبقهٔ همکف',
	postalCode: '1313131313',
	phone: '021-00000000',
	memoryId: 'KHN001',
	isSample: true
};
