/** Words that are being changed, as they would go out: to a debtor of the book, or with made-up figures. */
import { idSchema, type DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { lineSchema, textSchema, z } from '../basics/zod';
import { profileOf } from '../profile/state';
import type { LetterSources } from './about';
import { composeLetter, composeMessage, type ComposedMessage } from './compose';
import type { LetterRequest } from './commands';
import { templateProblems } from './decide-templates';
import { madeUpPage, madeUpWords } from './made-up';
import { templateIdSchema, type LetterContent } from './state';
import type { Template } from './template';
import { templates } from './templates';

export const trialSchema = z.object({
  id: templateIdSchema,
  subject: lineSchema(200),
  body: textSchema(10_000),
  /** For whom; null for made-up figures. */
  debtorId: idSchema<DebtorId>().nullable(),
});

export type Trial = z.infer<typeof trialSchema>;

/** The page they make. Refuses as a letter of these words would, and words that can't be merged. */
export function tryPage(state: LetterSources, trial: Trial, today: LocalDate): Result<LetterContent> {
  const template = templates[trial.id];
  if (template.channel !== 'letter') return refuse('no-page', 'These words make no page.');
  const refused = unmerged(template, trial);
  if (refused) return refused;
  const { debtorId } = trial;
  if (debtorId === null) return ok(madeUpPage(state, template, trial, today));
  const request = { ...requestOf(template, debtorId), channel: template.channel };
  const made = composeLetter(saying(state, trial, debtorId), request, today);
  return made.ok ? ok(made.value.content) : made;
}

/** The words of an email, a text message or a call. Refuses as `tryPage`. */
export function tryMessage(state: LetterSources, trial: Trial, today: LocalDate): Result<ComposedMessage> {
  const template = templates[trial.id];
  const refused = unmerged(template, trial);
  if (refused) return refused;
  const { debtorId } = trial;
  if (debtorId === null)
    return ok({ to: '', invoiceIds: [], ...madeUpWords(profileOf(state), template, trial, today) });
  return composeMessage(saying(state, trial, debtorId), requestOf(template, debtorId), today);
}

function unmerged(template: Template, words: Trial) {
  const { subject, body } = templateProblems(template, words);
  const [first] = [...subject, ...body];
  return first ? refuse('template-unclear', first.message) : null;
}

/** The book as if it had saved the words, and the debtor read their language. */
function saying(state: LetterSources, { id, subject, body }: Trial, debtorId: DebtorId): LetterSources {
  const debtor = state.debtors[debtorId];
  const { language } = templates[id];
  return {
    ...state,
    debtors: debtor ? { ...state.debtors, [debtorId]: { ...debtor, language } } : state.debtors,
    ownTemplates: { ...state.ownTemplates, [id]: { id, subject, body, at: '', by: '' } },
  };
}

/** Nothing goes out, so a hold does not stand in the way; what is typed for one letter alone is made up. */
function requestOf({ kind, channel, language, needs }: Template, debtorId: DebtorId): LetterRequest {
  const isAsked = needs.includes('claim') || needs.includes('enclosed');
  const hasAgency = needs.includes('next-step') || needs.includes('handed-over');
  return {
    kind,
    channel,
    debtorId,
    despiteHold: 'A look at the words',
    ...(isAsked && { words: typed[language] }),
    ...(hasAgency && { agency: 'Tamar Collections' }),
  };
}

const typed = {
  en: '(What is typed for one letter stands here.)',
  de: '(Hier steht, was für den einen Brief getippt wird.)',
};
