/** Which letters there are, by which channels each goes out, and in which languages we have its words. */

export const letterKinds = [
  'friendly-reminder',
  'follow-up',
  'firm-reminder',
  'final-notice',
  'letter-before-claim',
  'statement-cover',
  'promise-confirmation',
  'plan-offer',
  'plan-agreement',
  'plan-check-in',
  'plan-changed',
  'missed-instalment',
  'payment-received',
  'paid-in-full',
  'dispute-acknowledged',
  'hold-confirmed',
  'hand-over-notice',
  'cover-note',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** How a kind is called on screen and in the name of a file. */
export const letterKindNames: Readonly<Record<LetterKind, string>> = {
  'friendly-reminder': 'Friendly reminder',
  'follow-up': 'Follow-up',
  'firm-reminder': 'Firm reminder',
  'final-notice': 'Final notice',
  'letter-before-claim': 'Letter before claim',
  'statement-cover': 'Statement of account',
  'promise-confirmation': 'Promise confirmation',
  'plan-offer': 'Plan offer',
  'plan-agreement': 'Plan agreement',
  'plan-check-in': 'Plan check-in',
  'plan-changed': 'Plan changed',
  'missed-instalment': 'Missed instalment',
  'payment-received': 'Payment received',
  'paid-in-full': 'Paid in full',
  'dispute-acknowledged': 'Dispute acknowledged',
  'hold-confirmed': 'Hold confirmed',
  'hand-over-notice': 'Hand-over notice',
  'cover-note': 'Cover note',
};

/** What is looked at before a letter leaves; each may be gone past with a reason. */
export const warningCodes = [
  'money-unused',
  'part-disputed',
  'promise-running',
  'plan-running',
  'same-letter',
  'step-skipped',
  'contacted-lately',
] as const;
export type WarningCode = (typeof warningCodes)[number];

export const letterChannels = ['letter', 'email', 'text', 'phone'] as const;
/** `phone` is what to say, not what to send. */
export type LetterChannel = (typeof letterChannels)[number];

export const letterChannelNames: Readonly<Record<LetterChannel, string>> = {
  letter: 'Letter',
  email: 'Email',
  text: 'Text message',
  phone: 'Phone script',
};

/** A reminder can be spoken as well; what has to be kept or signed is no text message. */
const toKeep = ['letter', 'email'] as const;
const toTell = [...toKeep, 'text'] as const;
const toSay = [...toTell, 'phone'] as const;

export const channelsOf: Readonly<Record<LetterKind, readonly LetterChannel[]>> = {
  'friendly-reminder': toSay,
  'follow-up': toSay,
  'firm-reminder': toSay,
  'final-notice': ['letter', 'email', 'phone'],
  'letter-before-claim': toKeep,
  'statement-cover': toKeep,
  'promise-confirmation': toTell,
  'plan-offer': toTell,
  'plan-agreement': toKeep,
  'plan-check-in': toTell,
  'plan-changed': toKeep,
  'missed-instalment': toTell,
  'payment-received': toTell,
  'paid-in-full': toTell,
  'dispute-acknowledged': toTell,
  'hold-confirmed': toTell,
  'hand-over-notice': toKeep,
  'cover-note': toKeep,
};

export const letterLanguages = ['en', 'de'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** How the language is called on screen. */
export const letterLanguageNames: Readonly<Record<LetterLanguage, string>> = { en: 'English', de: 'German' };

/** One text: `friendly-reminder.letter.en`. */
export type TemplateId = `${LetterKind}.${LetterChannel}.${LetterLanguage}`;

/** Every text there is. */
export const templateIds: readonly TemplateId[] = letterKinds.flatMap((kind) =>
  channelsOf[kind].flatMap((channel) =>
    letterLanguages.map((language): TemplateId => `${kind}.${channel}.${language}`),
  ),
);

/** `friendly reminder (email, German)`. */
export function sayTemplate(id: TemplateId): string {
  const [kind, channel, language] = id.split('.') as [LetterKind, LetterChannel, LetterLanguage];
  const how = `${letterChannelNames[channel].toLowerCase()}, ${letterLanguageNames[language]}`;
  return `${letterKindNames[kind].toLowerCase()} (${how})`;
}
