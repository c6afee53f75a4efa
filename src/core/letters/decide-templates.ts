/** May a book's letters say something else, say ours again, and may that be undone? */
import type { DecideContext } from '../basics/decide-context';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import { problemsIn, type TemplateProblem } from './check-template';
import type { PutTemplateBack, RestoreTemplate, SaveTemplate } from './commands';
import type { TemplatePutBack, TemplateRestored, TemplateSaved } from './events';
import type { LettersState, OwnTemplate } from './state';
import { fieldsFor, type Template } from './template';
import { templates } from './templates';

/** So many places are named; an editor shows them all. */
const MOST_NAMED = 3;

export interface TemplateProblems {
  readonly subject: readonly TemplateProblem[];
  readonly body: readonly TemplateProblem[];
}

/** What keeps words from being used in place of a template's own: for an editor to show where it stands. */
export function templateProblems(
  template: Template,
  words: Pick<Template, 'subject' | 'body'>,
): TemplateProblems {
  const fields = fieldsFor(template);
  return { subject: problemsIn(words.subject, fields), body: problemsIn(words.body, fields) };
}

/** Refused, with the places, where a tag is broken or names what this kind of letter does not have. */
export function decideSaveTemplate(
  state: LettersState,
  { id, subject, body }: SaveTemplate,
  { now: at, by }: DecideContext,
): Result<TemplateSaved[]> {
  const ours = templates[id];
  if (body === '') {
    return refuse('nothing-to-say', 'These words are empty. Write some, or go back to ours.', 'body');
  }
  if (subject === '' && ours.subject !== '') {
    return refuse('no-subject', 'What is it about? The subject is what they read first.', 'subject');
  }
  const problems = templateProblems(ours, { subject, body });
  const refused = named(problems.subject, 'subject') ?? named(problems.body, 'body');
  if (refused) return refused;
  const was = state.ownTemplates[id] ?? null;
  const present = was ?? ours;
  if (present.subject === subject && present.body === body) {
    return refuse('nothing-changed', 'It says just this already.', 'body');
  }
  const is: OwnTemplate = { id, subject, body, at, by };
  return ok([{ type: 'template.saved', v: 1, id, was, is }]);
}

function named(problems: readonly TemplateProblem[], field: 'subject' | 'body') {
  if (problems.length === 0) return null;
  const places = problems
    .slice(0, MOST_NAMED)
    .map(({ line, column, message }) => `Line ${line}, character ${column}: ${message}`);
  const more = problems.length - places.length;
  return refuse('template-unclear', [...places, ...(more > 0 ? [`And ${more} more.`] : [])].join(' '), field);
}

export function decideRestoreTemplate(
  state: LettersState,
  { id }: RestoreTemplate,
): Result<TemplateRestored[]> {
  const was = state.ownTemplates[id];
  if (!was) return refuse('nothing-changed', 'These are our words already.');
  return ok([{ type: 'template.restored', v: 1, id, was, is: null }]);
}

/** Refused when the words were changed again since. */
export function decidePutTemplateBack(
  state: LettersState,
  { id, was, is }: PutTemplateBack,
): Result<TemplatePutBack[]> {
  const now = state.ownTemplates[id] ?? null;
  if (!isSame(now, is) || isSame(was, is)) {
    return refuse('changed-since', 'These words were changed since. Undo that first, or write them anew.');
  }
  // From the page, so looked at as if it were written now.
  const problems = was && templateProblems(templates[id], was);
  const refused = problems && (named(problems.subject, 'subject') ?? named(problems.body, 'body'));
  return refused ?? ok([{ type: 'template.put-back', v: 1, id, was: now, is: was && { ...was, id } }]);
}
