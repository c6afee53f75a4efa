/** Every kind of letter in both languages on every layout, printed by the real engine and held against what was composed. */
import { readFileSync } from 'node:fs';
import type { LayoutName } from '#core/letters/layouts';
import type { Stationery } from '#core/stationery/state';
import { expect, test, type Accord } from '../support/app';
import { givenEverybody, issueAll, saveAll, type Book, type Givens } from '../support/everybody';
import { give, stateOf } from '../support/given-book';
import { readPdf } from '../support/pdf-pages';
import { keep, usual } from '../support/plan-letters';
import { faultsOf, lettersIn } from '../support/printed-letter';

const usually: Givens = {
  profile: {},
  name: (kind) => `${kind} & Sons`,
  contact: 'Jan Brambling',
  street: ['Unit 4', 'Mill Lane Trading Estate'],
  confided: 'Told in confidence: his wife left.',
};

/** Their letters of 10 September as one PDF, by letter. */
async function printedOn(
  accord: Accord,
  { bookId, everybody }: Book,
  stationery: Partial<Stationery> & { readonly layout: LayoutName },
  words?: string,
) {
  const { page } = accord;
  await give(page, bookId, {
    type: 'stationery.change',
    stationery: { ...usual, foot: ['Company no. 01234567'], ...stationery },
  });
  const issued = await issueAll(page, bookId, everybody, words);
  const file = `${accord.dataDir}/letters.pdf`;
  await accord.answerSaveDialog(file);
  await saveAll(page, bookId, issued);
  const bytes = Uint8Array.from(readFileSync(file));
  keep(`every-kind-${stationery.layout}-${words === undefined ? 'usual' : 'hostile'}`, bytes);
  const letters = lettersIn(await readPdf(bytes));
  expect(letters).toHaveLength(issued.length);
  return issued.map((letter, at) => ({ ...letter, pages: letters[at]! }));
}

async function givenOnTheTenth(accord: Accord, givens: Givens): Promise<Book> {
  const book = await givenEverybody(accord.page, givens);
  await accord.relaunch({ today: '2026-09-10' });
  await stateOf(accord.page, book.bookId);
  return book;
}

const euro: Givens['profile'] = {
  currency: 'EUR',
  locale: 'de-DE',
  jurisdiction: 'DE',
  bank: { accountName: 'Harbour Lane Joinery', account: 'DE02 1203 0000 0000 2020 51' },
};
const books = [
  { profile: {}, layouts: ['a4-dl-2', 'a4-c5-1', 'letter-10-1'], slip: 'slip' },
  { profile: euro, layouts: ['din-5008-a-1', 'din-5008-b-1', 'a4-fr-1'], slip: 'slip-with-qr' },
] as const;

for (const { profile, layouts, slip } of books) {
  test(`every kind says on ${layouts.join(', ')} all that it says, in its language`, async ({ accord }) => {
    test.setTimeout(180_000);
    const { bookId, everybody } = await givenOnTheTenth(accord, { ...usually, profile });
    // That it is time for one is known of England and Wales only.
    const possible = everybody.filter(({ kind }) => profile !== euro || kind !== 'letter-before-claim');
    for (const layout of layouts) {
      const letters = await printedOn(accord, { bookId, everybody: possible }, { layout, slip });
      for (const { content, pages, template } of letters) {
        expect(faultsOf(pages, content), `${template.id} on ${layout}`).toEqual([]);
      }
    }
  });
}

const hostile =
  '</style><script>alert(1)</script> {{name}} {{{body}}} {{#lines}} **|# `x` [a](javascript:b) ![c](https://d.example/e.png) &lt;';
const rightToLeft = '\u202e\u05e8\u05d7\u05d5\u05d1 \u05d4\u05e8\u05e6\u05dc';

test('whatever names and notes hold, every kind prints it as words, and nothing that was confided', async ({
  accord,
}) => {
  test.setTimeout(180_000);
  const secret = 'SECRET-4711 {{greeting}} <img src=x>';
  const book = await givenOnTheTenth(accord, {
    profile: { name: '<b>Joinery</b> {{business}}', signatory: '{{signatory}}<hr>' },
    name: (kind, language) => `<i>${kind.slice(0, 12)} ${language}</i> {{x}} 🧾`,
    contact: `{{#isPerson}}<u>Jo</u> ${rightToLeft} 🙂`,
    street: ['<br>{{address}}', '| 8 |'],
    confided: `${secret} `.repeat(600).slice(0, 20_000),
  });
  const letters = await printedOn(
    accord,
    book,
    { layout: 'din-5008-b-1', slip: 'slip' },
    `${hostile} 🙂 `.repeat(7),
  );
  for (const { content, pages, template } of letters) {
    expect(faultsOf(pages, content), template.id).toEqual([]);
    const text = pages.flatMap(({ lines }) => lines).join(' ');
    expect(text, template.id).not.toContain('SECRET');
    expect(text.replace(/\s/g, ''), template.id).toContain(hostile.replace(/\s/g, ''));
  }
});
