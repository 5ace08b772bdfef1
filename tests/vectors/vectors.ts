import * as v from 'valibot';
import raw from './identifiers-and-text.json' with { type: 'json' };

const Identifier = v.object({ valid: v.array(v.string()), invalid: v.array(v.string()) });
const Pair = v.tuple([v.string(), v.string()]);
const PairedIdentifier = v.object({ valid: v.array(Pair), invalid: v.array(v.string()) });
const Instant = v.pipe(
	v.string(),
	v.isoTimestamp(),
	v.transform((text) => Date.parse(text))
);

const Vectors = v.strictObject({
	nationalCode: Identifier,
	legalId: Identifier,
	economicCode: v.object({
		valid: v.array(v.tuple([v.string(), v.picklist(['legal', 'natural', 'legacy'])])),
		invalid: v.array(v.string())
	}),
	postalCode: v.object({ ...Identifier.entries, warnOnly: v.array(v.string()) }),
	mobile: PairedIdentifier,
	landline: PairedIdentifier,
	card: Identifier,
	iban: Identifier,
	taxId: v.object({
		valid: v.array(
			v.object({ fiscalId: v.string(), at: Instant, serial: v.number(), taxId: v.string() })
		),
		invalid: v.array(v.string())
	}),
	words: v.array(Pair),
	normalize: v.array(v.object({ in: v.string(), out: v.string(), index: v.string() })),
	vat: v.array(
		v.object({
			unit: v.number(),
			q: v.number(),
			disc: v.number(),
			rate: v.number(),
			prdis: v.number(),
			adis: v.number(),
			vam: v.number(),
			total: v.number()
		})
	),
	withdrawal: v.array(
		v.object({
			delivered: v.string(),
			deliveredJalali: v.string(),
			deadlineFriOnly: v.string(),
			deadlineThuFri: v.string(),
			withHoliday_2026_11_29: v.string(),
			jThuFri: v.string()
		})
	),
	jalali: v.array(Pair)
});

/** The published examples every identifier, text, money and date rule is held to. */
export const vectors = v.parse(Vectors, raw);
