/** Letters issued together: found again in the order they print, and parted by the paper they need. */
import { describe, expect, it } from 'vitest';
import type { BatchId, LetterId, PostingId } from '#core/basics/ids';
import { batchPages } from '#core/letters/batch-page';
import { batchesOf, byStationery, inOrder } from '#core/letters/batches';
import type { LayoutName } from '#core/letters/layouts';
import { noLetters, type Letter, type Posting } from '#core/letters/state';
import { stationeryOf } from '#core/stationery/state';
import { after, howeId, howesBook, profile, today } from '../../support/mrs-howe';
import { dl1Letter } from './dl-1-letter';

const request = { kind: 'friendly-reminder', channel: 'letter', debtorId: howeId } as const;
const [model] = Object.values(after(howesBook(), [{ type: 'letter.issue', request }]).letters);

function letter(number: number, place: number, layout: LayoutName = 'a4-dl-2', id = 'b1'): Letter {
  if (!model) throw new Error('no letter');
  const { layout: _layout, slip: _slip, ...look } = stationeryOf({ stationery: null }, profile);
  const content = { ...model.content, layout, look };
  return { ...model, id: `l${number}` as LetterId, number, batch: { id: id as BatchId, place }, content };
}

const atPrint = { isCopy: false, fileCopy: false, offset: { right: 0, down: 0 } };
const numbers = (letters: readonly Letter[]) => letters.map(({ number }) => number);

describe('letters issued together', () => {
  it('are found in the order they print, the newest together first, with how many were posted', () => {
    const [first, second, other] = [letter(1, 2), letter(2, 1), letter(3, 1, 'a4-dl-2', 'b2')];
    const posting: Posting = {
      id: 'p1' as PostingId,
      letterId: first.id,
      debtorId: howeId,
      number: 1,
      on: today,
      who: 'Dawn',
      certificate: '',
      at: `${today}T09:00:00Z`,
      by: 'Dawn',
    };
    const alone = { ...letter(4, 1), batch: null };
    const letters = Object.fromEntries([first, second, other, alone].map((each) => [each.id, each]));
    const found = batchesOf({ ...noLetters, letters, postings: { [posting.id]: posting } });
    expect(found.map(({ id, letters: theirs, posted }) => [id, numbers(theirs), posted])).toEqual([
      ['b2', [3], 0],
      ['b1', [2, 1], 1],
    ]);
  });

  it('print by name, or by postcode as a person counts', () => {
    const rows = [
      { name: 'Birch', postcode: 'HV10 1AA' },
      { name: 'Alder', postcode: 'HV9 1AA' },
      { name: 'Cedar', postcode: 'HV9 1AA' },
    ];
    expect(inOrder(rows, 'name').map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(inOrder(rows, 'postcode').map(({ name }) => name)).toEqual(['Alder', 'Cedar', 'Birch']);
  });

  it('are one document on one stationery, and one for each kind of paper on several', () => {
    const same = [letter(1, 1), letter(2, 2)];
    expect(byStationery(same).map(numbers)).toEqual([[1, 2]]);
    const mixed = [letter(1, 1), letter(2, 2, 'letter-10-1'), letter(3, 3)];
    expect(byStationery(mixed).map(numbers)).toEqual([[1, 3], [2]]);
    const pages = batchPages(mixed, { ...atPrint, fileCopy: true });
    expect(pages.ok && pages.value.map(({ paper, letters }) => [paper, letters.length])).toEqual([
      ['A4', 4],
      ['Letter', 2],
    ]);
  });

  it('are refused where there is none, and where one is of the first layout, which prints by itself', () => {
    expect(batchPages([], atPrint)).toMatchObject({ ok: false, refusal: { code: 'no-letters' } });
    const old = { ...letter(7, 1), content: dl1Letter };
    expect(batchPages([letter(1, 1), old], atPrint)).toMatchObject({
      ok: false,
      refusal: { code: 'other-stationery', message: expect.stringContaining('Letter 7') },
    });
  });
});
