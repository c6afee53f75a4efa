/** Statements that can be checked by hand: a summer of one debtor, told by open items and brought forward. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { cents, zero } from '#core/basics/money';
import { statementContent } from '#core/reports/statement/page';
import { statementRun } from '#core/reports/statement/run';
import { statementOf } from '#core/reports/statement/statement';
import { statementsToSend } from '#core/reports/statement/to-send';
import { statementTable } from '#core/reports/statement/table';
import { stationeryOf } from '#core/stationery/state';
import { item } from '../../imports/ledger-book';
import { someProfile } from '../../../support/commands';
import { Till } from '../../../support/till';

const credit = { kind: 'credit-note' as const, date: day('2026-07-10'), dueDate: day('2026-07-10') };
let till: Till;
let howe: DebtorId;

/** 1,000.00 of 1 June, 600.00 of 5 August with 100.00 paid in the ledger already, 88.00 back on 10 July. */
beforeEach(() => {
  till = new Till({
    'M. Howe': [
      item('INV-1', 1_000_00),
      item('INV-2', 600_00, {
        date: day('2026-08-05'),
        dueDate: day('2026-09-04'),
        paidBefore: cents(100_00),
      }),
      item('CN-1', 88_00, credit),
    ],
  });
  howe = till.debtor('M. Howe');
  till.ok(till.paying('M. Howe', 400_00, { on: '2026-07-20', reference: 'FPI HOWE' }));
  till.ok(till.paying('M. Howe', 50_00, { on: '2026-08-25', reference: 'CASH', allocations: 'none' }));
});

const asAt = day('2026-08-31');

describe('brought forward', () => {
  it('opens with what was owed, goes on line by line, and closes with what is owed', () => {
    const { opening, movements, closing } = statementOf(till.state, howe, { from: day('2026-07-01'), asAt });
    expect(opening).toBe(1_000_00);
    expect(
      movements.map(({ on, kind, reference, by, balance }) => [on, kind, reference, by, balance]),
    ).toEqual([
      ['2026-07-10', 'credit-note', 'CN-1', -88_00, 912_00],
      ['2026-07-20', 'payment', 'FPI HOWE', -400_00, 512_00],
      ['2026-08-05', 'invoice', 'INV-2', 600_00, 1_112_00],
      ['2026-08-05', 'paid-before', 'INV-2', -100_00, 1_012_00],
      ['2026-08-25', 'payment', 'CASH', -50_00, 962_00],
    ]);
    expect(closing).toBe(962_00);
  });

  it('is changed by nothing that is dated later', () => {
    const before = statementOf(till.state, howe, { from: null, asAt });
    till.ok(till.paying('M. Howe', 300_00, { on: '2026-09-01' }));
    expect(statementOf(till.state, howe, { from: null, asAt })).toEqual(before);
  });
});

describe('open items', () => {
  it('have what is left of each, credits and unused money apart, and their ages', () => {
    const { items, ageing, credits, unallocated, closing } = statementOf(till.state, howe, {
      from: null,
      asAt,
    });
    expect(items.map(({ kind, number, amount, left }) => [kind, number, amount, left])).toEqual([
      ['invoice', 'INV-1', 1_000_00, 600_00],
      ['credit-note', 'CN-1', -88_00, -88_00],
      ['invoice', 'INV-2', 600_00, 500_00],
      ['unallocated', 'CASH', -50_00, -50_00],
    ]);
    // INV-1 was due on 1 July: 61 days before.
    expect(ageing).toEqual({ 'not-due': 500_00, '1-30': 0, '31-60': 0, '61-90': 600_00, 'over-90': 0 });
    expect([credits, unallocated, closing]).toEqual([88_00, 50_00, 962_00]);
  });

  it('are as they were on a day of the past, with the money that had come by then', () => {
    const { items, closing } = statementOf(till.state, howe, { from: null, asAt: day('2026-07-15') });
    expect(items.map(({ number, left }) => [number, left])).toEqual([
      ['INV-1', 1_000_00],
      ['CN-1', -88_00],
    ]);
    expect(closing).toBe(912_00);
  });

  it('mark what was in query then', () => {
    till.ok({
      type: 'dispute.raise',
      debtorId: howe,
      invoiceId: till.item('INV-1'),
      amount: 100_00,
      whoMustAnswer: 'us',
      answerBy: '2026-09-10',
      why: 'Two bags were torn.',
    });
    const on = (of: string) => statementOf(till.state, howe, { from: null, asAt: day(of) }).disputed;
    expect([on('2026-08-31'), on('2026-09-01')]).toEqual([0, 100_00]);
  });
});

describe('the page', () => {
  const address = {
    label: '',
    lines: ['1 Quay Street'],
    city: 'Saltmouth',
    postcode: 'HV1 4PL',
    country: '',
  };
  const change = (more: object) => {
    const { id: _id, importId: _importId, archived: _archived, ...details } = till.state.debtors[howe]!;
    till.ok({ type: 'debtor.change', debtorId: howe, details: { ...details, ...more } });
  };
  const choice = { style: 'open-items', from: null, asAt } as const;
  const made = (more: object = {}) => {
    const content = statementContent(till.state, howe, { ...choice, ...more }, till.today);
    if (!content.ok) throw new Error(content.refusal.code);
    return content.value;
  };

  it('says in words what comes to what, with how to pay', () => {
    change({ addresses: [address], accountNumber: 'HOW01' });
    const { subject, body, recipient } = made();
    expect(subject).toBe('Statement of account as at 31 August 2026');
    expect(recipient).toEqual(['M. Howe', '1 Quay Street', 'Saltmouth', 'HV1 4PL']);
    const plain = body.replaceAll('\\', '');
    expect(plain).toContain('Your account comes to £962.00.');
    expect(plain).toContain('Account HOW01');
    expect(plain).toContain('Payment not used yet CASH');
    expect(plain).toContain('Give **HOW01** as the reference');
    expect(plain).toContain('| £600.00 | £0.00 | -£138.00 |');
  });

  it('adds up line by line, so that each page ends with what it carries over', () => {
    change({ addresses: [address] });
    const soFar = made()
      .body.replaceAll('\\', '')
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split(' | ').at(-1));
    expect(soFar).toEqual(['£600.00 |', '£512.00 |', '£1,012.00 |', '£962.00 |']);
  });

  it('has a slip where the stationery has one, for what neither waits nor is in a plan', () => {
    change({ addresses: [address], accountNumber: 'HOW01' });
    expect(made().slip).toBeUndefined();
    const stationery = { ...stationeryOf(till.state, someProfile), slip: 'slip' } as const;
    till.ok({ type: 'stationery.change', stationery });
    const whole = {
      payTo: 'Harbour Lane Joinery',
      account: '00-11-22 · 00112233',
      amount: '£962.00',
      dueBy: '',
      reference: 'HOW01',
      qr: null,
      isLow: true,
    };
    expect(made().slip).toEqual(whole);
    // 100.00 of it in query, then 300.00 paid on 1 September: the statement of 31 August stays, the slip asks for less.
    const invoiceId = till.item('INV-1');
    till.ok({
      type: 'dispute.raise',
      debtorId: howe,
      invoiceId,
      amount: 100_00,
      whoMustAnswer: 'us',
      answerBy: '2026-09-10',
      why: 'Two bags were torn.',
    });
    expect(made().slip?.amount).toBe('£862.00');
    till.ok(till.paying('M. Howe', 300_00, { on: '2026-09-01', allocations: 'none' }));
    expect(made().slip?.amount).toBe('£562.00');
    expect(made().body.replaceAll('\\', '')).toContain('Your account comes to £962.00.');
    // With the 500.00 of INV-2 in a plan, 62.00 is left to pay by the slip.
    const terms = {
      strategy: 'equal',
      deposit: 0,
      depositOn: '2026-09-01',
      instalments: 5,
      cadence: 'monthly',
      firstOn: '2026-10-01',
    } as const;
    till.ok({ type: 'plan.propose', debtorId: howe, invoiceIds: [till.item('INV-2')], terms });
    expect(made().slip?.amount).toBe('£62.00');
    const note = 'What is in your payment plan stays as we agreed';
    expect(made().body).not.toContain(note);
    const [plan] = Object.values(till.state.plans);
    till.ok({ type: 'plan.agree', planId: plan!.id, who: 'M. Howe' });
    expect(made().body).toContain(note);
  });

  it('speaks German to who speaks German', () => {
    change({ addresses: [address], language: 'de' });
    const plain = made({ style: 'brought-forward', from: day('2026-07-01') }).body.replaceAll('\\', '');
    expect(plain).toContain('Übertrag');
    expect(plain).toContain('Zahlung FPI HOWE');
    expect(plain).toContain('Noch nicht fällig');
  });

  it('shows hostile references as they are', () => {
    change({ addresses: [address] });
    till.ok(
      till.paying('M. Howe', 1_00, { on: '2026-08-26', reference: '<b>|**{{x}}**', allocations: 'none' }),
    );
    expect(made().body).toContain(String.raw`\<b\>\|\*\*\{\{x\}\}\*\*`);
  });

  it('is made for all who owe enough and can be written to, and says why not for the others', () => {
    const run = (atLeast: number) =>
      statementRun(till.state, { choice, atLeast: cents(atLeast), order: 'name' }, till.today);
    const why = () => run(0).lines.map(({ stop }) => stop?.code);
    expect(why()).toEqual(['no-address']);
    change({ addresses: [address] });
    // INV-1 was due on 1 July, INV-2 is due on 4 September.
    expect(run(962_00)).toMatchObject({
      lines: [{ balance: 962_00, overdue: 600_00, stop: null }],
      below: 0,
    });
    expect(run(962_01)).toEqual({ lines: [], below: 1 });
    till.ok({
      type: 'hold.place',
      debtorId: howe,
      why: 'breathing-space',
      words: '',
      from: '2026-09-01',
      until: '2026-10-30',
    });
    expect(why()).toEqual(['on-hold']);
  });

  it('is printed for many in the order asked for, and for none of them where one can’t go out', () => {
    till.import({ 'B. Ash': [item('ASH-1', 100_00)], 'C. Oak': [item('OAK-1', 200_00)] });
    const [ash, oak] = [till.debtor('B. Ash'), till.debtor('C. Oak')];
    const postcodes = { [howe]: 'HV1 10', [ash]: 'HV1 9', [oak]: 'AB1 1' };
    for (const [id, postcode] of Object.entries(postcodes)) {
      const { id: _id, importId: _i, archived: _a, ...details } = till.state.debtors[id as DebtorId]!;
      const addresses = [{ ...address, postcode }];
      till.ok({ type: 'debtor.change', debtorId: id, details: { ...details, addresses } });
    }
    const run = (order: 'name' | 'postcode') =>
      statementRun(till.state, { choice, atLeast: zero, order }, till.today).lines.map(
        ({ debtorId }) => debtorId,
      );
    expect(run('name')).toEqual([ash, oak, howe]);
    expect(run('postcode')).toEqual([oak, ash, howe]);
    const many = (debtorIds: DebtorId[]) => statementsToSend(till.state, { choice, debtorIds }, till.today);
    const both = many([howe, ash]);
    expect(both.ok && both.value.map(({ recipient }) => recipient[0])).toEqual(['M. Howe', 'B. Ash']);
    till.ok({
      type: 'hold.place',
      debtorId: ash,
      why: 'breathing-space',
      words: '',
      from: '2026-09-01',
      until: null,
    });
    expect(many([howe, ash])).toMatchObject({ ok: false, refusal: { code: 'on-hold' } });
    expect(many([howe, oak]).ok).toBe(true);
  });

  it('goes out as rows as well, which add up to the same', () => {
    const debtors = Object.values(till.state.debtors);
    const open = statementTable(till.state, debtors, choice, till.today);
    const at = open.columns.findIndex(({ heading }) => heading === 'Open');
    expect(open.rows.reduce((so, row) => so + Number(row[at]), zero as number)).toBe(962_00);
    const moved = statementTable(
      till.state,
      debtors,
      { ...choice, style: 'brought-forward', from: day('2026-07-01') },
      till.today,
    );
    expect(moved.rows.map((row) => row.at(-1))).toEqual([
      1_000_00, 912_00, 512_00, 1_112_00, 1_012_00, 962_00,
    ]);
  });
});
