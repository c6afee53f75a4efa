/** Who was spoken to, as a line names them. */
import type { Piece } from './piece';

export interface PersonSaid extends Piece {
  /** As written, with capitals: `Jan`, `Mrs Howe`. */
  readonly name: string;
}

const oneName = /(?:(?:mr|mrs|ms|miss|dr)\.?\s+)?[\p{L}][\p{L}'’-]*/iuy;
const furtherName = /\s+\p{Lu}[\p{L}'’-]+/uy;
const noName =
  /^(?:the|an?|him|her|them|some(?:one|body)|nobody|me|us|again|back|twice|once|about|re|and|but|no|not|in|out|left|he|she|they|if|to|for|on|mon|tues?|wed|thurs?|fri|sat|sun)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** After these, what follows is a name unless it is one of the small words. */
const surely = /\b(?:spoke|spoken|talked|speaking|chatted)\s+(?:to|with)\s+/giu;
/** After these, a name is one that is known, has a capital, or ends the clause: `called jan, …`. */
const likely = /\b(?:called|rang|phoned|met|visited|asked|told|chased|reached)\s+/giu;
/** After these, only one that is known or has a capital: `emailed statement` names nobody. */
const perhaps = /\b(?:emailed|e-mailed|texted|wrote\s+to|from|with|for)\s+/giu;

/** `people`: the names known of this debtor, so that `jan` is seen for one. */
export function personSaid(text: string, people: readonly string[]): PersonSaid | null {
  const known = people
    .flatMap((person) => [person, ...person.split(/\s+/)])
    .map((name) => name.toLowerCase());
  const isKnown = (name: string) => known.includes(name.toLowerCase());
  const endsClause = (person: PersonSaid) => /^\s*(?:[,.;:]|$)/u.test(text.slice(person.to));
  return (
    nameAfter(text, surely, () => true) ??
    nameAfter(text, likely, (p) => isKnown(p.name) || hasCapital(text.slice(p.from)) || endsClause(p)) ??
    nameAfter(text, perhaps, (p) => isKnown(p.name) || hasCapital(text.slice(p.from))) ??
    knownFirst(text, isKnown)
  );
}

/** True when the words of the pattern follow right after the name: `Jan rang`. */
export function namedAt(text: string, person: PersonSaid, pattern: RegExp): boolean {
  return pattern.exec(text.slice(person.to).trimStart())?.index === 0;
}

function hasCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function nameAfter(
  text: string,
  pattern: RegExp,
  accepts: (person: PersonSaid) => boolean,
): PersonSaid | null {
  for (const match of text.matchAll(pattern)) {
    const person = nameFrom(text, match.index + match[0].length);
    if (person && accepts(person)) return person;
  }
  return null;
}

function nameFrom(text: string, from: number): PersonSaid | null {
  oneName.lastIndex = from;
  const first = oneName.exec(text);
  if (!first || noName.test(first[0])) return null;
  let to = from + first[0].length;
  for (furtherName.lastIndex = to; furtherName.test(text); to = furtherName.lastIndex);
  return { from, to, name: withCapitals(text.slice(from, to)) };
}

/** A line may open with the name: `Jan rang, …`. */
function knownFirst(text: string, isKnown: (name: string) => boolean): PersonSaid | null {
  const from = text.length - text.trimStart().length;
  const person = nameFrom(text, from);
  return person && isKnown(person.name) ? person : null;
}

function withCapitals(name: string): string {
  return name.replace(/(?<![\p{L}'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
