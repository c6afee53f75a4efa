/** What comes with a cover note. */
import { ok, refuse } from '../../basics/result';
import { text } from '../field';
import { group } from './group';

export const enclosed = group({
  asks: false,
  fields: { enclosed: text('What comes with it: typed for this letter', 'a copy of invoice INV-201') },
  gather: ({ request }) =>
    request.words
      ? ok({ values: { enclosed: request.words } })
      : refuse(
          'enclosed-missing',
          'What comes with this note? Type it, as in “a copy of invoice INV-201”.',
          'words',
        ),
});
