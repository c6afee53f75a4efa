/**
 * Whether a line holds a promise: an amount and a day that stand together, or with the word of it. What is
 * not sure is no promise; it is doubted aloud, with what could have been meant.
 */
import type { DaySaid } from '../basics/date-words';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import type { AmountSaid } from './amounts-said';
import type { Doubt } from './doubt';
import { words, type Piece } from './piece';

export interface PromiseRead {
  readonly amount: Cents;
  readonly by: LocalDate;
}

export interface PromiseSaid {
  readonly promise: PromiseRead | null;
  readonly pieces: { readonly amount: Piece; readonly day: DaySaid } | null;
  readonly doubts: readonly Doubt[];
}

interface Pair {
  readonly amount: AmountSaid;
  readonly day: DaySaid;
}

const promising = words("promis(?:ed?|es|ing)|pay|pays|paying|(?:will|'ll|to) (?:send|transfer)|sending");

/** What may stand between the two: `1000 by fri`, `1000 this fri`, `fri: 1000`. */
const joinsDay = /^\s*(?:(?:by|on|before|for|until|till|at|the|latest|coming|come)\s+)*$/iu;
/** Said of each of many: `50 a week from mon` is the beginning of a plan, and no promise of 50 by Monday. */
const eachTime =
  /^\s*(?:(?:a|an|per|each|every|p\.?)[\s/]*(?:day|week|fortnight|month|quarter|year|w|m)|\/\s*(?:w|wk|week|m|mth|month)|p[wm]|weekly|fortnightly|monthly|pcm)(?![\p{L}\p{N}])/iu;
/** `50 from mon`. */
const joinsBeginning = /^\s*(?:from|starting(?:\s+on)?|as\s+of)\s*$/iu;
const joinsAmount = /^\s*(?:for|of|:|-)?\s*$/iu;

/** In one clause with these, an amount and a day are something else than a promise. */
const otherwise = words(
  'can.?t|cannot|won.?t|not|unable|refus(?:ed|es)|never|broken?|missed|asked|asking|demanded|requested|reminded|paid|sent|transferred',
);

/** One amount by one day that is not over is a promise; whatever else sounds like one becomes a doubt. */
export function promiseSaid(
  text: string,
  amounts: readonly AmountSaid[],
  days: readonly DaySaid[],
  today: LocalDate,
): PromiseSaid {
  const single = amounts.filter((amount) => !isRegular(text, amount, days));
  const [regular] = amounts.filter((amount) => !single.includes(amount));
  if (regular && single.length === 0) {
    const isMeant = days.length > 0 || promising.test(text);
    return isMeant ? asDoubt(againAndAgain(text, regular)) : nothing;
  }
  const pairs = pairsOf(text, single, days);
  const usable = pairs.filter((pair) => pair.day.on >= today && stopIn(text, pair) === null);
  const [pair] = usable;
  if (pair && usable.length === 1) return asPromise(pair, alsoSaid(text, amounts, pair));
  if (usable.length > 1) return asDoubt(whichOne(usable));
  if (pairs.length > 0) return { ...nothing, doubts: pairs.map((each) => whyNot(text, each, today)) };
  return promising.test(text) ? asDoubt(halfSaid(text, single, days)) : nothing;
}

const nothing: PromiseSaid = { promise: null, pieces: null, doubts: [] };

/** True when a day follows right after the amount: it is of a promise, then. */
export function standsWithDay(text: string, amount: AmountSaid, days: readonly DaySaid[]): boolean {
  return days.some((day) => amount.to <= day.from && joinsDay.test(text.slice(amount.to, day.from)));
}

/** Amounts and days that stand together; where none do and a word promises, the only amount and the only day. */
function pairsOf(text: string, amounts: readonly AmountSaid[], days: readonly DaySaid[]): Pair[] {
  const all = amounts.flatMap((amount) => days.map((day) => ({ amount, day })));
  const near = all.filter(({ amount, day }) =>
    amount.to <= day.from
      ? joinsDay.test(text.slice(amount.to, day.from))
      : joinsAmount.test(text.slice(day.to, amount.from)),
  );
  return near.length > 0 || all.length !== 1 || !promising.test(text) ? near : all;
}

/** The word in the pair's clause that makes it no promise, as written. */
function stopIn(text: string, { amount, day }: Pair): string | null {
  const start = Math.min(amount.from, day.from);
  const end = Math.max(amount.to, day.to);
  const before =
    text
      .slice(0, start)
      .split(/[,;.]\s/u)
      .at(-1) ?? '';
  return otherwise.exec(before + text.slice(start, end))?.[0] ?? null;
}

function whyNot(text: string, pair: Pair, today: LocalDate): Doubt {
  const { amount, day } = pair;
  if (day.on < today) {
    return {
      code: 'day-past',
      message: `“${said(text, day)}” has passed, so it is not taken as the day of a promise.`,
      suggests: [],
    };
  }
  return {
    code: 'not-a-promise',
    message: `With “${stopIn(text, pair) ?? ''}”, “${said(text, amount)}” is not taken as promised.`,
    suggests: [promiseOf(pair)],
  };
}

function isRegular(text: string, amount: AmountSaid, days: readonly DaySaid[]): boolean {
  const begins = days.some((day) =>
    joinsBeginning.test(text.slice(amount.to, Math.max(amount.to, day.from))),
  );
  return begins || eachTime.test(text.slice(amount.to));
}

function againAndAgain(text: string, amount: AmountSaid): Doubt {
  const message = `“${said(text, amount)}” is said of each time, so no single promise is taken. Make a plan of it.`;
  return { code: 'again-and-again', message, suggests: [] };
}

function alsoSaid(text: string, amounts: readonly AmountSaid[], pair: Pair): Doubt[] {
  const others = amounts.filter((amount) => amount !== pair.amount);
  if (others.length === 0) return [];
  return [
    {
      code: 'also-said',
      message: `The line also says ${others.map((other) => `“${said(text, other)}”`).join(', ')}.`,
      suggests: others.map((amount) => promiseOf({ amount, day: pair.day })),
    },
  ];
}

function whichOne(pairs: readonly Pair[]): Doubt {
  return {
    code: 'which-amount',
    message: 'More than one promise could be meant, so none is taken. Choose one:',
    suggests: pairs.slice(0, 4).map(promiseOf),
  };
}

function halfSaid(text: string, amounts: readonly AmountSaid[], days: readonly DaySaid[]): Doubt | null {
  const [amount] = amounts;
  const [day] = days;
  if (amount && day)
    return whichOne(amounts.flatMap((each) => days.map((on) => ({ amount: each, day: on }))));
  if (amount)
    return {
      code: 'no-day',
      message: `“${said(text, amount)}” has no day with it. For a promise, add one: “by fri”.`,
      suggests: [],
    };
  if (day)
    return {
      code: 'no-amount',
      message: `“${said(text, day)}” has no amount with it. For a promise, add how much.`,
      suggests: [],
    };
  return null;
}

function asPromise(pair: Pair, doubts: readonly Doubt[]): PromiseSaid {
  return { promise: promiseOf(pair), pieces: pair, doubts };
}

function asDoubt(doubt: Doubt | null): PromiseSaid {
  return { ...nothing, doubts: doubt ? [doubt] : [] };
}

function promiseOf({ amount, day }: Pair): PromiseRead {
  return { amount: amount.amount, by: day.on };
}

function said(text: string, piece: Piece): string {
  return text.slice(piece.from, piece.to);
}
