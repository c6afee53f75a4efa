/**
 * Issues letters in the real window, makes one PDF of them, and has LibreOffice make PDFs of the same, in turns, since
 * others may be at work on this machine: `print-letters.mjs DATA BOOK COUNT` prints, as JSON, the median of each and how
 * long the first and the second preview took.
 */
import { mkdirSync } from 'node:fs';
import { showBook } from './book-window.mjs';
import { median } from './figures.mjs';
import { officeLetters } from './libre-office.mjs';

const ROUNDS = 3;

const [data = '', book = '', count = '100'] = process.argv.slice(2);
const { app, page } = await showBook(data, book);
const letterIds = await page.evaluate(
  issueLetters,
  Array.from({ length: Number(count) }, (_, at) => customer(at)),
);
const first = await timed('document.preview', { document: { letterId: letterIds[0] } });
const next = await timed('document.preview', { document: { letterId: letterIds[1] } });

mkdirSync(`${data}/word`, { recursive: true });
for (const letterId of letterIds) {
  await saveTo(`${data}/word/${letterId}.docx`);
  await timed('word.save', { document: { letterId } });
}
await saveTo(`${data}/letters.pdf`);
const toPdf = await officeLetters(data);
/** @type {{ ours: number[], theirs: number[] }} */
const took = { ours: [], theirs: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const what = { letterIds, jobId: crypto.randomUUID(), isCopy: false, fileCopy: false };
  took.ours.push(await timed('letters.save', what));
  if (toPdf) took.theirs.push(await toPdf());
}
await app.close();
const against = toPdf && median(took.theirs);
console.log(JSON.stringify({ first, next, many: median(took.ours), against }));

/** Answers the next save dialogs. @param {string} file */
async function saveTo(file) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/**
 * How long a call of the window takes, in ms.
 *
 * @param {string} name
 * @param {object} input all but the book
 * @returns {Promise<number>}
 */
function timed(name, input) {
  return page.evaluate(async ([call, given]) => {
    const accord = /** @type {any} */ (globalThis).accord;
    const { lastBookId: bookId } = await accord.call('practice.get', undefined);
    const begun = performance.now();
    const done = await accord.call(call, { bookId, ...given });
    if (!done?.ok) throw new Error(JSON.stringify(done));
    return performance.now() - begun;
  }, /** @type {const} */ ([name, input]));
}

/**
 * Runs in the page: a letter to each of those customers.
 *
 * @param {ReturnType<typeof customer>[]} debtors
 */
async function issueLetters(debtors) {
  const accord = /** @type {any} */ (globalThis).accord;
  const practice = await accord.call('practice.get', undefined);
  const bookId = practice.lastBookId;
  const send = async (/** @type {object} */ command) => {
    const done = await accord.call('book.dispatch', { bookId, commandId: crypto.randomUUID(), command });
    if (!done.ok) throw new Error(done.refusal.message);
    return done.value.commit.events;
  };
  await send({ type: 'ledger.import', fileName: 'letters.csv', source: 'Xero invoices', debtors });
  const opened = await accord.call('book.open', { bookId });
  const ids = Object.values(opened.value.state.debtors)
    .filter(({ name }) => name.startsWith('Customer '))
    .map(({ id }) => id);
  const issued = [];
  for (const debtorId of ids.slice(0, debtors.length)) {
    const request = { kind: 'friendly-reminder', channel: 'letter', debtorId };
    issued.push((await send({ type: 'letter.issue', request }))[0].letter.id);
  }
  return issued;
}

/** With three invoices. @param {number} at */
function customer(at) {
  return {
    details: {
      name: `Customer ${at + 1} & Co`,
      kind: 'company',
      contact: 'Jan Brambling',
      emails: [],
      phones: [],
      addresses: [{ lines: [`${at + 1} Chapel Steps`], city: 'Saltmouth', postcode: 'HV1 4PL', country: '' }],
      accountNumber: '',
    },
    invoices: ['a', 'b', 'c'].map((part) => ({
      kind: 'invoice',
      number: `L-${at + 1}${part}`,
      description: '',
      reference: '',
      paidBefore: 0,
      date: '2026-06-03',
      dueDate: '2026-07-03',
      amount: 800_00,
    })),
  };
}
