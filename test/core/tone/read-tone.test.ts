/** What the coach says about letters a person can read. */
import { describe, expect, it } from 'vitest';
import { letterKinds } from '#core/letters/kinds';
import { withReplacement } from '#core/tone/mark';
import { checklist, checklistNames, neededFor } from '#core/tone/checklist';
import { readTone, toneReader } from '#core/tone/read-tone';
import type { Situation } from '#core/tone/situation';

const en: Situation = { language: 'en' };
const de: Situation = { language: 'de' };

/** Each mark as `kind: the words marked`. */
function marked(typed: string, situation = en): string[] {
  return readTone(typed, situation).marks.map(({ kind, from, to }) => `${kind}: ${typed.slice(from, to)}`);
}

/** The letter after a click on every mark, from the last to the first. */
function kinder(typed: string, situation = en): string {
  const { marks } = readTone(typed, situation);
  return marks.reduceRight((text, mark) => (mark.kinder ? withReplacement(text, mark.kinder) : text), typed);
}

describe('marks', () => {
  it('stand where the words were typed, through Markdown, curly quotes and broken lines', () => {
    expect(marked('Please **pay** this\nimmediately.')).toEqual(['absolute: immediately']);
    expect(marked('We will not\n**hesitate** to act.')).toEqual(['threat: not\n**hesitate** to act']);
    expect(marked('You don’t care.')).toEqual(['blame: don’t care']);
    expect(marked('Guten Tag,\n\nzahlen Sie *sofort*.', de)).toEqual(['absolute: sofort']);
  });

  it('are one where rules overlap: the heavier', () => {
    expect(marked('This is your final warning.')).toEqual(['threat: final warning']);
  });

  it('come from two half rules only where they agree by different words', () => {
    expect(marked('Rumours about you.')).toEqual([]);
    expect(marked('Rumours about you, and nothing else.')).toEqual([
      'blame: about you',
      'absolute: nothing',
      'absolute: else',
    ]);
  });

  it('leave alone what is said with “not”, and what somebody else said', () => {
    expect(marked('We will not take you to court.')).toEqual([]);
    expect(marked('You are not to blame.')).toEqual([]);
    expect(marked('You wrote: “You have ignored my letter.”')).toEqual([]);
    expect(marked('Wir werden nicht vor Gericht gehen.', de)).toEqual([]);
    expect(marked('Sie trifft keine Schuld.', de)).toEqual([]);
  });

  it('hint at hard words without calling the sentence harsh', () => {
    const { marks, verdict } = readTone('We write pursuant to clause 4.', en);
    expect(marks.map(({ kind, isHint }) => [kind, isHint])).toEqual([['jargon', true]]);
    expect(verdict).toBe('neutral');
  });

  it('find shouting, and not the short names everybody writes in capitals', () => {
    expect(marked('PLEASE PAY NOW')).toContain('shouting: PLEASE PAY NOW');
    expect(marked('This is late!!!')).toEqual(['shouting: !!!']);
    expect(marked('Give the IBAN and PO-7781 to HMRC, VAT included.')).toEqual([]);
  });
});

describe('kinder words', () => {
  it('keep the capital and the rest of the sentence', () => {
    expect(kinder('Please pay £240 immediately, by card.')).toBe(
      'Please pay £240 as soon as you can, by card.',
    );
    expect(kinder('You must pay £240.')).toBe('We ask you to pay £240.');
    expect(kinder('Pursuant to clause 4, £240 is due.')).toBe('Under clause 4, £240 is due.');
    expect(kinder('Bitte zahlen Sie 240 € sofort.', de)).toBe('Bitte zahlen Sie 240 € so bald wie möglich.');
  });

  it('quieten what shouts', () => {
    expect(kinder('THIS INVOICE is open!!!')).toBe('This invoice is open.');
  });

  it('take the place of a whole sentence, but never of one that tells an amount or a day', () => {
    expect(kinder('Hello. You have ignored us. Thank you.')).toBe(
      'Hello. We have not heard from you yet. Thank you.',
    );
    expect(kinder('You have ignored invoice 1042 of £240.')).toBe('You have ignored invoice 1042 of £240.');
    expect(kinder('You have ignored {{amount}}.')).toBe('You have ignored {{amount}}.');
  });
});

describe('what is known of the debtor', () => {
  it('decides what may be said: a claim only once it is made', () => {
    const words = 'We have issued a claim in the county court.';
    expect(marked(words).join()).toContain('not-true-yet');
    expect(marked(words, { ...en, facts: ['claim-issued'] })).toEqual([]);
  });

  it('asks for the day and the way out of a consequence', () => {
    expect(readTone('We will go to court.', en).marks[0]?.rule).toBe('en.no-way-out.no-day');
    expect(readTone('On 3 May we will go to court.', en).marks[0]?.rule).toBe('en.no-way-out.no-way');
    expect(marked('If we have not heard from you by 3 May, we will go to court.')).toEqual([]);
  });

  it('keeps the court out of a gentle letter, dated or not', () => {
    const words = 'If we have not heard from you by 3 May, we will go to court.';
    expect(readTone(words, { ...en, kind: 'friendly-reminder' }).verdict).toBe('harsh');
    expect(readTone(words, { ...en, kind: 'final-notice' }).verdict).toBe('neutral');
  });

  it('never lets a bereaved debtor read that it is urgent', () => {
    const urgent = 'This matter is urgent.';
    expect(marked(urgent)).toEqual([]);
    expect(marked(urgent, { ...en, circumstances: ['bereavement'] })).toEqual(['circumstances: urgent']);
    const dringend = 'Die Sache ist dringend.';
    expect(marked(dringend, { ...de, circumstances: ['bereavement'] })).toEqual(['circumstances: dringend']);
    expect(kinder(dringend, { ...de, circumstances: ['bereavement'] })).toBe(
      'Bitte nehmen Sie sich die Zeit, die Sie brauchen.',
    );
  });

  it('keeps the law of businesses from a private person', () => {
    const words = 'Fixed compensation of £40 applies.';
    expect(marked(words, { ...en, debtorKind: 'company' })).toEqual([]);
    expect(marked(words, { ...en, debtorKind: 'individual' })).toEqual(['not-true-yet: Fixed compensation']);
  });
});

const wholeLetter = `{{greeting}},

**{{total}} is left to pay** on invoice 1042. Please pay by {{dueDate}}.

| Invoice | Amount |
| :-- | --: |
| 1042 | £240.00 |

Please pay by bank transfer. If you are finding it hard to pay, tell us and we can agree smaller payments.
You can ring us on {{phone}}.`;

describe('a letter', () => {
  it('says what it has to, by a field or in words', () => {
    const { missing, verdict, marks } = readTone(wholeLetter, en);
    expect({ missing, verdict, marks }).toEqual({ missing: [], verdict: 'kind', marks: [] });
  });

  it('is told what is missing, by its kind', () => {
    const missing = (typed: string, situation: Situation) => readTone(typed, situation).missing;
    expect(missing('Your invoice is open.', en)).toEqual([
      'amount',
      'due-date',
      'how-to-pay',
      'how-to-reach-us',
      'help',
    ]);
    expect(missing('Bitte überweisen Sie 240 € bis zum 3. Mai.', de)).toEqual(['how-to-reach-us', 'help']);
    expect(missing('Thank you.', { ...en, kind: 'paid-in-full' })).toEqual([]);
  });

  it('that is empty lacks all that its kind asks for', () => {
    expect(Object.keys(checklistNames)).toEqual([...checklist]);
    for (const kind of letterKinds) {
      expect(new Set(readTone('', { ...en, kind }).missing)).toEqual(new Set(neededFor(kind, 'letter')));
      expect(readTone('', { ...en, kind, channel: 'phone' }).missing).toEqual([]);
    }
  });

  it('is cut into sentences, also where a day or a short form has a full stop', () => {
    const pieces = (typed: string, situation: Situation) =>
      readTone(typed, situation).sentences.map(({ from, to }) => typed.slice(from, to));
    expect(pieces('Dear Mr. Howe,\n\nInvoice No. 5 is open. Please pay.', en)).toEqual([
      'Dear Mr. Howe,',
      'Invoice No. 5 is open.',
      'Please pay.',
    ]);
    expect(pieces('Fällig war sie am 14. März. Bitte zahlen Sie.', de)).toEqual([
      'Fällig war sie am 14. März.',
      'Bitte zahlen Sie.',
    ]);
    expect(pieces('# Reminder\n- one item\n- another', en)).toEqual(['Reminder', 'one item', 'another']);
  });

  it('is kind by a warm word, but not where something is harsh', () => {
    expect(readTone('The cake was splendid.', en).verdict).toBe('kind');
    expect(readTone('The cake was splendid, so pay up.', en).verdict).toBe('harsh');
    expect(readTone('How splendid, you slippery customer.', en).verdict).toBe('harsh');
  });

  it('is harsh by one harsh sentence', () => {
    expect(readTone(`${wholeLetter} You have been warned.`, en).verdict).toBe('harsh');
  });

  it('reads the same to a reader that remembers its sentences, wherever they have moved to', () => {
    const read = toneReader(en);
    const harsh = 'You have been warned. Thank you.';
    for (const typed of [
      harsh,
      `Hello. ${harsh}`,
      `${harsh} ${harsh}`,
      wholeLetter,
      harsh.toUpperCase(),
      harsh,
    ]) {
      expect(read(typed)).toEqual(readTone(typed, en));
    }
  });

  it('may be empty', () => {
    const { marks, sentences, verdict, readability } = readTone('', en);
    expect({ marks, sentences, verdict }).toEqual({ marks: [], sentences: [], verdict: 'neutral' });
    expect(readability.readingAge).toBeNull();
  });
});
