/** The head of the words' screen: which words they are, whose, and saving them. */
import { Button } from '@mantine/core';
import type { DebtorId } from '#core/basics/ids';
import { letterChannelNames, letterKindNames, letterLanguageNames } from '#core/letters/kinds';
import { firmnessNames, type Template } from '#core/letters/template';
import { templateOf } from '#core/letters/templates';
import type { Plan } from '#core/plans/state';
import { crumbsTo, useDebtor } from '../../../book/use-debtor';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';

interface EditorHeadProps {
  readonly template: Template;
  readonly debtorId: DebtorId | null;
  readonly plan: Plan | null;
  readonly save: () => void;
  /** Null where they are Accord's already. */
  readonly onRestore: (() => void) | null;
  readonly isSaving: boolean;
}

export function EditorHead({ template, debtorId, plan, save, onRestore, isSaving }: EditorHeadProps) {
  const { kind, channel, language, firmness } = template;
  // For whoever writes, in the language of the screens.
  const purpose = templateOf(kind, channel, 'en')?.purpose;
  const debtor = useDebtor(debtorId);
  const crumbs = debtor
    ? [
        ...crumbsTo(debtor),
        ...(plan
          ? [
              { label: 'Plan', to: paths.plan(plan.id) },
              { label: 'Letter', to: paths.planLetter(plan.id) },
            ]
          : [{ label: 'Write', to: paths.writeTo(debtor.id) }]),
      ]
    : [
        { label: 'Books', to: paths.books },
        { label: 'Words of letters', to: paths.templates },
      ];
  return (
    <PageHead
      title={`${letterKindNames[kind]}: ${letterChannelNames[channel].toLowerCase()}, ${letterLanguageNames[language]}`}
      crumbs={crumbs}
      badge={onRestore ? <Badge tone="teal">Your own words</Badge> : <Badge>Accord’s words</Badge>}
      subtitle={`${purpose} ${firmnessNames[firmness]}.`}
      actions={
        <>
          {onRestore && <Button onClick={onRestore}>Back to Accord’s words</Button>}
          <ActionButton shortcut="mod+S" primary onClick={save} loading={isSaving}>
            Save
          </ActionButton>
        </>
      }
    />
  );
}
