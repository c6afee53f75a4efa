/**
 * Issues letters in the real window, makes one PDF of them and prints, as JSON, how long that took, and how long the first
 * and the second preview took: `print-letters.mjs DATA BOOK COUNT`. The words of each are left in `DATA/texts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { showBook } from './book-window.mjs';

const [data = '', book = '', count = '100'] = process.argv.slice(2);
const { app, page } = await showBook(data, book);
const letters = await page.evaluate(issueLetters, Number(count));
mkdirSync(`${data}/texts`, { recursive: true });
for (const [at, { content }] of letters.entries()) {
  for (const kind of ['fodt', 'fods'])
    writeFileSync(`${data}/texts/${at + 1}.${kind}`, asDocument(content, kind));
}
await app.evaluate(({ dialog }, filePath) => {
  dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
}, `${data}/letters.pdf`);
const letterIds = letters.map(({ id }) => id);
const times = await page.evaluate(measure, letterIds);
await app.close();
console.log(JSON.stringify(times));

/** Runs in the page. @param {number} many */
async function issueLetters(many) {
  const accord = /** @type {any} */ (globalThis).accord;
  const practice = await accord.call('practice.get', undefined);
  const bookId = practice.lastBookId;
  const send = async (/** @type {object} */ command) => {
    const done = await accord.call('book.dispatch', { bookId, commandId: crypto.randomUUID(), command });
    if (!done.ok) throw new Error(done.refusal.message);
    return done.value.commit.events;
  };
  const debtors = Array.from({ length: many }, (_, at) => ({
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
  }));
  await send({ type: 'ledger.import', fileName: 'letters.csv', source: 'Xero invoices', debtors });
  const opened = await accord.call('book.open', { bookId });
  const ids = Object.values(opened.value.state.debtors)
    .filter(({ name }) => name.startsWith('Customer '))
    .map(({ id }) => id);
  const issued = [];
  for (const debtorId of ids.slice(0, many)) {
    const request = { kind: 'friendly-reminder', channel: 'letter', debtorId };
    issued.push((await send({ type: 'letter.issue', request }))[0].letter);
  }
  return issued;
}

/** Runs in the page. @param {string[]} ids */
async function measure(ids) {
  const accord = /** @type {any} */ (globalThis).accord;
  const { lastBookId: bookId } = await accord.call('practice.get', undefined);
  const timed = async (/** @type {() => Promise<any>} */ what) => {
    const begun = performance.now();
    const done = await what();
    if (!done?.ok) throw new Error(JSON.stringify(done));
    return performance.now() - begun;
  };
  const preview = (/** @type {string | undefined} */ letterId) =>
    timed(() => accord.call('document.preview', { bookId, document: { letterId } }));
  const first = await preview(ids[0]);
  const next = await preview(ids[1]);
  const what = { bookId, letterIds: ids, jobId: crypto.randomUUID(), isCopy: false, fileCopy: false };
  const many = await timed(() => accord.call('letters.save', what));
  return { first, next, many };
}

/**
 * The same words as a document of LibreOffice, a line a paragraph or a line a row.
 *
 * @param {{ sender: { name: string, lines: readonly string[] }, recipient: readonly string[], date: string,
 *   subject: string, body: string, footer: string }} content
 * @param {string} kind `fodt`: a text; `fods`: a sheet
 */
function asDocument({ sender, recipient, date, subject, body, footer }, kind) {
  const lines = [
    sender.name,
    ...sender.lines,
    '',
    ...recipient,
    '',
    date,
    subject,
    ...body.split('\n'),
    footer,
  ];
  const safe = lines.map((line) =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  const paragraphs = safe.map((line) => `<text:p>${line}</text:p>`);
  const rows = paragraphs.map(
    (each) =>
      `<table:table-row><table:table-cell office:value-type="string">${each}</table:table-cell></table:table-row>`,
  );
  const [name, inside] =
    kind === 'fodt'
      ? ['text', paragraphs.join('\n')]
      : ['spreadsheet', `<table:table table:name="Letter">${rows.join('\n')}</table:table>`];
  const names = 'urn:oasis:names:tc:opendocument:xmlns';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${names}:office:1.0" xmlns:text="${names}:text:1.0" xmlns:table="${names}:table:1.0"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.${name}"><office:body><office:${name}>
${inside}
</office:${name}></office:body></office:document>
`;
}
