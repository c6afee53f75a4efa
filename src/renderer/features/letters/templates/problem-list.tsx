/** What keeps the words from being merged: each with its line, and a way there. */
import type { RefObject } from 'react';
import type { TemplateProblem } from '#core/letters/check-template';
import type { TemplateProblems } from '#core/letters/decide-templates';
import { Card } from '../../../ui/card';
import { LinkButton } from '../../../ui/link-button';
import type { Place } from '../tone/pieces';
import { showPlace } from '../tone/typing';
import type { Words } from '../tone/use-coach';

interface ProblemListProps {
  readonly read: Words;
  readonly problems: TemplateProblems;
  readonly fieldOf: Readonly<Record<keyof Words, RefObject<HTMLTextAreaElement | null>>>;
}

export function ProblemList({ read, problems, fieldOf }: ProblemListProps) {
  const all = (['subject', 'body'] as const).flatMap((part) =>
    problems[part].map((problem) => ({ part, problem })),
  );
  if (all.length === 0) return null;
  return (
    <Card title="To put right first" tone="brick">
      <ul className="mark-list" aria-label="To put right first">
        {all.map(({ part, problem }) => (
          <li key={`${part} ${problem.line} ${problem.column}`}>
            <LinkButton
              onClick={() => {
                const { from, to } = placeOf(read[part], problem);
                const field = fieldOf[part].current;
                if (field) showPlace(field, from, to);
              }}
            >
              {part === 'subject' ? 'Subject' : `Line ${problem.line}`}
            </LinkButton>
            {': '}
            {problem.message}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function placesOf(text: string, problems: readonly TemplateProblem[]): Place[] {
  return problems.map((problem) => ({ ...placeOf(text, problem), message: problem.message }));
}

/** From line and column, which people count in, to where it stands in the text. */
function placeOf(text: string, { line, column, length }: TemplateProblem) {
  const before = text.split('\n').slice(0, line - 1);
  const from = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return { from, to: from + length };
}
