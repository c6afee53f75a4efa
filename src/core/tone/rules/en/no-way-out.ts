/** English consequences that lack a day or a way out, and legal claims that are not true yet. */
import type { ToneRule } from '../../rule';

const later = "will|shall|going to|may|might|could|'ll|be forced|must|have to|want to|intend to|would";
const grave =
  '<court>|<collectors>|sold|(stop|suspend|withhold|cancel|terminate) (all |your |any |further )?(deliveries|supply|supplies|service|services|orders|account)|escalate';

export const enNoWayOut: readonly ToneRule[] = [
  {
    id: 'en.no-way-out.no-day',
    kind: 'no-way-out',
    says: `(${later}) ... (${grave})|(${grave}) ... (will|shall|may|'ll|is going to|are going to)`,
    unless: '<day>|<wont>|would be for|you (can|could|may) (ask|show|take|speak|pay)|thank',
    unlessTrue: ['claim-next', 'claim-issued', 'judgment', 'with-solicitor', 'handed-over'],
    weight: 1,
    why: 'A consequence needs its day, so that people know how long they have.',
    instead: 'Please ring us, so that we can agree what happens next.',
    marks: ['We will go to court.', 'A collection agency will be instructed.'],
    passes: ['If we hear nothing by 3 May, we will go to court.', 'We will not go to court.'],
  },
  {
    id: 'en.no-way-out.no-way',
    kind: 'no-way-out',
    says: `<day> ... (${later}) ... (${grave})|(${later}) ... (${grave}) ... <day>`,
    unless: '<wayOut>|<wont>',
    unlessTrue: ['claim-next', 'claim-issued', 'judgment', 'with-solicitor', 'handed-over'],
    weight: 1,
    why: 'Say in the same sentence what would stop it.',
    marks: ['On 3 May we will go to court.'],
    passes: ['If you have not paid by 3 May, we will go to court.'],
  },
  {
    id: 'en.not-true-yet.handed-over',
    kind: 'not-true-yet',
    says: [
      "(have|has|'ve) (now )?(been )?(passed|handed|given|sold|transferred|referred|instructed|assigned|hired) ... (<collectors>|tideway|recovery|agency|solicitors?|lawyers?|legal department)",
      '(is|are) now (with|in the hands of) ... (<collectors>|agency|solicitors?|lawyers?|recovery)',
      '(legal department|lawyers?|solicitors?) (has|have) been',
    ],
    unlessTrue: ['handed-over', 'with-solicitor'],
    weight: 1,
    why: 'This account has not been handed over, so the letter may not say so.',
    instead: 'Please ring us, so that we can agree what happens next.',
    marks: [
      'We have passed your account to our solicitors.',
      'Your account is now with a collection agency.',
    ],
    passes: ['We have passed your question to the workshop.'],
  },
  {
    id: 'en.not-true-yet.claim',
    kind: 'not-true-yet',
    says: [
      "(have|has|'ve|were|was) (now |already )?(been )?(issued|started|begun|commenced|filed|lodged|served) ... (claim|proceedings|court)",
      '(claim|proceedings) (have|has) (now |already )?been (issued|started|begun|filed)',
      'the (hearing|trial) is',
    ],
    unlessTrue: ['claim-issued', 'judgment'],
    weight: 1,
    why: 'No claim has been issued, so the letter may not say so.',
    marks: ['We have issued a claim against you.', 'Proceedings have been started.'],
    passes: ['We have started on the repair.'],
  },
  {
    id: 'en.not-true-yet.judgment',
    kind: 'not-true-yet',
    says: [
      '(judge?ment|ccj) (was|has been|will be|is) (entered|made|registered|given|recorded)',
      '(entered|registered|obtained) (a )?(county court )?judge?ment',
    ],
    unlessTrue: ['judgment'],
    weight: 1,
    why: 'There is no judgment, so the letter may not say so.',
    marks: ['A judgment was entered against you.'],
    passes: ['It is a matter of judgment which day suits best.'],
  },
  {
    id: 'en.not-true-yet.claim-letter',
    kind: 'not-true-yet',
    says: 'this (letter of claim|letter before (claim|action)|is (a|our) (formal )?letter (of|before) (claim|action))',
    unlessTrue: ['claim-next', 'claim-issued'],
    weight: 1,
    why: 'The letter before a claim is a step of its own, and it has not been reached.',
    marks: ['This is a letter before claim.'],
    passes: ['The next step is a letter of claim.'],
  },
  {
    id: 'en.not-true-yet.trade-law',
    kind: 'not-true-yet',
    says: 'late payment of commercial debts|(fixed|statutory) compensation',
    debtorKinds: ['individual'],
    weight: 1,
    why: 'This law is about debts between businesses and does not apply to a private person.',
    marks: ['The Late Payment of Commercial Debts (Interest) Act applies.'],
    passes: ['Interest has not been added.'],
  },
  {
    id: 'en.not-true-yet.protocol',
    kind: 'not-true-yet',
    says: 'pre-action protocol for debt claims',
    debtorKinds: ['company'],
    weight: 1,
    why: 'This protocol is for individuals and sole traders; a company is written to under the Practice Direction.',
    kinder: 'Practice Direction on Pre-Action Conduct',
    marks: ['We write under the Pre-Action Protocol for Debt Claims.'],
    passes: ['We write under the Practice Direction.'],
  },
];
