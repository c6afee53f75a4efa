/** A book of eight who are overdue, to write to many at once, and pictures of what is on screen then. */
import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { BookId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import { givenBook, stateOf } from './given-book';
import { debtorOf, dispatch } from './plan-letters';

/** For looking at them: `ACCORD_KEEP_PAGES=/some/folder`. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['ACCORD_KEEP_PAGES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
    }
  }
}

const names = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fern', 'Gorse', 'Hazel'];

/** Eight who are overdue; Gorse on hold, Fern spoken to yesterday, Hazel without an address. */
export async function givenEight(page: Page): Promise<BookId> {
  const debtors = names.map((name, at) => {
    const debtor = debtorOf(name, name === 'Hazel' ? [] : [`${at + 1} Chapel Steps`]);
    const [address] = debtor.details.addresses;
    const postcode = `HV${9 - at} 4PL`;
    const addresses = name === 'Hazel' || !address ? [] : [{ ...address, postcode }];
    return { ...debtor, details: { ...debtor.details, addresses } };
  });
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors,
  });
  const known = Object.values((await stateOf(page, bookId)).debtors);
  const idOf = (name: string) => known.find((each) => each.name.startsWith(name))?.id ?? '';
  const contact = {
    channel: 'phone',
    direction: 'out',
    outcome: 'spoke',
    person: '',
    words: 'They will look.',
  };
  const commands = [
    {
      type: 'hold.place',
      debtorId: idOf('Gorse'),
      why: 'bereavement',
      words: '',
      from: '2026-09-01',
      until: null,
    },
    {
      type: 'note.record',
      debtorId: idOf('Fern'),
      on: '2026-08-31',
      ...contact,
      promise: null,
      followUp: null,
      invoiceIds: [],
    },
  ] as unknown as CommandInput[];
  for (const command of commands) expect(await dispatch(page, bookId, command)).toBeNull();
  return bookId;
}
