/** `books verify`: looks through all of a book without writing anything, also while it is open somewhere. */
import { ok } from '#core/basics/result';
import type { Notice } from '../journal/notices';
import type { VerifyReport } from '../journal/verify/report';
import { verifyBook } from '../journal/verify/verify-book';
import { bookReplay } from '../practice/book-replay';
import { passwordOf, passwordOption } from './password-file';
import type { Verb, VerbAnswer } from './verb';

export const verify: Verb = {
  operands: ['BOOK'],
  summary: 'Checks every entry of a book, that they follow one another, its snapshot and its attachments.',
  options: passwordOption,
  async run({ operands: [folder = ''], options }) {
    const unlock = await passwordOf({ options });
    if (!unlock.ok) return unlock;
    return ok(answerOf(folder, await verifyBook(folder, { replay: bookReplay, unlock: unlock.value })));
  },
};

function answerOf(folder: string, report: VerifyReport): VerbAnswer {
  const { entries, from, to, head, problems, remarks, checked, openBy } = report;
  const isGood = problems.length === 0;
  const lines = [
    isGood ? 'The trail holds.' : 'The trail does not hold.',
    `Entries: ${entries}${from === null ? '' : `, from ${from} to ${to}`}.`,
    ...(head === null ? [] : [`Head: ${head}`]),
    ...problems.map(({ message }) => message),
    'What was checked:',
    ...checked.map((what) => `- ${what}`),
    ...[...remarks, ...(openBy ? [openBy] : [])].map(({ message }) => message),
  ];
  const data = {
    book: folder,
    isGood,
    entries,
    firstAt: from,
    lastAt: to,
    head,
    problems: problems.map(plain),
    remarks: remarks.map(plain),
    checked,
    openElsewhere: openBy?.message ?? null,
  };
  return { isGood, lines, data };
}

function plain({ code, message, details }: Notice) {
  return { code, line: details['line'] ?? null, message };
}
