/** English sarcasm: it says one thing and means a worse one. */
import type { ToneRule } from '../../rule';

export const enSarcasm: readonly ToneRule[] = [
  {
    id: 'en.sarcasm.knowing',
    kind: 'sarcasm',
    says: [
      '(apparently|presumably|obviously|clearly|evidently|no doubt|funnily enough|strangely enough|surprisingly)( <w>){0,8} (you|your|our)',
      'you( <w>)? (apparently|presumably|obviously|clearly|evidently)|how (very )?convenient',
      'surprise,? surprise|what a (surprise|coincidence)|^as usual|as usual,|as always,? (you|nothing|no)',
      'once again,? you|another (month|week|day),? another',
      "(it )?(seems|appears|looks like) (that )?(you|the rules|your)( <w>){0,3} (think|don't|do not|believe|consider|feel|prefer|forgot|forget|too)",
    ],
    unless:
      "thank|good|right|kind|helpful|if (it|this|that)|pleased|glad|no doubt (that )?(you|your <w>)('ll| will) (pull|get|come|be|do|find|recover)",
    weight: 1,
    why: 'Between the lines stands an accusation; write the plain line.',
    instead: 'We have not heard from you yet.',
    marks: ['Apparently you do not read our letters.', 'How convenient.', 'As usual, nothing came.'],
    passes: ['Thank you, as always, for paying so promptly.', 'Your letter was clearly written.'],
  },
  {
    id: 'en.sarcasm.question',
    kind: 'sarcasm',
    says: [
      'do you (really|honestly|seriously|actually) (think|believe|expect|imagine)',
      '(did|have|maybe|perhaps) you (forget|forgot|forgotten)( <w>){0,4} (how|that|your|bank|what)',
      'what part of|do you think (we|this|that|it)',
      "(don't|do not) (you )?(think|imagine|believe) (you|for|we)",
      '(is it|was it) (too much|so hard|so difficult)|too (busy|important|good|much trouble) to',
      '(perhaps|maybe) you (would|could|might) (like|care|want) to (explain|tell)',
      'how (can|could|do) you (afford|sleep|expect)',
      'can afford (a |the )?(new|car|van|holiday)( <w>){0,4} but|do you\\?',
    ],
    weight: 1,
    why: 'A question that mocks gets no answer; ask what happened, and whether you can help.',
    instead: 'Please tell us if something is in the way.',
    marks: [
      'Do you really think we work for free?',
      'What part of it is unclear?',
      'Were you too busy to reply?',
    ],
    passes: ['Do you want the credit refunded?', 'Which part of the invoice is unclear?'],
  },
  {
    id: 'en.sarcasm.thanks',
    kind: 'sarcasm',
    says: [
      'thank(s| you)( <w>){0,4} (for )?(nothing|ignoring|wasting|not|keeping us waiting|breaking|making us wait|forgetting)',
      '(trust|hope) (that )?(you|the)( <w>){0,3} enjoy(ed|ing)? ... (while|our|money|waited)',
      '(not|<nt>) (<w> ){0,2}(bank|charity|credit union|lender|fools?|idiots?)|work for free',
      "(won't|will not|do not|don't|not) believe (a word|you|your|any)|hard to believe|believe a word",
      'spare five minutes|shall we (send|explain|draw|come)',
    ],
    unless: 'thank you for not|shall we (send you|come to you|look)',
    weight: 1,
    why: 'Mock thanks hurt more than plain words.',
    instead: 'We have not heard from you yet.',
    marks: ['Thanks for ignoring us.', 'We are not a bank.'],
    passes: ['Thank you for your letter.', 'We have not heard from your bank.'],
  },
  {
    id: 'en.sarcasm.turned',
    kind: 'sarcasm',
    says: '<mock>',
    weight: 1,
    why: 'A kind word turned round hurts more than a plain one.',
    instead: 'We have not heard from you yet.',
    marks: ['I hope you choke on it.', 'Thanks for wasting our time.', 'Must be nice.'],
    passes: ['I hope you enjoyed the wedding.', 'Thank you for making us welcome.'],
  },
];
