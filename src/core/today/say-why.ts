/** Why somebody is on today's list, in two or three words beside the sentence that says it whole. */
import type { StepName } from '../timeline/next-step';

export const whyWords: Readonly<Record<StepName, string>> = {
  'ask-for-rest': 'Promise part kept',
  'ask-about-promise': 'Promise not kept',
  'check-promise': 'Promise was due',
  'await-promise': 'Promised for today',
  'come-back': 'Follow-up',
  'review-plan': 'Plan not kept',
  'check-in': 'Instalment missed',
  'give-grace': 'Instalment late',
  'discount-over': 'Discount not taken',
  'give-concession': 'Settlement paid',
  'await-instalment': 'Instalment today',
  'answer-dispute': 'Dispute to answer',
  'ask-about-dispute': 'Dispute, no answer',
  'await-dispute': 'Dispute',
  'hold-ended': 'Hold ended',
  'on-hold': 'On hold',
  'await-answer': 'Plan offered',
  'first-contact': 'First contact',
  'try-again': 'Not reached',
  'ask-again': 'A week without word',
  'give-time': 'Given time',
  'not-due': 'Not due',
  'nothing-owed': 'Nothing owed',
};
