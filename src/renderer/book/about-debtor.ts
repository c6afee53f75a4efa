/**
 * The part of a book that is about one debtor, as a small book of its own, and the same object for as long as nothing
 * happens to them: what was worked out from it holds until then.
 */
import type { DebtorId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import {
  eachTable,
  groupsOf,
  partOf,
  type AskEach,
  type Groups,
  type GroupsByTable,
  type Question,
  type Records,
} from '#core/book/ask-each';
import { ownedTables } from '#core/book/owned';
import type { BookState } from '#core/book/state';

/** A book as it stood, parted by debtor; the parts are made when they are asked for. */
interface Parted {
  readonly state: BookState;
  readonly groups: GroupsByTable;
  readonly parts: Map<DebtorId, BookState>;
}

const parted = new WeakMap<BookState, Parted>();
/** What is the same in the next state is taken over from here. */
let latest: Parted | null = null;

export function aboutDebtor(state: BookState, debtorId: DebtorId): BookState {
  const { groups, parts } = partedOf(state);
  const part = parts.get(debtorId) ?? partOf(state, debtorId, groups);
  parts.set(debtorId, part);
  return part;
}

type Answers = WeakMap<BookState, { readonly today: LocalDate; readonly answer: unknown }>;
const answered = new WeakMap<Question<unknown>, Answers>();

/** As the core's, but whoever nothing happened to since is not asked again: `question` stands outside any component. */
export const askEach: AskEach = <Answer>(question: Question<Answer>, state: BookState, today: LocalDate) => {
  const known: Answers = answered.get(question) ?? new WeakMap();
  answered.set(question, known);
  return Object.values(state.debtors).map((debtor) => {
    const about = aboutDebtor(state, debtor.id);
    const found = known.get(about);
    if (found?.today === today) return found.answer as Answer;
    const answer = question(about, debtor, today);
    known.set(about, { today, answer });
    return answer;
  });
};

function partedOf(state: BookState): Parted {
  const known = parted.get(state);
  if (known) return known;
  latest = latest && isSameBeside(state, latest.state) ? after(latest, state) : anew(state);
  parted.set(state, latest);
  return latest;
}

function anew(state: BookState): Parted {
  return { state, groups: eachTable((name) => groupsOf(state[name])), parts: new Map() };
}

/** Everything but debtors and what belongs to one is the same. */
function isSameBeside(a: BookState, b: BookState): boolean {
  return (Object.keys(a) as (keyof BookState)[]).every((name) => isOwned(name) || a[name] === b[name]);
}

function isOwned(name: string): boolean {
  return name === 'debtors' || ownedTables.some((table) => table === name);
}

/** The next state from the one before: those to whom something happened lose their part, and are grouped afresh. */
function after(before: Parted, state: BookState): Parted {
  const parts = new Map(before.parts);
  for (const id of changed(before.state.debtors, state.debtors)) parts.delete(id as DebtorId);
  const groups = eachTable((name): Groups => {
    const [was, is] = [before.state[name] as Records, state[name] as Records];
    if (was === is) return before.groups[name];
    const whose = new Set(
      changed(was, is).flatMap((id) => [was[id], is[id]].map((one) => one?.debtorId ?? null)),
    );
    for (const id of whose) if (id !== null) parts.delete(id);
    const grouped = new Map(before.groups[name]);
    for (const id of whose) grouped.delete(id);
    const theirs = Object.keys(is).filter((id) => whose.has(is[id]?.debtorId ?? null));
    for (const [id, records] of groupsOf(is, theirs)) grouped.set(id, records);
    return grouped;
  });
  return { state, groups, parts };
}

/** The ids whose record is another one, is new, or is gone. */
function changed(was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>>): string[] {
  if (was === is) return [];
  const [ids, before] = [Object.keys(is), Object.keys(was)];
  const others = ids.filter((id) => was[id] !== is[id]);
  const isAllThere = before.length === ids.length - others.filter((id) => !(id in was)).length;
  return isAllThere ? others : [...others, ...before.filter((id) => !(id in is))];
}
