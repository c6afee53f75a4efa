/** Everything that can have happened in a book. Events are for ever: a changed shape gets a new `v` and an upcast. */
import type { AttachmentEvent } from '../attachments/events';
import type { CreditEvent } from '../credits/events';
import type { CircumstancesEvent } from '../circumstances/events';
import type { DebtorEvent } from '../debtors/events';
import type { DisputeEvent } from '../disputes/events';
import type { ErasureEvent } from '../erasures/events';
import type { HoldEvent } from '../holds/events';
import type { ImportEvent } from '../imports/events';
import type { InvoiceEvent } from '../invoices/events';
import type { LetterEvent } from '../letters/events';
import type { NoteEvent } from '../notes/events';
import type { PaymentEvent } from '../payments/events';
import type { PlanEvent } from '../plans/events';
import type { ProfileEvent } from '../profile/events';
import type { PromiseEvent } from '../promises/events';
import type { StationeryEvent } from '../stationery/events';
import type { WriteOffEvent } from '../write-offs/events';

export type BookEvent =
  | ProfileEvent
  | StationeryEvent
  | DebtorEvent
  | InvoiceEvent
  | PaymentEvent
  | CreditEvent
  | WriteOffEvent
  | ImportEvent
  | NoteEvent
  | PromiseEvent
  | DisputeEvent
  | HoldEvent
  | PlanEvent
  | LetterEvent
  | CircumstancesEvent
  | AttachmentEvent
  | ErasureEvent;

export type EventOf<Type extends BookEvent['type']> = Extract<BookEvent, { type: Type }>;
