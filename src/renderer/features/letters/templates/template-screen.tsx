/** One text: its words beside what they make, ours or the book's own. */
import type { DebtorId, PlanId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import type { TemplateId } from '#core/letters/kinds';
import type { OwnTemplate } from '#core/letters/state';
import type { Template } from '#core/letters/template';
import { templates } from '#core/letters/templates';
import type { Plan } from '#core/plans/state';
import { useBook } from '../../../book/use-book';
import { EmptyState } from '../../../ui/empty-state';
import type { LettersHome } from '../../../ui/paths';
import { TemplateEditor } from './template-editor';

interface TemplateScreenProps {
  /** Where the list of words hangs, for whoever came from it. */
  readonly home?: LettersHome;
  readonly templateId: TemplateId;
  /** Whom one was writing to, or about which plan; neither when one came from the list. */
  readonly debtorId?: DebtorId;
  readonly planId?: PlanId;
}

export function TemplateScreen({ home = 'letters', templateId, debtorId, planId }: TemplateScreenProps) {
  const plan = useBook(planOf, planId ?? null);
  const own = useBook(ownTemplateOf, templateId);
  // From the address, which anybody can type.
  const template: Template | undefined = templates[templateId];
  if (!template) return <EmptyState title="There are no such words">Go back to the letters.</EmptyState>;
  return <TemplateEditor {...{ home, template, own, plan }} debtorId={plan?.debtorId ?? debtorId ?? null} />;
}

function planOf({ plans }: BookState, planId: PlanId | null): Plan | null {
  return (planId && plans[planId]) || null;
}

function ownTemplateOf({ ownTemplates }: BookState, id: TemplateId): OwnTemplate | null {
  return ownTemplates[id] ?? null;
}
