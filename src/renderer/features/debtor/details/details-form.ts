/** A debtor's details as their form holds them: texts in rows. A row that was left empty is not saved. */
import { lineSchema, z } from '#core/basics/zod';
import { languages } from '#core/debtors/languages';
import {
  addressSchema,
  debtorDetailsSchema,
  debtorKinds,
  personSchema,
  reachedBy,
  type DebtorDetails,
} from '#core/debtors/state';

const { name, phones, emails, accountNumber, hours, greeting, letterNotes, tags, termsDays } =
  debtorDetailsSchema.shape;
const { role, phone, email } = personSchema.shape;
const { lines, city, postcode, country } = addressSchema.shape;
const { label } = phones.element.shape;

const NAMELESS = 'What are they called? Without a name, take the line out.';

const person = z
  .object({ name: lineSchema(120), role, phone, email })
  .refine((row) => row.name !== '' || isEmpty(row), { path: ['name'], message: NAMELESS });

const street = z
  .string()
  .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
  .pipe(lines);

const address = z
  .object({ label, street, city, postcode, country })
  .transform(({ street: own, ...place }) => ({ ...place, lines: own }));

export const detailsFormSchema = z.object({
  name,
  kind: oneOf(debtorKinds),
  people: z.array(person).transform(filled),
  phones: z.array(phones.element).transform((rows) => rows.filter((row) => row.number !== '')),
  emails: z.array(emails.element).transform((rows) => rows.filter((row) => row.address !== '')),
  addresses: z
    .array(address)
    .transform((rows) => rows.filter(({ label: _label, ...place }) => !isEmpty(place))),
  accountNumber,
  prefers: oneOf(reachedBy),
  hours,
  language: oneOf(languages),
  termsDays: z
    .string()
    .trim()
    .regex(/^\d*$/, 'How many days? Write a number, or leave it empty.')
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(termsDays),
  tags: z
    .string()
    .transform((text) => [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== ''))
    .pipe(tags),
  greeting,
  letterNotes,
});

export type DetailsTexts = z.input<typeof detailsFormSchema>;

/** `''` stands for what nobody has said. */
function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.enum(['', ...values]).transform((value): Value | null => (value === '' ? null : (value as Value)));
}

function filled<Row extends object>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !isEmpty(row));
}

function isEmpty(row: object): boolean {
  return Object.values(row).every((text: string | readonly string[]) => text.length === 0);
}

export const emptyRows = {
  people: { name: '', role: '', phone: '', email: '' },
  phones: { label: '', number: '' },
  emails: { label: '', address: '' },
  addresses: { label: '', street: '', city: '', postcode: '', country: '' },
};

/** With an empty row where there is none, so that there is a place to write. */
export function detailsTexts(details: DebtorDetails): DetailsTexts {
  const { kind, prefers, language, termsDays: days, addresses, ...same } = details;
  const places = addresses.map(({ lines: own, ...place }) => ({ ...place, street: own.join('\n') }));
  return {
    ...same,
    kind: kind ?? '',
    prefers: prefers ?? '',
    language: language ?? '',
    termsDays: days === null ? '' : String(days),
    tags: details.tags.join(', '),
    people: orEmpty(details.people, emptyRows.people),
    phones: orEmpty(details.phones, emptyRows.phones),
    emails: orEmpty(details.emails, emptyRows.emails),
    addresses: orEmpty(places, emptyRows.addresses),
  };
}

function orEmpty<Row>(rows: readonly Row[], empty: Row): Row[] {
  return rows.length > 0 ? [...rows] : [empty];
}
