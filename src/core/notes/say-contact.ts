/** A contact in a few words: `Phone, spoke to Jan`. For the reading of a line, the timeline, and what is exported. */
import type { Channel, Direction, Outcome } from './state';

export interface Contact {
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  readonly person: string;
}

export const channelNames: Readonly<Record<Channel, string>> = {
  phone: 'Phone',
  email: 'Email',
  text: 'Text',
  letter: 'Letter',
  visit: 'Visit',
  meeting: 'Meeting',
  internal: 'Note',
};

/** An outcome alone, and the word that joins it to a person. */
export const outcomeWords: Readonly<Record<Outcome, readonly [alone: string, joins: string]>> = {
  spoke: ['spoke', 'to'],
  'left-message': ['left a message', 'for'],
  'no-answer': ['no answer', 'from'],
  sent: ['sent', 'to'],
  received: ['received', 'from'],
  noted: ['', ''],
};

export function sayContact({ channel, direction, outcome, person }: Contact): string {
  const by =
    direction === 'in' && channel !== 'internal' ? `${channelNames[channel]} in` : channelNames[channel];
  const [alone, joins] = outcomeWords[outcome];
  const how = person === '' ? alone : [alone, joins, person].filter(Boolean).join(' ');
  return how === '' ? by : `${by}, ${how}`;
}
