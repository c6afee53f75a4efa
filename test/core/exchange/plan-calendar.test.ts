/** The days of a plan as a calendar file, read back by the rules of RFC 5545 and by nothing of ours. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { addDays, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { apply } from '#core/book/apply';
import type { Command } from '#core/book/command';
import { undoOf } from '#core/book/undo';
import type { BookState } from '#core/book/state';
import { planCalendar } from '#core/exchange/plan-calendar';
import {
  accepted,
  after,
  context,
  howeId,
  howesBook,
  invoiceIds,
  storyTerms,
  today,
} from '../../support/mrs-howe';

const planId = 'id1' as PlanId;
const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };
const agree: Command = { type: 'plan.agree', planId, who: 'Mrs Howe' };
const receipt = { on: today, amount: cents(900_00), method: 'bank', reference: '', words: '' } as const;
const pay: Command = { type: 'payment.record', debtorId: howeId, ...receipt, allocations: 'oldest-first' };
const agreed = () => after(howesBook(), [offer, agree]);

function textOf(state: BookState, now = `${today}T10:00:00.123Z`): string {
  const made = planCalendar(state, planId, { now, today: now.slice(0, 10) as LocalDate });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.text;
}

type Event = Readonly<Record<string, string>>;

/** Strictly: lines end with CR LF, none is longer than 75 octets, and a blank continues the one before. */
function read(text: string): { events: Event[]; head: Event } {
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cc}/u);
    // A character that was cut in two would come back as another one.
    expect(Buffer.from(line).toString()).toBe(line);
  }
  const logical = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let into: Record<string, string> = head;
  for (const line of logical) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no line of a calendar: ${line}`);
    if (line === 'BEGIN:VEVENT') events.push((into = {}));
    else if (line === 'END:VEVENT') into = head;
    else if (name in into) throw new Error(`twice in one event: ${name}`);
    else into[name] = plain(value);
  }
  return { events, head };
}

/** A comma, semicolon or backslash of a text stands behind a backslash, and a break is `\n`. */
function plain(value: string): string {
  expect(value.replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  return value.replace(/\\([\\;,nN])/g, (_, what: string) => (/n/i.test(what) ? '\n' : what));
}

describe('the calendar of a plan', () => {
  it('speaks the language of the debtor, as letters do', () => {
    const state = after(howesBook({ debtor: { language: 'de' } }), [offer, agree, pay]);
    const { events, head } = read(textOf(state));
    expect(head['X-WR-CALNAME']).toBe('Zahlungen an Marlow Vet');
    expect(events[0]).toMatchObject({
      SUMMARY: 'Zahlung 2 von 5 an Marlow Vet: 300,00\u00a0£, Verwendungszweck HOW01',
      DESCRIPTION:
        'An Marlow Vet Ltd, 20-00-00 1234 5678, Verwendungszweck HOW01.\n' +
        'Wenn der Tag nicht passt, sagen Sie uns bitte vorher Bescheid: 01628 555 010 oder office@marlow.example.',
    });
  });

  it('has a day for each payment that is still to come', () => {
    const { events, head } = read(textOf(after(agreed(), [pay])));
    expect(head).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      'X-WR-CALNAME': 'Payments to Marlow Vet',
    });
    expect(events).toHaveLength(4);
    expect(events[0]).toEqual({
      UID: 'id1-2@accord',
      DTSTAMP: '20260901T100000Z',
      SEQUENCE: '3600',
      'DTSTART;VALUE=DATE': '20261001',
      'DTEND;VALUE=DATE': '20261002',
      SUMMARY: 'Payment 2 of 5 to Marlow Vet: £300.00, reference HOW01',
      DESCRIPTION:
        'To Marlow Vet Ltd, 20-00-00 1234 5678, reference HOW01.\n' +
        'If the day does not suit, tell us before it: 01628 555 010 or office@marlow.example.',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
    expect(textOf(agreed())).not.toContain('VALARM');
  });

  it('after a change has news of the same days, and lets go of those that are no more', () => {
    const state = agreed();
    const before = read(textOf(state));
    const change: Command = {
      type: 'plan.change',
      planId,
      change: { kind: 'settle', on: addDays(today, 10), amount: cents(2_400_00) },
      words: 'A legacy came in; she was very ill',
      who: '',
    };
    const events = accepted(state, change);
    for (const event of events) apply(state, event);
    const changed = read(textOf(state, `${today}T11:00:00Z`));
    expect(changed.events.map(({ UID }) => UID)).toEqual(before.events.map(({ UID }) => UID));
    expect(changed.events.map(({ STATUS }) => STATUS)).toEqual(['CONFIRMED', ...Array(4).fill('CANCELLED')]);
    expect(changed.events[0]?.['SUMMARY']).toBe('Payment to Marlow Vet: £2,400.00, reference HOW01');
    expect(Number(changed.events[0]?.['SEQUENCE'])).toBeGreaterThan(Number(before.events[0]?.['SEQUENCE']));
    // Why it was changed is nobody else's business.
    expect(JSON.stringify(changed)).not.toMatch(/legacy|ill/);

    const undo = undoOf(events);
    if (!undo.ok) throw new Error(undo.refusal.code);
    for (const event of accepted(state, undo.value, context())) apply(state, event);
    const undone = read(textOf(state, `${today}T12:00:00Z`));
    expect(undone.events.map((each) => each['DTSTART;VALUE=DATE'])).toEqual(
      before.events.map((each) => each['DTSTART;VALUE=DATE']),
    );
    expect(Number(undone.events[0]?.['SEQUENCE'])).toBeGreaterThan(Number(changed.events[0]?.['SEQUENCE']));
  });

  it.each([
    ['that only waits for a yes', [offer], 'plan-not-running'],
    ['that is paid', [offer, agree, { ...pay, amount: cents(2_400_00) }], 'plan-paid'],
    [
      'of somebody on hold',
      [
        offer,
        agree,
        { type: 'hold.place', debtorId: howeId, why: 'bereavement', from: today, until: null, words: '' },
      ],
      'on-hold',
    ],
  ] satisfies [string, Command[], string][])('is refused for a plan %s', (_, commands, code) => {
    const made = planCalendar(after(howesBook(), commands), planId, { now: `${today}T10:00:00Z`, today });
    expect(made.ok ? 'ok' : made.refusal.code).toBe(code);
  });

  it('says any name as it is, and never lets it be anything else', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.constantFrom(
        'a\r\nBEGIN:VALARM',
        '\\n;,:"',
        'END:VEVENT\nX:1',
        'ü'.repeat(90),
        '\ud800',
        '👩‍👩‍👧‍👦'.repeat(30),
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (name, accountNumber) => {
        const state = after(howesBook({ profile: { name }, debtor: { accountNumber } }), [offer, agree]);
        const { events } = read(Buffer.from(textOf(state)).toString());
        expect(events).toHaveLength(5);
        // As it can be written at all: whole characters, one kind of break, nothing that steers a terminal.
        const clean = (text: string) =>
          Buffer.from(text)
            .toString()
            .replace(/\r\n?/g, '\n')
            .replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(events[0]?.['SUMMARY']).toBe(
          `Payment 1 of 5 to ${clean(name)}: £800.00, reference ${clean(accountNumber)}`,
        );
      }),
    );
  });
});
