/** The words of one text as they are changed: with fields to put in, what is wrong where, the coach, and the page. */
import { useRef, type RefObject } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { templateProblems, type TemplateProblems } from '#core/letters/decide-templates';
import type { OwnTemplate } from '#core/letters/state';
import type { Template } from '#core/letters/template';
import type { Plan } from '#core/plans/state';
import { Card } from '../../../ui/card';
import { DraftNote } from '../../../ui/draft-note';
import type { LettersHome } from '../../../ui/paths';
import { RefusalNote } from '../../../ui/refusal';
import { Checks } from '../tone/checks';
import { CoachedText } from '../tone/coached-text';
import { typeInto } from '../tone/typing';
import { useCoach, type Coaching, type Words } from '../tone/use-coach';
import { CoachCard } from './coach-card';
import { EditorHead } from './editor-head';
import { FieldMenu } from './field-menu';
import { placesOf, ProblemList } from './problem-list';
import './templates.css';
import { TrialPreview } from './trial-preview';
import { useTemplateWords } from './use-template-words';

interface TemplateEditorProps {
  readonly home: LettersHome;
  readonly template: Template;
  readonly own: OwnTemplate | null;
  readonly debtorId: DebtorId | null;
  /** The plan one was writing about. */
  readonly plan: Plan | null;
}

export function TemplateEditor({ home, template, own, debtorId, plan }: TemplateEditorProps) {
  const { kind, channel, language } = template;
  const typed = useTemplateWords(template, own);
  const { words, draft, change, command, save, restore } = typed;
  const subject = useRef<HTMLTextAreaElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const fieldOf = { subject, body };
  const coaching = useCoach(words, { kind, channel, language });
  const { read } = coaching;
  const problems = templateProblems(template, read);
  return (
    <>
      <EditorHead
        {...{ home, template, debtorId, plan, save }}
        onRestore={own ? () => void restore() : null}
        isSaving={command.isPending}
      />
      <div className="template-columns">
        <div className="template-words">
          {draft.isFromBefore && <DraftNote onDrop={() => draft.drop({ reset: change })} />}
          <RefusalNote refusal={command.refusal?.field ? null : command.refusal} />
          <WordsCard {...{ template, typed, coaching, problems, fieldOf }} />
          <ProblemList {...{ read, problems, fieldOf }} />
          <CoachCard
            {...{ coaching, fieldOf }}
            onKinder={(part, { kinder }) => {
              const field = fieldOf[part].current;
              if (!field || !kinder || read[part] !== words[part]) return;
              typeInto(field, kinder.from, kinder.to, kinder.text);
            }}
          />
        </div>
        <TrialPreview {...{ template, words, debtorId }} />
      </div>
    </>
  );
}

interface WordsCardProps {
  readonly template: Template;
  readonly typed: ReturnType<typeof useTemplateWords>;
  readonly coaching: Coaching;
  readonly problems: TemplateProblems;
  readonly fieldOf: Readonly<Record<keyof Words, RefObject<HTMLTextAreaElement | null>>>;
}

function WordsCard({ template, typed, coaching, problems, fieldOf }: WordsCardProps) {
  const { kind, channel } = template;
  const { words, change, command } = typed;
  const { read, marks, reading } = coaching;
  const last = useRef<keyof Words>('body');
  const isRefused = (part: keyof Words) => command.refusal?.field === part && problems[part].length === 0;
  const typing = (part: keyof Words) => ({
    value: words[part],
    onChange: (next: string) => change({ ...words, [part]: next }),
    onFocus: () => {
      last.current = part;
    },
    read: read[part],
    marks: marks[part],
    problems: placesOf(read[part], problems[part]),
    refusal: isRefused(part) ? command.refusal?.message : undefined,
    field: fieldOf[part],
  });
  return (
    <Card
      title="The words"
      aside={<FieldMenu template={template} field={() => fieldOf[last.current].current} />}
    >
      <Checks {...{ reading, kind, channel }} />
      {template.subject !== '' && (
        <CoachedText {...typing('subject')} label="Subject" maxLength={200} isLine />
      )}
      <CoachedText
        {...typing('body')}
        label={channel === 'phone' ? 'What to say' : 'Text'}
        maxLength={10_000}
      />
    </Card>
  );
}
