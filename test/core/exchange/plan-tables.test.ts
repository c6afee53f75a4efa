import { describe, expect, it } from 'vitest';
import type { DebtorId, PlanId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { Command } from '#core/book/command';
import type { Table } from '#core/exchange/table';
import { tableOf } from '#core/exchange/tables';
import { readSheet } from '#main/files/spreadsheet';
import { writeTable } from '#main/files/spreadsheet-writer';
import { after, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';

const planId = 'id1' as PlanId;
const receipt = { on: today, amount: cents(900_00), method: 'bank', reference: '', words: '' } as const;
const commands: readonly Command[] = [
  { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms },
  { type: 'plan.agree', planId, who: 'Mrs Howe' },
  { type: 'plan.sign', planId, on: today, who: 'Mrs Howe', where: 'Blue folder' },
  { type: 'payment.record', debtorId: howeId, ...receipt, allocations: 'oldest-first' },
];
const book = after(howesBook(), commands);

function rowAsRecord(table: Table, at: number): Record<string, unknown> {
  return Object.fromEntries(table.columns.map(({ heading }, i) => [heading, table.rows[at]?.[i]]));
}

describe('the table of plans', () => {
  it('says of each how it stands, in days and amounts', () => {
    const table = tableOf(book, 'plans', day('2026-09-02'));
    expect(table.title).toBe('Plans of Marlow Vet');
    expect(rowAsRecord(table, 0)).toMatchObject({
      Customer: 'M. Howe',
      State: 'On track',
      Total: 2_400_00,
      Paid: 900_00,
      'To come': 1_500_00,
      Behind: 0,
      'Next payment': '2026-10-01',
      'Next amount': 300_00,
      Payments: 5,
      'Last payment': '2027-01-01',
      Signed: today,
      Invoices: 'INV-201, INV-214, INV-220',
    });
    expect(table.columns.at(-1)?.heading).toBe('Accord id');
  });

  it('is about only those who are chosen', () => {
    expect(tableOf(book, 'plans', today, new Set(['nobody' as DebtorId])).rows).toEqual([]);
  });
});

describe('the table of plan payments', () => {
  it('has each payment with what is paid and what is missing', () => {
    const table = tableOf(book, 'plan-lines', day('2026-09-02'));
    expect(rowAsRecord(table, 1)).toMatchObject({
      'Due date': '2026-10-01',
      Payment: 2,
      Of: 5,
      Amount: 400_00,
      Paid: 100_00,
      Missing: 300_00,
      State: 'part paid',
    });
  });

  it('comes out of a workbook as real days and figures', async () => {
    const bytes = await writeTable(tableOf(book, 'plan-lines', today), 'xlsx');
    const sheet = await readSheet(bytes, 'payments');
    if (!sheet.ok) throw new Error(sheet.refusal.message);
    const line = sheet.value.rows.find((row) => row[3] === 2);
    expect(line?.slice(4, 8)).toEqual([5, 400, 100, 300]);
    expect(line?.[0]).toEqual({ day: '2026-10-01' });
  });
});
