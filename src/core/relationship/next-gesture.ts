/** What to try next with a debtor, and because of which facts: the first rule that holds, or nothing while too little is known. */
import { channelNames } from '../notes/say-contact';
import type { Channel } from '../notes/state';
import type { PaidAfter, Tries } from './contacts';
import { countPromises, type Relationship } from './relationship';

export interface NextGesture {
  readonly gesture: string;
  readonly because: string;
}

/** Once is chance. */
const ENOUGH = 2;

/** How the tries of a channel are counted in a sentence. */
const triesOf: Readonly<Record<Exclude<Channel, 'internal'>, string>> = {
  phone: 'calls',
  email: 'emails',
  text: 'texts',
  letter: 'letters',
  visit: 'visits',
  meeting: 'meetings',
};

type Rule = (facts: Relationship) => NextGesture | null;

const rules: readonly Rule[] = [
  leaveInPeace,
  thank,
  trustTheirWord,
  smallerSteps,
  wayThatIsPaid,
  channelThatAnswers,
  timeThatAnswers,
  givingThatIsAnswered,
  asTheyLikeIt,
];

export function nextGesture(facts: Relationship): NextGesture | null {
  for (const rule of rules) {
    const found = rule(facts);
    if (found) return { ...found, because: `Because ${found.because}.` };
  }
  return null;
}

function leaveInPeace({ isOnHold }: Relationship): NextGesture | null {
  return isOnHold ? { gesture: 'Leave them in peace for now.', because: 'they are on hold' } : null;
}

function thank({ isSettled, hasPaid }: Relationship): NextGesture | null {
  if (!isSettled || !hasPaid) return null;
  return { gesture: 'Say thank you.', because: 'everything is paid' };
}

function trustTheirWord({ promises }: Relationship): NextGesture | null {
  const { kept, 'part-kept': part, broken } = countPromises(promises);
  if (kept < ENOUGH || part + broken > 0) return null;
  return {
    gesture: 'Offering a week costs little.',
    because: `they kept ${kept} of ${kept} promises`,
  };
}

function smallerSteps({ promises }: Relationship): NextGesture | null {
  const { kept, 'part-kept': part, broken } = countPromises(promises);
  const past = kept + part + broken;
  if (past - kept < ENOUGH || past - kept <= kept) return null;
  return {
    gesture: 'Offer smaller sums on nearer days.',
    because: `of ${past} promises, ${kept === 0 ? 'none' : kept} came in full`,
  };
}

function wayThatIsPaid({ contacts: { spoken, written } }: Relationship): NextGesture | null {
  if (spoken.paid.length >= ENOUGH && shareOf(spoken) > shareOf(written)) {
    return { gesture: 'Call, don’t write.', because: sayPaid('calls', spoken, written) };
  }
  if (written.paid.length >= ENOUGH && shareOf(written) > shareOf(spoken)) {
    return { gesture: 'Write, don’t call.', because: sayPaid('messages', written, spoken) };
  }
  return null;
}

/** `money came within 4 days after each of 3 calls, and after 0 of 2 messages`. */
function sayPaid(what: 'calls' | 'messages', better: PaidAfter, other: PaidAfter): string {
  const { times, paid } = better;
  const within = Math.max(...paid);
  const soon = within === 0 ? 'on the same day as' : `within ${days(within)} after`;
  const each = paid.length === times ? `each of ${times}` : `${paid.length} of ${times}`;
  return `money came ${soon} ${each} ${what}${sayBeside(other, what === 'calls' ? 'message' : 'call')}`;
}

function sayBeside({ times, paid }: PaidAfter, what: 'message' | 'call'): string {
  if (times === 0) return '';
  if (times === 1) return `, and not after the one ${what}`;
  return `, and after ${paid.length === 0 ? 'none' : paid.length} of ${times} ${what}s`;
}

function channelThatAnswers({ contacts: { byChannel } }: Relationship): NextGesture | null {
  const known = byChannel.filter(({ tried }) => tried >= ENOUGH);
  const [best, ...others] = known.toSorted((a, b) => rateOf(b) - rateOf(a));
  const worst = others.at(-1);
  if (!best || !worst || answersOf(best) < ENOUGH || rateOf(best) <= rateOf(worst)) return null;
  const say = (tries: (typeof known)[number]) =>
    `${answersOf(tries)} of ${tries.tried} ${tries.channel === 'internal' ? 'notes' : triesOf[tries.channel]}`;
  return {
    gesture: `Reach them by ${channelNames[best.channel].toLowerCase()}.`,
    because: `they answered ${say(best)}, and ${say(worst)}`,
  };
}

function timeThatAnswers({ contacts: { morning, afternoon } }: Relationship): NextGesture | null {
  if (morning.tried < ENOUGH || afternoon.tried < ENOUGH) return null;
  const isMorning = morning.reached * afternoon.tried > afternoon.reached * morning.tried;
  const better = isMorning ? morning : afternoon;
  const other = isMorning ? afternoon : morning;
  if (better.reached < ENOUGH || better.reached * other.tried === other.reached * better.tried) return null;
  const [when, otherwise] = isMorning ? ['morning', 'afternoon'] : ['afternoon', 'morning'];
  return {
    gesture: `Call in the ${when}.`,
    because: `${better.reached} of ${better.tried} calls in the ${when} reached them, ${other.reached} of ${other.tried} in the ${otherwise}`,
  };
}

function givingThatIsAnswered({ given }: Relationship): NextGesture | null {
  const told = given.filter(({ isOver, received }) => isOver || received > 0);
  if (told.length < ENOUGH || told.some(({ received }) => received === 0)) return null;
  return { gesture: 'Give a little time again.', because: `money came after each of ${told.length} times` };
}

function asTheyLikeIt({ prefers, hours }: Relationship): NextGesture | null {
  if (!prefers && hours === '') return null;
  const by = prefers ? `by ${channelNames[prefers].toLowerCase()}` : 'when it suits them';
  return {
    gesture: `Reach them ${by}${hours ? `: ${hours}` : ''}.`,
    because: 'that is how they like to be reached',
  };
}

function shareOf({ times, paid }: PaidAfter): number {
  return times === 0 ? 0 : paid.length / times;
}

function answersOf({ reached, replied }: Tries): number {
  return reached + replied;
}

function rateOf(tries: Tries): number {
  return answersOf(tries) / tries.tried;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
