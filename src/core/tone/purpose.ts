/** What a letter is for: it decides what must stand in it, and how firm it may be. */

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
}

const asksFirmly: Meant = { isGentle: false, needs: checklist };
const asksGently: Meant = { isGentle: true, needs: checklist };
const tells: Meant = { isGentle: true, needs: ['how-to-reach-us'] };
const agrees: Meant = { isGentle: true, needs: ['amount', 'due-date', 'how-to-pay', 'how-to-reach-us'] };

const meant = {
  'friendly-reminder': asksGently,
  'follow-up': asksGently,
  'firm-reminder': asksFirmly,
  'final-notice': asksFirmly,
  'letter-before-claim': asksFirmly,
  statement: { isGentle: true, needs: ['amount', 'how-to-pay', 'how-to-reach-us'] },
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
  'hand-over-notice': { isGentle: false, needs: ['amount', 'how-to-reach-us', 'help'] },
  'cover-note': tells,
} satisfies Record<string, Meant>;

export type Purpose = keyof typeof meant;

export const purposes = Object.keys(meant) as readonly Purpose[];

export function isGentle(purpose: Purpose): boolean {
  return meant[purpose].isGentle;
}

export function neededFor(purpose: Purpose): readonly ChecklistItem[] {
  return meant[purpose].needs;
}
