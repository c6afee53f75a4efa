/** The words of one text as they are changed: with fields to put in, what is wrong where, the coach, and the page. */
import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { templateProblems } from '#core/letters/decide-templates';
import { letterChannelNames, letterKindNames, letterLanguageNames } from '#core/letters/kinds';
import type { OwnTemplate } from '#core/letters/state';
import { fieldsFor, firmnessNames, type Template } from '#core/letters/template';
import { tellDone } from '../../../book/undo';
import { useBook, useOpenBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { useFormDraft } from '../../../book/use-form-draft';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { DraftNote } from '../../../ui/draft-note';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import { RefusalNote } from '../../../ui/refusal';
import { Checks } from '../tone/checks';
import { CoachedText } from '../tone/coached-text';
import { typeInto } from '../tone/typing';
import { useCoach, type Words } from '../tone/use-coach';
import { CoachCard } from './coach-card';
import { FieldMenu } from './field-menu';
import { placesOf, ProblemList } from './problem-list';
import './templates.css';
import { TrialPreview } from './trial-preview';

interface TemplateEditorProps {
  readonly template: Template;
  readonly own: OwnTemplate | null;
  readonly debtorId: DebtorId | null;
}

export function TemplateEditor({ template, own, debtorId }: TemplateEditorProps) {
  const { id, kind, channel, language } = template;
  const { words, draft, change, command, save, restore } = useTemplateWords(template, own);
  const subjectField = useRef<HTMLTextAreaElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const fieldOf = { subject: subjectField, body: bodyField };
  const coaching = useCoach(words, { kind, channel, language });
  const { read, marks } = coaching;
  const problems = templateProblems(template, read);
  const refused = (part: keyof Words) =>
    command.refusal?.field === part && problems[part].length === 0 ? command.refusal.message : undefined;
  const hear = (event: KeyboardEvent) => {
    // The key of the button is not heard while one types.
    const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
    if (!isSave || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    save();
  };
  const typing = (part: keyof Words) => ({
    value: words[part],
    onChange: (typed: string) => change({ ...words, [part]: typed }),
    read: read[part],
    marks: marks[part],
    problems: placesOf(read[part], problems[part]),
    refusal: refused(part),
    field: fieldOf[part],
  });
  return (
    <>
      <EditorHead
        {...{ template, own, debtorId, save }}
        onRestore={own ? restore : null}
        isSaving={command.isPending}
      />
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the key of a button that is there */}
      <div className="template-columns" onKeyDown={hear}>
        <div className="template-words">
          {draft.isFromBefore && <DraftNote onDrop={() => draft.drop({ reset: change })} />}
          <RefusalNote refusal={command.refusal?.field ? null : command.refusal} />
          <Card
            title="The words"
            aside={<FieldMenu fields={fieldsFor(template)} isPage={channel === 'letter'} field={bodyField} />}
          >
            <Checks {...{ reading: coaching.reading, kind, channel }} />
            {template.subject !== '' && (
              <CoachedText {...typing('subject')} label="Subject" maxLength={200} isLine />
            )}
            <CoachedText
              {...typing('body')}
              label={channel === 'phone' ? 'What to say' : 'Text'}
              maxLength={10_000}
            />
          </Card>
          <ProblemList {...{ read, problems, fieldOf }} />
          <CoachCard
            {...{ coaching, fieldOf }}
            onKinder={(part, { kinder }) => {
              const field = fieldOf[part].current;
              if (field && kinder && read[part] === words[part])
                typeInto(field, kinder.from, kinder.to, kinder.text);
            }}
          />
        </div>
        <TrialPreview key={id} {...{ template, words, debtorId }} />
      </div>
    </>
  );
}

/** What is typed, kept against a crash; saved, or given up for ours. */
function useTemplateWords(template: Template, own: OwnTemplate | null) {
  const { id } = template;
  const { bookId } = useOpenBook();
  const { subject, body } = own ?? template;
  const draft = useFormDraft<{ subject: string; body: string }>(`words ${id}`, { subject, body });
  const [words, setWords] = useState<Words>(draft.texts);
  const command = useCommand();
  const change = (next: Words) => {
    setWords(next);
    draft.keep(next);
  };
  const ask = async (asked: Parameters<typeof command.send>[0], done: string) => {
    const answer = await command.send(asked);
    if (!answer.ok) return;
    draft.forget();
    tellDone(bookId, answer.value, done);
  };
  return {
    words,
    draft,
    change,
    command,
    save: () =>
      void ask({ type: 'template.save', id, ...words }, 'Saved. What is written from now on says this.'),
    restore: () => void ask({ type: 'template.restore', id }, 'Our words stand here again.'),
  };
}

interface EditorHeadProps extends TemplateEditorProps {
  readonly save: () => void;
  /** Null where they are ours already. */
  readonly onRestore: (() => void) | null;
  readonly isSaving: boolean;
}

function EditorHead({ template, own, debtorId, save, onRestore, isSaving }: EditorHeadProps) {
  const { kind, channel, language, purpose, firmness } = template;
  const debtor = useBook(debtorOf, debtorId);
  const crumbs = debtor
    ? [
        { label: debtor.name, to: paths.debtor(debtor.id) },
        { label: 'Write', to: paths.writeTo(debtor.id) },
      ]
    : [
        { label: 'Books', to: paths.books },
        { label: 'Words of letters', to: paths.templates },
      ];
  return (
    <PageHead
      title={`${letterKindNames[kind]}: ${letterChannelNames[channel].toLowerCase()}, ${letterLanguageNames[language]}`}
      crumbs={crumbs}
      badge={own ? <Badge tone="teal">Your own words</Badge> : <Badge>Our words</Badge>}
      subtitle={`${purpose} ${firmnessNames[firmness]}.`}
      actions={
        <>
          {onRestore && <Button onClick={onRestore}>Back to our words</Button>}
          <ActionButton shortcut="mod+S" primary onClick={save} loading={isSaving}>
            Save
          </ActionButton>
        </>
      }
    />
  );
}

function debtorOf({ debtors }: BookState, debtorId: DebtorId | null) {
  return (debtorId && debtors[debtorId]) || null;
}
