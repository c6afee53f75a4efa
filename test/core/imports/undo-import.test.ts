import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import { customer, item, LedgerBook, named } from './ledger-book';

function bookWith(
  ...files: [fileName: string, ...debtors: Parameters<LedgerBook['import']>[0]][]
): LedgerBook {
  const book = new LedgerBook();
  for (const [fileName, ...debtors] of files) book.import(debtors, fileName);
  return book;
}

const july = customer('Acme', [item('1', 100_00), item('2', 50_00)]);

describe('undoing an import', () => {
  it('takes back everything it brought', () => {
    const book = bookWith(['july.csv', july]);
    expect(named(book.undo('july.csv'))).toEqual([
      'invoice.withdrawn',
      'invoice.withdrawn',
      'debtor.withdrawn',
      'import.undone',
    ]);
    expect(book.items).toEqual([]);
    expect(book.debtors).toEqual([]);
  });

  it('restores what it changed', () => {
    const book = bookWith(
      ['july.csv', july],
      ['august.csv', customer('Acme', [item('1', 100_00, { paidBefore: cents(100_00) }), item('3', 5_00)])],
    );
    book.undo('august.csv');
    expect(book.items).toEqual(['Acme: 1 100.00', 'Acme: 2 50.00']);
    expect(book.debtors).toEqual(['Acme']);
  });

  it('keeps a debtor whose details somebody has changed since', () => {
    const book = bookWith(['july.csv', july]);
    const [debtor] = Object.values(book.state.debtors);
    if (!debtor) throw new Error('no debtor');
    const { id: debtorId, importId: _import, archived: _archived, ...details } = debtor;
    const phones = [{ label: '', number: '01632 960 114' }];
    book.do({ type: 'debtor.change', debtorId, details: { ...details, phones } });
    expect(named(book.undo('july.csv'))).toEqual(['invoice.withdrawn', 'invoice.withdrawn', 'import.undone']);
    expect(Object.values(book.state.debtors)).toMatchObject([{ phones }]);
  });

  it('can be done once, and the file imported again', () => {
    const book = bookWith(['july.csv', july]);
    book.undo('july.csv');
    expect(named(book.undo('july.csv'))).toBe('already-undone');
    book.import([july], 'again.csv');
    expect(book.items).toHaveLength(2);
  });

  it('waits for a later import that changed the same invoices, even of the same minute', () => {
    const book = bookWith(['july.csv', july], ['august.csv', customer('Acme', [item('1', 90_00)])]);
    expect(book.undo('july.csv')).toMatchObject({
      code: 'later-import-in-the-way',
      message:
        '“august.csv” was imported afterwards and has some of the same invoices. Undo that import first.',
    });
    book.undo('august.csv');
    expect(named(book.undo('july.csv'))).toContain('import.undone');
  });

  it('waits for a later import that has the same invoices just as they are', () => {
    const book = bookWith(
      ['july.csv', july],
      ['august.csv', customer('Acme', [item('2', 50_00), item('3', 5_00)])],
    );
    expect(book.undo('july.csv')).toMatchObject({
      code: 'later-import-in-the-way',
      message:
        '“august.csv” was imported afterwards and has some of the same invoices. Undo that import first.',
    });
    book.undo('august.csv');
    book.undo('july.csv');
    expect(book.items).toEqual([]);
  });

  it('waits for a later list of everything open, which speaks of what it leaves out too', () => {
    const book = bookWith(['july.csv', july]);
    const invoiceIds = Object.values(book.state.invoices).map(({ id }) => id);
    const whole = { asAt: null, sha256: null, coverage: 'everything-open', source: 'List' } as const;
    const beta = [customer('Beta', [item('9', 1_00)])];
    book.do({ type: 'ledger.import', fileName: 'august.csv', ...whole, closes: invoiceIds, debtors: beta });
    expect(book.items).toEqual(['Acme: 1 0.00', 'Acme: 2 0.00', 'Beta: 9 1.00']);
    expect(named(book.undo('july.csv'))).toBe('later-import-in-the-way');
    book.undo('august.csv');
    expect(book.items).toEqual(['Acme: 1 100.00', 'Acme: 2 50.00']);
  });

  it('does not go by the order in which records happen to stand', () => {
    const book = bookWith(['july.csv', july], ['august.csv', customer('Acme', [item('1', 90_00)])]);
    const shuffled = Object.fromEntries(Object.entries(book.state.imports).toReversed());
    Object.assign(book.state, { imports: shuffled });
    expect(named(book.undo('july.csv'))).toBe('later-import-in-the-way');
  });

  it('leaves debtors a later import has brought invoices for, until that is undone as well', () => {
    const book = bookWith(['july.csv', july], ['august.csv', customer('Acme', [item('3', 5_00)])]);
    book.undo('july.csv');
    expect(book.items).toEqual(['Acme: 3 5.00']);
    book.undo('august.csv');
    expect(book.debtors).toEqual([]);
  });

  it('leaves debtors somebody has spoken with', () => {
    const book = bookWith(['july.csv', july]);
    const [acme] = Object.values(book.state.debtors);
    if (!acme) throw new Error('no debtor');
    const call = {
      channel: 'phone',
      direction: 'out',
      outcome: 'spoke',
      person: '',
      words: 'will pay',
    } as const;
    book.do({ type: 'note.record', debtorId: acme.id, ...call, followUp: null, promise: null });
    book.undo('july.csv');
    expect(book.items).toEqual([]);
    expect(book.debtors).toEqual(['Acme']);
  });

  it('is refused while a plan stands on its invoices', () => {
    const book = bookWith(['july.csv', july]);
    const [acme] = Object.values(book.state.debtors);
    const [first] = Object.values(book.state.invoices);
    if (!acme || !first) throw new Error('nothing imported');
    expect(named(book.offerPlan(first))).toEqual(['plan.proposed']);
    expect(book.undo('july.csv')).toMatchObject({ code: 'invoice-in-plan' });
    const [plan] = Object.values(book.state.plans);
    if (!plan) throw new Error('no plan');
    book.do({ type: 'plan.withdraw', planId: plan.id });
    book.undo('july.csv');
    expect(book.debtors).toEqual(['Acme']);
  });
});
