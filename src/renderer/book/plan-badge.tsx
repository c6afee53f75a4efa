/** How a plan stands, as a badge: several screens show it. */
import { standingNames, standingOf, type PlanStanding } from '#core/plans/progress';
import type { Plan } from '#core/plans/state';
import { Badge, type BadgeTone } from '../ui/badge';
import { useBook, useToday } from './use-book';

const tones: Readonly<Record<PlanStanding, BadgeTone>> = {
  offered: 'violet',
  'on-track': 'green',
  slipping: 'amber',
  missed: 'brick',
  review: 'brick',
  'ending-soon': 'green',
  completed: 'green',
  refused: 'grey',
  withdrawn: 'grey',
  broken: 'grey',
  ended: 'grey',
};

export function PlanBadge({ plan }: { readonly plan: Plan }) {
  return <StandingBadge standing={useBook(standingOf, plan, useToday())} />;
}

export function StandingBadge({ standing }: { readonly standing: PlanStanding }) {
  return <Badge tone={tones[standing]}>{standingNames[standing]}</Badge>;
}
