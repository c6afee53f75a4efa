/**
 * How the contact went, as a line tells it: by which channel, who reached out, with what outcome. Tables
 * of rules; English for now.
 */
import { assertNever } from '../basics/assert-never';
import { namedAt, type PersonSaid } from './person-said';
import { words, type Piece } from './piece';
import type { Channel, Direction, Outcome } from './state';

export interface ContactSaid {
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  /** The piece the channel was read from; null when it was only assumed. */
  readonly channelPiece: Piece | null;
  readonly outcomePiece: Piece | null;
}

const channelRules: readonly (readonly [Channel, RegExp])[] = [
  ['visit', words('visit(?:ed)?|(?:called|dropped|popped|went) (?:in|by|round)')],
  ['phone', words('spoke|talked|call(?:ed|ing)?|phoned?|rang|ring|rung|tel|picked up|engaged|no answer')],
  ['phone', words('left (?:an? )?(?:message|msg|word)|vm|voice ?mail')],
  ['email', words('e-?mail(?:ed|s)?')],
  ['text', words('text(?:ed|s)?|sms|whatsapp(?:ed)?')],
  ['letter', words('letter|wrote')],
  ['meeting', words('met|meeting')],
];

const outcomeRules: readonly (readonly [Outcome, RegExp])[] = [
  ['left-message', words('left (?:an? )?(?:message|msg|word|vm|voice ?mail)|vm|voice ?mail')],
  ['no-answer', words('no (?:answer|reply|response)|rang out|engaged|did(?:n.?t| not) (?:answer|pick up)')],
  ['spoke', words('spoke|talked|chatted|says|said|told|promised|agreed|explained')],
];

const incoming = words(
  '(?:e-?mail|text|letter|call|message|reply) (?:in|from)|(?:he|she|they) (?:called|rang|phoned|emailed|texted|wrote|replied)|(?:called|rang|phoned|wrote|emailed|texted) (?:us|me|back)|replied',
);
const reachesOut = words('called|rang|phoned|emailed|texted|wrote|replied');

/** `isGiven`: a promise or a dispute was read, and somebody has to have said it. */
export function contactSaid(text: string, person: PersonSaid | null, isGiven: boolean): ContactSaid {
  const channel = earliest(text, channelRules);
  const outcome = firstRule(text, outcomeRules);
  const isIn = incoming.test(text) || (person !== null && namedAt(text, person, reachesOut));
  const isSpoken = outcome !== null || person !== null || isGiven;
  const assumed = isSpoken ? 'phone' : 'internal';
  const by = channel?.is ?? assumed;
  const direction = isIn && by !== 'internal' ? 'in' : 'out';
  return {
    channel: by,
    direction,
    outcome: outcome?.is ?? usualOutcome(by, direction, isGiven),
    channelPiece: channel?.piece ?? null,
    outcomePiece: outcome?.piece ?? null,
  };
}

/** What a contact came to when the line doesn't say: writing was sent or received, whoever rings us is spoken to. */
function usualOutcome(channel: Channel, direction: Direction, isGiven: boolean): Outcome {
  switch (channel) {
    case 'email':
    case 'text':
    case 'letter':
      return direction === 'in' ? 'received' : 'sent';
    case 'phone':
    case 'visit':
    case 'meeting':
      return direction === 'in' || isGiven ? 'spoke' : 'noted';
    case 'internal':
      return 'noted';
    default:
      return assertNever(channel, 'channel');
  }
}

interface Found<Is> {
  readonly is: Is;
  readonly piece: Piece;
}

/** The channel named first holds: `called, will email a copy` is a call. */
function earliest<Is>(text: string, rules: readonly (readonly [Is, RegExp])[]): Found<Is> | null {
  const found = rules.flatMap(([is, pattern]) => findRule(text, is, pattern));
  return found.toSorted((a, b) => a.piece.from - b.piece.from)[0] ?? null;
}

/** The rule that stands first holds, wherever its words are: `spoke to the office, left message for Jan`. */
function firstRule<Is>(text: string, rules: readonly (readonly [Is, RegExp])[]): Found<Is> | null {
  return rules.flatMap(([is, pattern]) => findRule(text, is, pattern))[0] ?? null;
}

function findRule<Is>(text: string, is: Is, pattern: RegExp): Found<Is>[] {
  const match = pattern.exec(text);
  return match ? [{ is, piece: { from: match.index, to: match.index + match[0].length } }] : [];
}
