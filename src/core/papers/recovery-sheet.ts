/** The recovery sheet of a book with a password: its one other key, on paper, with what a person must know to use it. */
import type { LocalDate } from '../basics/local-date';
import type { Paper } from './paper';

export interface RecoverySheet {
  /** Whose book it is. */
  readonly business: string;
  /** Eight groups of four letters and digits, with dashes between. */
  readonly recoveryCode: string;
  /** The day it was made. */
  readonly on: LocalDate;
}

export function recoverySheetPaper({ business, recoveryCode, on }: RecoverySheet): Paper {
  return {
    language: 'en-GB',
    title: 'Recovery sheet',
    subtitle: `For the book of ${business} in Accord · made on ${on}`,
    sections: [
      { title: 'The recovery code', paragraphs: [], code: inTwoLines(recoveryCode) },
      {
        title: 'What it is for',
        paragraphs: [
          'This code opens the book when its password is lost. Without the password and without this sheet nobody can open the book, not the makers of Accord either.',
        ],
      },
      {
        title: 'How to use it',
        paragraphs: [
          '1. Open the book in Accord. It asks for the password.',
          '2. Type the code in place of the password. Capital or small letters, dashes and blanks make no difference. It has no letter O, I or L: what looks like one is the digit 0 or 1.',
          '3. Then choose a new password under Books, “Password…”. Where it asks for the password, the code does there too.',
        ],
      },
      {
        title: 'Where to keep it',
        paragraphs: [
          'With the papers that matter most: in a safe, at the bank, or with somebody you trust. Never beside the computer, and not as a photo on a phone: whoever has the book and this sheet can read everything in it.',
          'Backups of the book open with the sheet that was good when they were made. When a new sheet is made, this one opens the book no more; keep it as long as you keep backups from its time.',
        ],
      },
    ],
    footer: `${business} · recovery sheet · ${on}`,
  };
}

/** Four groups a line: they are compared one by one. */
function inTwoLines(code: string): string {
  const groups = code.split('-');
  const half = groups.length / 2;
  return [groups.slice(0, half), groups.slice(half)].map((part) => part.join(' - ')).join('\n');
}
