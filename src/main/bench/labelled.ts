/** The labelled sentences of the tone coach: read from their files, and counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTone, type Verdict } from '#core/tone/read-tone';
import type { LetterLanguage } from '#core/letters/kinds';
import { legalFacts, type LegalFact } from '#core/tone/situation';

export const labels = ['harsh', 'neutral', 'kind'] as const satisfies readonly Verdict[];

/** Rules are written on `rules`. `aside` was written by others who saw neither, and is only ever counted. */
export const parts = ['rules', 'aside'] as const;

type Part = (typeof parts)[number];

export interface Labelled {
  readonly text: string;
  readonly facts: readonly LegalFact[];
  readonly label: Verdict;
  readonly part: Part;
}

/** Every sentence of a language; `folder` holds `en-harsh.txt` and so on, and the same in `aside`. */
export function labelledSet(folder: string, language: LetterLanguage): Labelled[] {
  return labels.flatMap((label) =>
    parts.flatMap((part) => {
      const file = join(folder, part === 'aside' ? part : '', `${language}-${label}.txt`);
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.filter((line) => line !== '').map((line) => asLabelled(line, label, part));
    }),
  );
}

function asLabelled(line: string, label: Verdict, part: Part): Labelled {
  const [text = '', fact] = line.split(' #');
  return { text, facts: legalFacts.filter((each) => each === fact), label, part };
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
