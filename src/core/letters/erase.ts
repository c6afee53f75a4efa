/** What the events of letters tell of a person, and how they stand without it. */
import { asItIs, ERASED_WORDS, type Erasers } from '../erasures/erasing';
import type { LetterEvent } from './events';
import type { Letter } from './state';

export const letterErasers: Erasers<LetterEvent> = {
  'letter.issued': (event, { debtorId }) =>
    event.letter.debtorId === debtorId ? { ...event, letter: erasedLetter(event.letter) } : event,
  'letter.reprinted': (event, { debtorId }) =>
    event.reprint.debtorId === debtorId
      ? { ...event, reprint: { ...event.reprint, despiteHold: ERASED_WORDS } }
      : event,
  'letters.posted': (event, { debtorId }) => ({
    ...event,
    postings: event.postings.map((each) =>
      each.debtorId === debtorId ? { ...each, who: '', certificate: '' } : each,
    ),
  }),
  'letters.unposted': asItIs,
  'template.saved': asItIs,
  'template.restored': asItIs,
  'template.put-back': asItIs,
};

function erasedLetter(letter: Letter): Letter {
  const { slip: _slip, ...content } = letter.content;
  const despiteHold = letter.despiteHold && ERASED_WORDS;
  const signatures = content.signatures.map(() => ({ party: ERASED_WORDS, name: '' }));
  const words = { recipient: [], subject: ERASED_WORDS, body: ERASED_WORDS, footer: '' };
  const despite = letter.despite.map((each) => ({ ...each, reason: ERASED_WORDS }));
  return { ...letter, despiteHold, despite, content: { ...content, ...words, signatures } };
}
