/** What looking through a book came to, in words: for the screen, the printer and the command line. */
import type { Paper, Section } from './paper';

/** Something that was found, as a whole sentence. */
interface Finding {
  readonly code: string;
  readonly message: string;
}

export interface VerifyReport {
  /** When it was looked through, ISO instant. */
  readonly at: string;
  /** Sound ones. */
  readonly entries: number;
  /** The instants of the first and the last of them; null when there is none, or the password is needed. */
  readonly from: string | null;
  readonly to: string | null;
  /** The hash of the last, 64 hex digits: an outside witness. Null when the password is needed to know it. */
  readonly head: string | null;
  /** What is not as it should be; none in a sound book. */
  readonly problems: readonly Finding[];
  /** What a person may want to know, and nothing is wrong with. */
  readonly remarks: readonly Finding[];
  /** What was looked at, in whole sentences. */
  readonly checked: readonly string[];
}

export function isSound({ problems }: VerifyReport): boolean {
  return problems.length === 0;
}

/** `The trail holds: 1,204 entries, none changed, none missing.` */
export function sayVerified(report: VerifyReport): string {
  const entries = `${report.entries.toLocaleString('en')} ${report.entries === 1 ? 'entry' : 'entries'}`;
  if (isSound(report)) return `The trail holds: ${entries}, none changed and none missing.`;
  return `The trail does not hold. ${entries} are sound.`;
}

/** The report as a page that can be printed and kept with the papers of the business. */
export function verifyReportPaper(report: VerifyReport, business: string): Paper {
  const { from, to, head, problems, remarks, checked } = report;
  const span = from !== null && to !== null ? [`From ${instant(from)} to ${instant(to)}.`] : [];
  return {
    language: 'en-GB',
    title: 'Report on the trail',
    subtitle: `${business} · looked through on ${instant(report.at)}`,
    sections: [
      { title: sayVerified(report), paragraphs: span },
      ...listed('What is not as it should be', messages(problems)),
      ...listed('What was checked', checked),
      ...listed('Worth knowing', messages(remarks)),
      ...(head === null ? [] : [witness(head)]),
    ],
    footer: `${business} · report on the trail · made by Accord`,
  };
}

function messages(findings: readonly Finding[]): string[] {
  return findings.map(({ message }) => message);
}

function listed(title: string, paragraphs: readonly string[]): Section[] {
  return paragraphs.length === 0 ? [] : [{ title, paragraphs }];
}

function witness(head: string): Section {
  return {
    title: 'The hash of the last entry',
    paragraphs: [
      `${head.slice(0, 32)} ${head.slice(32)}`,
      'It stands for every entry up to here. Whoever keeps this page can look for the hash in the book’s trail later: as long as it is found there, nothing up to that entry was changed or taken out. The check finds damage and casual changes; it can’t find that somebody wrote the whole book anew.',
    ],
  };
}

/** `2026-09-01 10:42 UTC`: a report is read in other places and years. */
function instant(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
