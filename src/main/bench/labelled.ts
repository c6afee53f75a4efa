/** The labelled sentences of the tone coach: read from their files, split in two, and counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTone, type Verdict } from '#core/tone/read-tone';
import type { LetterLanguage } from '#core/letters/kinds';
import { legalFacts, type LegalFact } from '#core/tone/situation';

export const labels = ['harsh', 'neutral', 'kind'] as const satisfies readonly Verdict[];

/**
 * Rules are written on `rules`. `aside` is only counted, but was written by the same hand before them; `later` was
 * written when the rules were done, and is how well they do on words nobody thought of.
 */
export const parts = ['rules', 'aside', 'later'] as const;

type Part = (typeof parts)[number];

export interface Labelled {
  readonly text: string;
  readonly facts: readonly LegalFact[];
  readonly label: Verdict;
  readonly part: Part;
}

/** Out of a hundred. */
const KEPT_ASIDE = 48;

/** Every sentence of a language; `folder` holds `en-harsh.txt` and so on, and the same in `later`. */
export function labelledSet(folder: string, language: LetterLanguage): Labelled[] {
  return labels.flatMap((label) => {
    const inFile = (...path: string[]) =>
      readFileSync(join(folder, ...path, `${language}-${label}.txt`), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
    const early = inFile().map((line) =>
      asLabelled(line, label, hashOf(line) % 100 < KEPT_ASIDE ? 'aside' : 'rules'),
    );
    return [...early, ...inFile('later').map((line) => asLabelled(line, label, 'later'))];
  });
}

function asLabelled(line: string, label: Verdict, part: Part): Labelled {
  const [text = '', fact] = line.split(' #');
  return { text, facts: legalFacts.filter((each) => each === fact), label, part };
}

/** FNV-1a of the line's bytes: the same for ever. */
function hashOf(line: string): number {
  return new TextEncoder()
    .encode(line)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0, 0x81_1c_9d_c5);
}

export interface Score {
  /** Of what was called so, how much is so. */
  readonly precision: number;
  /** Of what is so, how much was called so. */
  readonly recall: number;
}

/** How well one label is told from the other two. */
export function scoreOf(sentences: readonly Labelled[], language: LetterLanguage, label: Verdict): Score {
  const read = sentences.map((each) => ({
    is: each.label === label,
    called: readTone(each.text, { language, facts: each.facts }).verdict === label,
  }));
  const right = read.filter(({ is, called }) => is && called).length;
  return {
    precision: right / read.filter(({ called }) => called).length,
    recall: right / read.filter(({ is }) => is).length,
  };
}
