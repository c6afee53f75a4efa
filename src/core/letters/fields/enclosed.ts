/** What comes with a cover note. */
import { ok, refuse } from '../../basics/result';
import { text } from '../field';
import { group } from './group';

export const enclosed = group({
  asks: false,
  fields: {
    enclosed: text('What comes with it: typed for this letter', {
      en: 'a copy of invoice INV-201',
      de: 'eine Kopie der Rechnung INV-201',
    }),
  },
  gather: ({ request }) =>
    request.words
      ? ok({ values: { enclosed: request.words } })
      : refuse(
          'enclosed-missing',
          'What comes with this note? Type it, as in “a copy of invoice INV-201”.',
          'words',
        ),
});
