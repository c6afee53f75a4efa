/** The words of a trail entry: what somebody did, for people who were not there. Each noun says its own. */
import { attachmentTellers } from '../attachments/tell';
import type { BookEvent } from '../book/event';
import { leadOf } from '../book/lead-event';
import { budgetTellers } from '../budgets/tell';
import { circumstancesTellers } from '../circumstances/tell';
import { creditTellers } from '../credits/tell';
import { debtorTellers } from '../debtors/tell';
import { disputeTellers } from '../disputes/tell';
import { erasureTellers } from '../erasures/tell';
import { holdTellers } from '../holds/tell';
import { importTellers } from '../imports/tell';
import { invoiceTellers } from '../invoices/tell';
import { letterTellers } from '../letters/tell';
import { noteTellers } from '../notes/tell';
import { paymentTellers } from '../payments/tell';
import { planTellers } from '../plans/tell';
import { profileTellers } from '../profile/tell';
import { promiseTellers } from '../promises/tell';
import { stationeryTellers } from '../stationery/tell';
import type { Known } from '../telling/known';
import { business, type Said, type Tellers } from '../telling/telling';
import { writeOffTellers } from '../write-offs/tell';

const tellers: Tellers<BookEvent> = {
  ...profileTellers,
  ...stationeryTellers,
  ...debtorTellers,
  ...invoiceTellers,
  ...paymentTellers,
  ...creditTellers,
  ...writeOffTellers,
  ...importTellers,
  ...noteTellers,
  ...promiseTellers,
  ...disputeTellers,
  ...holdTellers,
  ...planTellers,
  ...letterTellers,
  ...circumstancesTellers,
  ...budgetTellers,
  ...attachmentTellers,
  ...erasureTellers,
};

/** Says one entry, given what was known before it. */
export function sayEntry(entry: readonly BookEvent[], known: Known): Said {
  const lead = leadOf(entry);
  if (!lead) return business('Changed nothing');
  // The table is total and keyed by the type; TypeScript can't follow that through a union.
  const teller = tellers[lead.type] as (event: BookEvent, ...rest: [Known, readonly BookEvent[]]) => Said;
  return teller(lead, known, entry);
}
