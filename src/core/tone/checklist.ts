/** What a letter of each kind has to say, and how firm it may be. */
import type { LetterChannel, LetterKind } from '../letters/kinds';
import type { LegalFact } from './situation';

/** What a letter that asks for money has to say. */
export const checklist = ['amount', 'due-date', 'how-to-pay', 'how-to-reach-us', 'help'] as const;

export type ChecklistItem = (typeof checklist)[number];

export const checklistNames: Readonly<Record<ChecklistItem, string>> = {
  amount: 'How much',
  'due-date': 'By when',
  'how-to-pay': 'How to pay',
  'how-to-reach-us': 'How to reach you',
  help: 'An offer of help',
};

interface Meant {
  /** A gentle letter names no court, no agency and no solicitor, not even with a day. */
  readonly isGentle: boolean;
  readonly needs: readonly ChecklistItem[];
  /** What is so once such a letter is due: the letter before a claim is that step. */
  readonly makesTrue?: readonly LegalFact[];
}

const asksFirmly: Meant = { isGentle: false, needs: checklist };
const asksGently: Meant = { isGentle: true, needs: checklist };
const tells: Meant = { isGentle: true, needs: ['how-to-reach-us'] };
const agrees: Meant = { isGentle: true, needs: ['amount', 'due-date', 'how-to-pay', 'how-to-reach-us'] };

const meant: Readonly<Record<LetterKind, Meant>> = {
  'friendly-reminder': asksGently,
  'follow-up': asksGently,
  'firm-reminder': asksFirmly,
  'final-notice': asksFirmly,
  'letter-before-claim': { ...asksFirmly, makesTrue: ['claim-next'] },
  'statement-cover': { isGentle: true, needs: ['amount', 'how-to-pay', 'how-to-reach-us'] },
  'promise-confirmation': agrees,
  'plan-offer': { isGentle: true, needs: ['amount', 'how-to-reach-us', 'help'] },
  'plan-agreement': agrees,
  'plan-check-in': { isGentle: true, needs: ['how-to-reach-us', 'help'] },
  'plan-changed': agrees,
  'missed-instalment': asksGently,
  'payment-received': tells,
  'paid-in-full': { isGentle: true, needs: [] },
  'dispute-acknowledged': tells,
  'hold-confirmed': tells,
  'hand-over-notice': {
    isGentle: false,
    needs: ['amount', 'how-to-reach-us', 'help'],
    makesTrue: ['handed-over'],
  },
  'cover-note': tells,
};

export function isGentle(kind: LetterKind): boolean {
  return meant[kind].isGentle;
}

export function trueBy(kind: LetterKind): readonly LegalFact[] {
  return meant[kind].makesTrue ?? [];
}

/** A script for the phone leads a talk, in which all of it comes up; a text message is answered where it came from. */
export function neededFor(kind: LetterKind, channel: LetterChannel): readonly ChecklistItem[] {
  if (channel === 'phone') return [];
  const { needs } = meant[kind];
  return channel === 'text' ? needs.filter((item) => item !== 'how-to-reach-us') : needs;
}
