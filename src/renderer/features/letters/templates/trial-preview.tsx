/** What the words make, a moment after they were typed: the page that would print, or the message. */
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { templateProblems } from '#core/letters/decide-templates';
import type { Template } from '#core/letters/template';
import { tryMessage, tryPage, type Trial } from '#core/letters/try-words';
import { useBook } from '../../../book/use-book';
import { usePreview } from '../../../book/use-preview';
import { Card } from '../../../ui/card';
import { useFigures } from '../../../ui/figures';
import { PagePreview } from '../../../ui/page-preview';
import '../letter-screen.css';
import { sayLength } from '../text-length';
import type { Words } from '../tone/use-coach';

/** The page is made anew once the typing rests. */
const REST_MS = 300;
/** Among so many somebody is looked for whom the words fit. */
const LOOKED_AT = 40;
const MADE_UP = 'made-up';

interface TrialPreviewProps {
  readonly template: Template;
  readonly words: Words;
  readonly debtorId: DebtorId | null;
}

export function TrialPreview({ template, words, debtorId }: TrialPreviewProps) {
  const { today } = useFigures();
  const names = useBook(namesOf);
  const fitting = useBook(firstFitting, template, today);
  const [chosen, setChosen] = useState<string | null>(debtorId);
  const forWhom = chosen ?? fitting ?? MADE_UP;
  const { good, isBehind } = useLastGood(template, words);
  const asked = { id: template.id, ...good, debtorId: forWhom === MADE_UP ? null : (forWhom as DebtorId) };
  const refusal = useBook(refusalOf, JSON.stringify(asked), today);
  const trial = refusal ? { ...asked, debtorId: null } : asked;
  return (
    <div className="template-preview">
      <Select
        label="Shown for"
        data={[{ value: MADE_UP, label: 'Made-up figures' }, ...names]}
        value={forWhom}
        onChange={(value) => setChosen(value ?? MADE_UP)}
        allowDeselect={false}
        searchable
        limit={50}
        maw={320}
      />
      {isBehind && (
        <p className="template-note">Not the newest words: something in them has to be put right first.</p>
      )}
      {refusal && <p className="template-note">{refusal} So this is with made-up figures.</p>}
      {template.channel === 'letter' ? <TrialPage trial={trial} /> : <TrialMessage trial={trial} />}
    </div>
  );
}

function TrialPage({ trial }: { readonly trial: Trial }) {
  const page = usePreview({ trial });
  return <PagePreview pdf={page?.ok ? page.value : null} label="The letter as it will print" />;
}

function TrialMessage({ trial }: { readonly trial: Trial }) {
  const { today } = useFigures();
  const made = useBook(messageOf, JSON.stringify(trial), today);
  if (!made.ok) return null;
  const { to, subject, body } = made.value;
  return (
    <Card title="As it goes out" aside={to}>
      {subject && <p className="letter-message-subject">{subject}</p>}
      <p className="letter-message">{body}</p>
      {trial.id.includes('.text.') && <p className="letter-note letter-quiet">{sayLength(body.length)}</p>}
    </Card>
  );
}

/** The newest words that can be merged, once the typing rests; at first those of the template. */
function useLastGood(template: Template, words: Words) {
  const [settled] = useDebouncedValue(words, REST_MS);
  const [good, setGood] = useState<Words>(template);
  const isNew = settled.subject !== good.subject || settled.body !== good.body;
  const isBehind = isNew && !canBeMerged(template, settled);
  if (isNew && !isBehind) setGood(settled);
  return { good: { subject: good.subject, body: good.body }, isBehind };
}

function canBeMerged(template: Template, words: Words): boolean {
  const { subject, body } = templateProblems(template, words);
  return subject.length === 0 && body.length === 0 && words.body.trim() !== '';
}

function namesOf({ debtors }: BookState) {
  return Object.values(debtors)
    .map(({ id, name }) => ({ value: id as string, label: name || 'No name' }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** Somebody about whom such a letter could be written today. */
function firstFitting(state: BookState, template: Template, today: LocalDate): DebtorId | null {
  const some = Object.values(state.debtors).slice(0, LOOKED_AT);
  const { id, subject, body } = template;
  return some.find((each) => seenBy(state, { id, subject, body, debtorId: each.id }, today).ok)?.id ?? null;
}

/** Why it can't be shown for them. The trial as text: one that says the same is the same question. */
function refusalOf(state: BookState, trial: string, today: LocalDate): string | null {
  const seen = seenBy(state, JSON.parse(trial) as Trial, today);
  return seen.ok ? null : seen.refusal.message;
}

function seenBy(state: BookState, trial: Trial, today: LocalDate) {
  return trial.id.includes('.letter.') ? tryPage(state, trial, today) : tryMessage(state, trial, today);
}

function messageOf(state: BookState, trial: string, today: LocalDate) {
  return tryMessage(state, JSON.parse(trial) as Trial, today);
}
