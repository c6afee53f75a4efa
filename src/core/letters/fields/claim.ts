/** A letter before claim: how long they have, which rules it keeps to, and what was agreed. */
import { addDays } from '../../basics/local-date';
import { ok, refuse } from '../../basics/result';
import type { About } from '../about';
import { inDays } from '../example';
import { condition, text } from '../field';
import { claimDays } from '../law';
import { group } from './group';
import { answerBy } from './owed';

export const claim = group({
  asks: true,
  fields: {
    claimDays: text('Days to answer, by law', '30'),
    claimBy: text('The last of these days', inDays(30)),
    isProtocol: condition('The Pre-Action Protocol for Debt Claims is for this debtor'),
    agreement: text('What was agreed, when and how: typed for this letter', {
      en: 'You signed our order form on 2 May 2026.',
      de: 'Sie haben unser Bestellformular am 2. Mai 2026 unterschrieben.',
    }),
  },
  gather: (about) => {
    const { profile, debtor, request, today, day, toUs } = about;
    const days = claimDays(profile.jurisdiction, debtor.kind);
    if (!days) return notOffered(about);
    const by = answerBy(about);
    if (!by.ok) return by;
    const least = addDays(today, days.value);
    if (by.value < least) {
      return refuse(
        'too-few-days',
        `They have ${days.value} days to answer (${days.source}). Choose ${toUs.day(least)} or later.`,
        'by',
      );
    }
    if (!request.words) {
      return refuse(
        'agreement-missing',
        'A letter before claim says what was agreed. Type it in a sentence: in writing and of which date, or spoken, by whom, when and where.',
        'words',
      );
    }
    return ok({
      values: {
        claimDays: String(days.value),
        claimBy: day(by.value),
        isProtocol: debtor.kind !== 'company',
        agreement: request.words,
      },
    });
  },
});

function notOffered({ profile, debtor }: About) {
  if (profile.jurisdiction === 'GB-EAW') {
    return refuse(
      'kind-unknown',
      `How long they have to answer depends on who they are. Say in the details whether ${debtor.name} is a company, a sole trader or an individual.`,
    );
  }
  return refuse(
    'no-claim-rule',
    'Accord knows the rules for a letter before claim in England & Wales only, so it writes none for this book. Ask a solicitor, or an agency.',
  );
}
