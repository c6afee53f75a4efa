/** Who has the matter from now on. */
import { ok, refuse } from '../../basics/result';
import { text } from '../field';
import { group } from './group';

export const handedOver = group({
  asks: true,
  fields: { agency: text('The agency it goes to', { en: 'Tamar Collections', de: 'Elbe Inkasso' }) },
  gather: ({ request }) =>
    request.agency
      ? ok({ values: { agency: request.agency } })
      : refuse('agency-missing', 'Which agency is it handed over to? Type its name.', 'agency'),
});
