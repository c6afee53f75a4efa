/** The words of the trail for letters, and for the words they are made of. */
import { nameOf, said, type Tellers } from '../telling/telling';
import type { LetterEvent } from './events';
import { sayTemplate } from './kinds';
import { sayDespite } from './safe-to-send';
import { sayLetters } from './say-numbers';

export const letterTellers: Tellers<LetterEvent> = {
  'letter.issued': ({ letter }, known) => {
    const what = [`“${letter.content.subject}”`, sayDespite(letter)].filter(Boolean).join(', ');
    const whom = nameOf(letter.debtorId, known);
    return said('letter', letter.debtorId, `Issued letter ${letter.number} to ${whom}: ${what}`);
  },
  'letter.reprinted': ({ reprint: { debtorId, number, despiteHold } }, known) =>
    said(
      'letter',
      debtorId,
      `Printed letter ${number} to ${nameOf(debtorId, known)} again, although they are on hold: “${despiteHold}”`,
    ),
  'letters.posted': ({ postings }) => {
    const [first] = postings;
    const one = postings.length === 1 && first ? first.debtorId : null;
    return said('letter', one, `Noted as posted: ${sayLetters(postings.map(({ number }) => number))}`);
  },
  'letters.unposted': ({ postingIds: { length } }) =>
    said('letter', null, `Took back that ${length === 1 ? 'a letter was' : `${length} letters were`} posted`),
  'template.saved': ({ id }) => said('letter', null, `Changed the words of the ${sayTemplate(id)}`),
  'template.restored': ({ id }) => said('letter', null, `Went back to our words for the ${sayTemplate(id)}`),
  'template.put-back': ({ id }) =>
    said('letter', null, `Took back what was changed in the ${sayTemplate(id)}`),
};
