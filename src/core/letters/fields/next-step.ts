/** What happens if nothing does: only a step that is really there for this debtor, and by its own name. */
import { ok, refuse } from '../../basics/result';
import { condition, text } from '../field';
import { claimDays } from '../law';
import { group } from './group';

export const nextStep = group({
  asks: true,
  fields: {
    agency: text('The agency that would be asked to help; may be empty', {
      en: 'Tamar Collections',
      de: 'Elbe Inkasso',
    }),
    isClaim: condition('The next step is a letter before claim'),
  },
  gather: ({ request, profile, debtor }) => {
    const agency = request.agency ?? '';
    const isClaim = agency === '' && claimDays(profile.jurisdiction, debtor.kind) !== null;
    if (agency !== '' || isClaim) return ok({ values: { agency, isClaim } });
    return refuse(
      'next-step-missing',
      `A final notice says what comes next. Name the agency you would ask. A letter before claim can be its next step in England & Wales, once ${debtor.name} is known to be a company, a sole trader or an individual.`,
      'agency',
    );
  },
});
