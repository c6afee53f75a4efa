/** Made-up figures: in the language of the words and the money of the book, and they add up. */
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/basics/local-date';
import { sayFullDay } from '#core/basics/date-text';
import { madeUpPage, madeUpValues, madeUpWords } from '#core/letters/made-up';
import { templates } from '#core/letters/templates';
import { howesBook, profile, today } from '../../support/mrs-howe';

const german = { ...profile, currency: 'EUR', locale: 'de-DE' };
const space = '\u00a0';

describe('made-up figures', () => {
  it('are German in German words, with the money of the book', () => {
    const values = madeUpValues(german, templates['friendly-reminder.letter.de'], today);
    expect(values).toMatchObject({
      total: `2.400,00${space}€`,
      by: '15. September 2026',
      name: 'A. Lindner',
    });
    const inPounds = madeUpValues(profile, templates['friendly-reminder.letter.de'], today);
    expect(inPounds['total']).toBe(`2.400,00${space}£`);
    expect(madeUpValues(german, templates['friendly-reminder.letter.en'], today)['total']).toBe('€2,400.00');
  });

  it('say of the business what the book says, where it says something', () => {
    const silent = { ...profile, phone: '' };
    const values = madeUpValues(silent, templates['friendly-reminder.email.en'], today);
    expect(values).toMatchObject({
      business: 'Marlow Vet',
      accountName: 'Marlow Vet Ltd',
      phone: '01628 555 010',
    });
  });

  it('add up: three invoices, and a plan whose last payment leaves nothing', () => {
    const { invoices } = madeUpValues(profile, templates['follow-up.letter.en'], today);
    expect(invoices).toMatchObject([{ amount: '£800.00' }, { amount: '£1,200.00' }, { amount: '£400.00' }]);
    const { lines, payments, lastOn } = madeUpValues(profile, templates['plan-offer.letter.en'], today);
    expect(lines).toHaveLength(Number(payments));
    expect((lines as object[]).at(-1)).toEqual({
      number: '5',
      on: sayFullDay(addDays(today, 122), 'en-GB'),
      amount: '£400.00',
      left: '£0.00',
    });
    expect(lastOn).toBe(sayFullDay(addDays(today, 122), 'en-GB'));
  });

  it('make a page to somebody who lives where its language is spoken', () => {
    const template = templates['friendly-reminder.letter.de'];
    const page = madeUpPage(howesBook({ profile: german }), template, template, today);
    expect(page).toMatchObject({ language: 'de-DE', date: '1. September 2026' });
    expect(page.recipient.slice(0, 2)).toEqual(['A. Lindner', 'Beispielweg 8']);
    expect(page.footer).toMatch(/^Zahlung an Marlow Vet Ltd, .*, Verwendungszweck 10423$/);
  });

  it('never leave English in a German message', () => {
    const said = Object.values(templates)
      .filter(({ language }) => language === 'de')
      .map((template) => ({ id: template.id, ...madeUpWords(german, template, template, today) }));
    const isEnglish = /£|Dear|Mrs|invoice\b|\d,\d{3}\./;
    expect(said.filter(({ subject, body }) => isEnglish.test(`${subject} ${body}`))).toEqual([]);
  });
});
