/** The books from the command line: how it is called, how it ends, and what it finds in a book. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, type Outcome } from '#main/books/command-line';
import { journalPath } from '#main/journal/book-folder';
import { setPassword } from '#main/journal/password/password';
import { addDebtor, desk, dispatch, emptyRoom, inBook, newBook, valueOf } from './practice/desk';

const run = (...args: string[]): Promise<Outcome> => commandLine(args, desk);

async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(...args, '--json');
  const printed: Record<string, unknown> = JSON.parse(stdout);
  return printed;
}

async function bookWith(names: readonly string[]): Promise<string> {
  const folder = await newBook();
  await inBook(folder, async (service) => {
    for (const name of names) valueOf(await dispatch(service, addDebtor(name)));
  });
  return folder;
}

describe('how it is called', () => {
  it('tells all there is to do, and what one verb takes', async () => {
    const all = await run('--help');
    expect(all.exitCode).toBe(0);
    for (const verb of [
      'verify BOOK',
      'backup BOOK FOLDER',
      'restore FILE BOOK',
      'preview FILE',
      'import BOOK FILE',
      'export BOOK KIND OUT',
      'sample BOOK',
    ]) {
      expect(all.stdout).toContain(`  ${verb} `);
    }
    const one = await run('import', '--help');
    expect(one).toMatchObject({ exitCode: 0, stderr: '' });
    expect(one.stdout).toContain('--day-order day-first|month-first');
  });

  it.each([
    ['nothing', [], 'What is to be done?'],
    ['an unknown verb', ['delete', 'x'], 'There is no “delete”.'],
    ['a name every object has', ['constructor'], 'There is no “constructor”.'],
    ['too little', ['import', 'x'], 'import takes BOOK FILE.'],
    ['too much', ['verify', 'x', 'y'], 'verify takes BOOK.'],
    ['an unknown option', ['verify', 'x', '--force'], "Unknown option '--force'"],
    [
      'an unknown table',
      ['export', 'x', 'payments', 'out.csv'],
      'KIND is one of debtors, invoices, plans, plan-lines, trail',
    ],
    ['an unknown kind of file', ['export', 'x', 'debtors', 'out.pdf'], 'OUT ends in .csv or .xlsx'],
    ['no number', ['sample', 'x', '--debtors', 'many'], '--debtors is a whole number from 1 on'],
    [
      'an unknown answer',
      ['preview', 'x', '--day-order', 'year-first'],
      '--day-order is day-first or month-first',
    ],
    ['no currency', ['preview', 'x', '--currency', 'pounds'], '--currency is three capital letters'],
  ])('%s: ends with 2, and says why and how', async (_, args, why) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(stderr).toContain('npm run books -- ');
  });

  it('refuses with 1: a sentence, or an object that says so', async () => {
    const { exitCode, stdout, stderr } = await run('verify', await emptyRoom());
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('journal.jsonl is missing');
    expect(await json('verify', await emptyRoom())).toMatchObject({ refusal: { code: 'journal-missing' } });
  });
});

describe('sample', () => {
  it('makes the sample book, which then verifies', async () => {
    const folder = join(await emptyRoom(), 'sample');
    const { exitCode, stdout } = await run('sample', folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`in ${folder}`);
    await inBook(folder, ({ state, readOnly }) => {
      expect(readOnly).toBeNull();
      expect(state).toMatchObject({ isSample: true, profile: { name: 'Harbour Lane Joinery' } });
      expect(Object.keys(state.debtors)).toHaveLength(14);
    });
    expect(await json('verify', folder)).toMatchObject({ isGood: true });
  });

  it('makes one of any size, its snapshot saying the same as its journal', async () => {
    const folder = join(await emptyRoom(), 'big');
    expect(await json('sample', folder, '--debtors', '7', '--notes', '40')).toEqual({
      book: folder,
      entries: 42,
    });
    const fromSnapshot = await inBook(folder, ({ state }) => structuredClone(state));
    expect(Object.keys(fromSnapshot.notes)).toHaveLength(40);
    await writeFile(join(folder, 'snapshot.json'), '');
    await inBook(folder, ({ state }) => expect(state).toStrictEqual(fromSnapshot));
  });

  it('never writes over a book', async () => {
    const folder = await newBook();
    const before = await readFile(journalPath(folder));
    expect(await json('sample', folder)).toMatchObject({ refusal: { code: 'journal-exists' } });
    expect(await readFile(journalPath(folder))).toEqual(before);
  });
});

describe('backup and restore', () => {
  it('bring a book back as it was, and keep the one that is there', async () => {
    const folder = await bookWith(['Anna']);
    const stick = await emptyRoom();
    const made = await json('backup', folder, stick);
    expect(made).toMatchObject({ kind: 'made', entries: 2 });
    expect(await json('backup', folder, stick)).toMatchObject({ kind: 'unchanged', file: made['file'] });

    await inBook(folder, async (service) => valueOf(await dispatch(service, addDebtor('Ben'))));
    const { exitCode, stdout } = await run('restore', String(made['file']), folder);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^The backup is whole\. It holds Harbour Lane Joinery: 2 entries/);
    expect(stdout).toContain('The book has 1 entry more.');
    expect(await json('verify', folder)).toMatchObject({ isGood: true, entries: 2 });
    const kept = /before is in (.+)\.\n$/.exec(stdout)?.[1] ?? '';
    expect(await json('verify', kept)).toMatchObject({ isGood: true, entries: 3 });
  });

  it('say what is wrong', async () => {
    const folder = await bookWith([]);
    const gone = join(await emptyRoom(), 'gone');
    expect(await json('backup', folder, gone)).toMatchObject({ refusal: { code: 'backup-place-missing' } });
    expect(await json('restore', journalPath(folder), folder)).toMatchObject({
      refusal: { code: 'not-a-backup' },
    });
  });
});

describe('verify', () => {
  it('counts the entries, says from when to when, and gives the head', async () => {
    const folder = await bookWith(['Anna', 'Ben']);
    const head = await inBook(folder, (service) => service.head);
    const files = await readdir(folder);
    expect(await json('verify', folder)).toEqual({
      book: folder,
      isGood: true,
      entries: 3,
      firstAt: '2026-09-01T09:30:00.000Z',
      lastAt: '2026-09-01T09:30:00.000Z',
      head,
      problems: [],
      remarks: [],
      checked: [
        'Entries: 3. Each is as it was recorded, and follows the one before.',
        'The snapshot, made at entry 3: against the state that the journal gives.',
      ],
      openElsewhere: null,
    });
    expect(await readdir(folder)).toEqual(files);
    expect((await run('verify', folder)).stdout).toMatch(/^The trail holds\.\nEntries: 3, from 2026-09-01/);
  });

  it('names the line that was changed, ends with 1, and touches nothing', async () => {
    const folder = await bookWith(['Anna', 'Ben']);
    const text = await readFile(journalPath(folder), 'utf8');
    await writeFile(journalPath(folder), text.replace('Anna', 'Emma'));
    const { exitCode, stdout } = await run('verify', folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^The trail does not hold\.\nEntries: 1,/);
    expect(await json('verify', folder)).toMatchObject({
      isGood: false,
      entries: 1,
      problems: [{ code: 'journal-damaged', line: 2 }],
    });
    expect(await readFile(journalPath(folder), 'utf8')).toBe(text.replace('Anna', 'Emma'));
  });

  it('tells when entries are missing that the snapshot knew, and when the last is cut short', async () => {
    const folder = await bookWith(['Anna', 'Ben']);
    const text = await readFile(journalPath(folder), 'utf8');
    const twoLines = `${text.split('\n').slice(0, 2).join('\n')}\n`;
    await writeFile(journalPath(folder), twoLines);
    expect(await json('verify', folder)).toMatchObject({
      isGood: false,
      problems: [{ code: 'journal-behind-snapshot' }],
    });

    await writeFile(journalPath(folder), `${text}{"seq":4,`);
    expect(await json('verify', folder)).toMatchObject({
      isGood: false,
      entries: 3,
      problems: [{ code: 'last-line-unfinished', line: 4 }],
    });
  });

  it('checks a book with a password from outside, and with its password from inside', async () => {
    const folder = await bookWith(['Anna', 'Ben']);
    const owner = { by: 'Dawn', desk: 'here' };
    await setPassword(folder, 'correct horse', { owner, cost: { n: 16, r: 1, p: 1 } });
    expect(await json('verify', folder)).toMatchObject({
      isGood: true,
      entries: 3,
      head: null,
      firstAt: null,
    });
    const file = join(await emptyRoom(), 'password.txt');
    await writeFile(file, 'correct horse\n');
    const inside = await json('verify', folder, '--password-file', file);
    expect(inside).toMatchObject({ isGood: true, entries: 3, firstAt: '2026-09-01T09:30:00.000Z' });
    await writeFile(file, 'another horse\n');
    const wrong = await json('verify', folder, '--password-file', file);
    expect(wrong).toMatchObject({ refusal: { code: 'password-wrong' } });
    const missing = await json('verify', folder, '--password-file', join(folder, 'none'));
    expect(missing).toMatchObject({ refusal: { code: 'file-not-read' } });
  });

  it('exports from a book with a password only with it', async () => {
    const folder = await bookWith(['Anna', 'Ben']);
    const owner = { by: 'Dawn', desk: 'here' };
    await setPassword(folder, 'correct horse', { owner, cost: { n: 16, r: 1, p: 1 } });
    const room = await emptyRoom();
    const out = join(room, 'debtors.csv');
    expect(await json('export', folder, 'debtors', out)).toMatchObject({ refusal: { code: 'book-locked' } });
    const file = join(room, 'password.txt');
    await writeFile(file, 'correct horse\n');
    expect(await json('export', folder, 'debtors', out, '--password-file', file)).toMatchObject({ rows: 2 });
  });

  it('says that a book is open elsewhere, and checks it all the same', async () => {
    const folder = await newBook();
    const answer = await inBook(folder, () => json('verify', folder));
    expect(answer).toMatchObject({ isGood: true, entries: 1 });
    expect(answer['openElsewhere']).toContain('Dawn has this book open');
  });

  it('finds nothing wrong with a book that has only just been begun', async () => {
    const folder = join(await emptyRoom(), 'empty');
    await mkdir(folder);
    await writeFile(journalPath(folder), '');
    expect(await json('verify', folder)).toMatchObject({
      isGood: true,
      entries: 0,
      firstAt: null,
      lastAt: null,
    });
  });
});
